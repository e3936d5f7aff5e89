import { objectIn } from '../keys.ts';

const PLACE = 'ventanilla.moves-read';
/** So many are kept: more than are moved on a day. */
const KEPT = 40;

/** Whether news of moved lines was read on this computer before. */
export const wasRead = (news: string): boolean => news in objectIn(localStorage.getItem(PLACE));

/** News of moved lines has been read on this computer; it is not told again after a reload. */
export function keepRead(news: string): void {
  const before = Object.keys(objectIn(localStorage.getItem(PLACE))).filter((one) => one !== news);
  const kept = [...before, news].slice(-KEPT);
  localStorage.setItem(PLACE, JSON.stringify(Object.fromEntries(kept.map((one) => [one, true]))));
}
