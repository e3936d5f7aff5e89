import type { PersonAnswer, PersonWish } from '../../shared/protocol/person.ts';
import { request } from '../http.ts';

/** Asks what is kept of one person; nothing when the server can't be reached. */
export type AskPerson = (wish: PersonWish) => Promise<PersonAnswer | undefined>;

/** The same on behalf of the supervisor signed in. */
export const personDoor =
  (token: string): AskPerson =>
  (wish) =>
    request<PersonAnswer>('person', { method: 'POST', token, json: wish });
