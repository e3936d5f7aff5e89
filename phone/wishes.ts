import { useState } from 'preact/hooks';
import type { TicketView } from '../shared/domain/views/types.ts';
import type { PhoneWords } from '../shared/i18n/es/phone.ts';
import type { Connection } from '../shared/ui/connection.ts';
import type { Wish } from './scene.ts';

interface Wishes {
  readonly busy: boolean;
  readonly refused: string | undefined;
  readonly wish: (wish: Wish) => void;
}

/** Sends what the visitor wishes for their own visit, one wish at a time; a refusal stays until the ticket moves on. */
export function useWishes(
  { visitId, situation }: TicketView,
  command: Connection<'phone'>['command'],
  words: PhoneWords,
): Wishes {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly said: keyof PhoneWords['refused']; readonly when: string }>();

  const wish = async (wanted: Wish) => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    const answer = await command({ ...wanted, visitId });
    setBusy(false);
    if (answer.ok) return;
    const cut = answer.refusal === 'offline';
    const said = cut && answer.details?.unsure ? 'unsure' : cut ? 'offline' : 'other';
    setRefusal({ said, when: situation });
  };
  return { busy, refused: refusal?.when === situation ? words.refused[refusal.said] : undefined, wish };
}
