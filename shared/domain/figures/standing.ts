import type { Entry } from '../decision.ts';
import type { CommandId } from '../vocabulary.ts';

/** The commands of a day that their authors took back. */
export function undoneIn(entries: readonly Entry[]): ReadonlySet<CommandId> {
  const ids = new Set<CommandId>();
  for (const { events } of entries) for (const event of events) if (event.type === 'Undone') ids.add(event.commandId);
  return ids;
}

/** A day as if what was taken back had never been done. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const undone = undoneIn(entries);
  if (undone.size === 0) return entries;
  return entries.flatMap((entry) => {
    if (undone.has(entry.id)) return [];
    const events = entry.events.filter(({ type }) => type !== 'Undone');
    return [events.length === entry.events.length ? entry : { ...entry, events }];
  });
}
