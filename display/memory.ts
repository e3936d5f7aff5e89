import type { DayKey, Instant } from '../shared/domain/vocabulary.ts';
import type { Announcing, Key, Told } from './announcing.ts';
import { LATE_AFTER, silent } from './announcing.ts';

/** Raised when what is kept changes its shape; what an older page kept is then forgotten. */
const PLACE = 'ventanilla.display.told.2';

/** What a display must know after a reload, so that it repeats nothing and skips nothing. No name is ever in it. */
interface Kept {
  readonly at: Instant;
  readonly date: DayKey | undefined;
  readonly told: readonly (readonly [Key, Told])[];
  readonly queue: Announcing['queue'];
}

/** Where the announcements stood when this page was last here. After a long absence those that waited are late. */
export function recollect(storage: Storage, at: Instant): Announcing {
  const kept = read(storage);
  if (!kept) return silent;
  const queue = at - kept.at < LATE_AFTER ? kept.queue : [];
  return { ...silent, date: kept.date, told: new Map(kept.told), queue };
}

/** Keeps where the announcements stand. A browser that keeps nothing only loses what a reload would need. */
export function keep(storage: Storage, { date, told, queue }: Announcing, at: Instant): void {
  const kept: Kept = { at, date, told: [...told], queue };
  try {
    storage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the announcements go on without it.
  }
}

function read(storage: Storage): Kept | undefined {
  try {
    return JSON.parse(storage.getItem(PLACE) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
