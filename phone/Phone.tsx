import { useEffect, useMemo } from 'preact/hooks';
import type { TicketView } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { writtenOf } from '../shared/i18n/catalogue.ts';
import { formatFor } from '../shared/i18n/format.ts';
import type { Connection, Link } from '../shared/ui/connection.ts';
import { Live } from '../shared/ui/Live.tsx';
import { newsOf, useAlert } from './alert.ts';
import { useAwake } from './awake.ts';
import { useLanguage } from './language.ts';
import { headline } from './said.ts';
import type { Scene } from './scene.ts';
import { speechIn } from './scene.ts';
import { Absent } from './screens/Absent.tsx';
import { Called } from './screens/Called.tsx';
import { Ended } from './screens/Ended.tsx';
import { Held } from './screens/Held.tsx';
import { Serving } from './screens/Serving.tsx';
import { StandBy } from './screens/StandBy.tsx';
import { Waiting } from './screens/Waiting.tsx';
import { useWishes } from './wishes.ts';

interface Props {
  readonly ticket: TicketView;
  readonly link: Link;
  readonly lastHeard: Instant | undefined;
  readonly at: Instant;
  readonly command: Connection<'phone'>['command'];
  readonly ask: Connection<'phone'>['ask'];
}

/** One ticket, followed: what its holder should know and do now, and nothing else. */
export function Phone({ ticket, link, lastHeard, at, command, ask }: Props) {
  const [reading, choose] = useLanguage(ticket.language);
  const { language } = reading;
  const { timeZone, languages } = ticket.office;
  const speech = speechIn(writtenOf(languages), reading, choose);
  const format = useMemo(() => formatFor(timeZone, language), [timeZone, language]);
  const { busy, refused, wish } = useWishes(ticket, command, speech.words);
  const reason = busy ? speech.words.sending : link === 'online' ? undefined : speech.words.cutReason;
  const scene: Scene = { ...speech, ticket, format, at, link, lastHeard, reason, refused, wish, ask };

  const called = ticket.situation === 'called';
  useAlert(newsOf(ticket));
  useAwake(called || ticket.situation === 'waiting' || ticket.situation === 'stand-by');

  const news = headline(scene);
  useEffect(() => {
    document.title = `${ticket.ticket} · ${news}`;
  }, [ticket.ticket, news]);

  return (
    <main>
      <Live message={called ? '' : news} />
      <Live urgent message={called ? news : ''} />
      <Situation scene={scene} />
    </main>
  );
}

function Situation({ scene }: { readonly scene: Scene }) {
  const { ticket } = scene;
  switch (ticket.situation) {
    case 'waiting':
      return <Waiting key={ticket.stage?.number} scene={scene} />;
    case 'called':
      return <Called key={`${ticket.call?.callId} ${ticket.call?.attempt}`} scene={scene} />;
    case 'serving':
      return <Serving scene={scene} />;
    case 'held':
      return <Held scene={scene} />;
    case 'absent':
      return <Absent scene={scene} />;
    case 'stand-by':
      return <StandBy scene={scene} />;
    case 'ended':
      return <Ended scene={scene} />;
  }
  return ticket.situation satisfies never;
}
