import type { Request, Response } from 'express';
import type { DoorRefusal, Refusal } from '../../shared/domain/decision.ts';
import type { TryoutRefusal } from '../../shared/domain/tryout/refusal.ts';
import type { LanguageRefusal } from '../../shared/protocol/languages.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import type { VoiceRefusal } from '../../shared/protocol/voice.ts';
import type { WebhookRefusal } from '../../shared/protocol/webhook.ts';

/** Refusals of the HTTP interface's own, beside the office's. */
export type ApiRefusal =
  | Refusal
  | DoorRefusal
  | VoiceRefusal
  | LanguageRefusal
  | WebhookRefusal
  | 'wrong-pin'
  | 'locked'
  | 'pin-lapsed'
  | 'own-pin-first'
  | 'bad-list'
  | 'bad-picture'
  | 'picture-hangs'
  | 'unknown-code'
  | 'unknown-screen'
  | 'unknown-printer'
  | 'unknown-person'
  | 'unknown-session'
  | 'nothing-kept'
  | 'not-erased'
  | 'last-supervisor'
  | 'unknown-version'
  | 'unknown-line'
  | 'no-signing-key'
  | 'unknown-columns'
  | 'settings-moved'
  | TryoutRefusal;

const statuses: Partial<Record<ApiRefusal, number>> = {
  malformed: 400,
  'not-signed-in': 401,
  'wrong-pin': 401,
  'pin-lapsed': 401,
  'not-allowed': 403,
  'own-pin-first': 403,
  'no-webhook': 404,
  'webhook-fixed': 409,
  'webhook-within': 409,
  'unknown-code': 404,
  'unknown-screen': 404,
  'unknown-printer': 404,
  'unknown-person': 404,
  'unknown-session': 404,
  'nothing-kept': 404,
  'not-erased': 503,
  'unknown-day': 404,
  'unknown-picture': 404,
  'unknown-version': 404,
  'unknown-line': 404,
  'unknown-columns': 404,
  'unknown-voice': 404,
  'unknown-language': 404,
  'not-a-sheet': 422,
  'columns-missing': 422,
  'unknown-clip': 404,
  'too-large': 413,
  'bad-list': 422,
  'bad-picture': 422,
  'picture-hangs': 409,
  'bad-settings': 422,
  'not-a-recording': 422,
  'wrong-recording': 422,
  'short-recording': 422,
  'long-recording': 422,
  'silent-recording': 422,
  locked: 429,
  'too-many': 429,
  'no-signing-key': 503,
  internal: 500,
  'not-saved': 503,
  closing: 503,
};

/** Refusals that have a status of their own, of which some come by HTTP alone. */
export const OWN_REFUSALS: readonly string[] = Object.keys(statuses);

/** Takes note that a request was refused, where the app has somebody who does. */
export type NoteRequest = (refusal: ApiRefusal, request: Request) => void;

/** Sends a refusal of the interface's own, of which note is taken. */
export function refuse(response: Response, refusal: ApiRefusal, more: object = {}): void {
  const note: NoteRequest | undefined = response.app.locals.note;
  note?.(refusal, response.req);
  decline(response, refusal, more);
}

/** What the office itself declines is a conflict with how it stands (409). */
function decline(response: Response, refusal: ApiRefusal, more: object): void {
  response.status(statuses[refusal] ?? 409).json({ ok: false, refusal, ...more });
}

/** Sends the desk's answer; of what it refuses the door has taken note. */
export function send(response: Response, answer: Answer<unknown>): void {
  if (answer.ok) response.json(answer);
  else {
    const { details, faults } = answer;
    decline(response, answer.refusal, { ...(details && { details }), ...(faults && { faults }) });
  }
}
