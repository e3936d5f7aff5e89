import { useEffect, useState } from 'preact/hooks';
import { display as words } from '../shared/i18n/es/display.ts';
import { now } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { connect } from '../shared/ui/connection.ts';
import type { Hall } from './hall.ts';
import { openHall } from './hall.ts';
import { Room } from './screens/Room.tsx';
import { useShown } from './shown.ts';
import type { Sound } from './sound.ts';
import { openSound } from './sound.ts';
import { fetchOwnVoice } from './voice-sets.ts';

/** Silence of the office after which the room is told so, in ms. */
const SILENT_FOR = 4500;

interface Props {
  readonly token: string;
  /** The supervisor has taken this display out of service. */
  readonly onRevoked: () => void;
}

interface Joined {
  readonly connection: Connection<'display'>;
  readonly hall: Hall;
  readonly sound: Sound;
}

/** A display joined to its office. */
export function Waiting({ token, onRevoked }: Props) {
  const [joined, setJoined] = useState<Joined>();

  useEffect(() => {
    const connection = connect('display', token);
    const sound = openSound(fetchOwnVoice(token));
    const hall = openHall(connection, sound);
    setJoined({ connection, hall, sound });
    return () => {
      hall.close();
      sound.close();
      connection.close();
    };
  }, [token]);

  return joined ? <Wall {...joined} onRevoked={onRevoked} /> : null;
}

function Wall({ connection, hall, sound, onRevoked }: Joined & Pick<Props, 'onRevoked'>) {
  const view = connection.view.value;
  const ended = connection.ended.value;
  const heardAt = connection.lastHeard.value;
  const board = hall.board.value;
  useShown(board, connection.link.value === 'online', connection.receipt);

  useEffect(() => {
    if (ended) onRevoked();
  }, [ended, onRevoked]);

  const { diagonalInches, distanceMeters } = view?.display ?? {};
  useEffect(() => {
    const { style } = document.documentElement;
    if (diagonalInches) style.setProperty('--d-diagonal', `${diagonalInches}`);
    if (distanceMeters) style.setProperty('--d-distance', `${distanceMeters}`);
  }, [diagonalInches, distanceMeters]);

  const language = view?.office.languages[0];
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);

  if (!view) {
    return (
      <main class="screen" data-layout="joining">
        <p class="calm">{words.connecting}</p>
      </main>
    );
  }
  const at = now.value;
  const cutAt = heardAt !== undefined && at - heardAt >= SILENT_FOR ? heardAt : undefined;
  return (
    <Room
      view={view}
      board={board}
      featured={hall.featured.value}
      at={at}
      cutAt={cutAt}
      sounding={hall.sounding.value}
      onSound={sound.unblock}
    />
  );
}
