import { useState } from 'preact/hooks';
import type { StaffWindow } from '../../shared/domain/views/types.ts';
import type { WindowId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { MovingDesk } from './moving.ts';
import { tableOf } from './moving.ts';

interface Props {
  readonly moving: MovingDesk;
  readonly windows: readonly StaffWindow[];
  readonly onPass: (from: WindowId, to: WindowId) => void;
}

/** The short way where somebody has gone: all that one window serves, at another too. A closed one to one at work, unless said otherwise. */
export function PassLine({ moving, windows, onPass }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.moving;
  const { rows } = tableOf(moving, windows);
  const gone = rows.find(({ state }) => state === 'closed') ?? rows[0];
  const [from, setFrom] = useState(gone?.id ?? '');
  const others = rows.filter(({ id, kind }) => id !== from && kind === rows.find((one) => one.id === from)?.kind);
  const [wanted, setTo] = useState<WindowId>();
  const to = others.find(({ id }) => id === wanted) ?? others.find(({ state }) => state === 'open') ?? others[0];
  const named = (some: readonly StaffWindow[]) => some.map((one) => ({ id: one.id, name: say.window(one) }));
  if (!to) return null;

  return (
    <div class="moving-pass">
      <Select label={words.pass} value={from} options={named(rows)} onChange={setFrom} />
      <Select label={words.passTo} value={to.id} options={named(others)} onChange={setTo} />
      <Button onPress={() => onPass(from, to.id)}>{words.passDo}</Button>
    </div>
  );
}
