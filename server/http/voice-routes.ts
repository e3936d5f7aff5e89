import type { Request, Response } from 'express';
import express, { Router } from 'express';
import * as v from 'valibot';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { VoiceLanguage } from '../../shared/i18n/spoken.ts';
import { VOICE_LANGUAGES } from '../../shared/i18n/spoken.ts';
import { CLIP_RATE, LONGEST_CLIP, SPEAKER_NAME } from '../../shared/protocol/voice.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';
import type { Viewer } from '../viewer.ts';
import type { VoiceAnswer, Voices } from '../voice/voices.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** Largest recording that is read at all, in bytes: the longest clip, and what a recorder writes beside it. */
const LARGEST = 2 * CLIP_RATE * LONGEST_CLIP + 8192;

/** Who lends the office their voice. */
export const speaker = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(SPEAKER_NAME)),
  /** They were asked, and agreed. */
  agreed: v.literal(true),
});
const erased = v.picklist(['draft', 'published', 'all']);

/** What the voice's routes need. */
export interface VoiceRoutes {
  readonly voices: Voices;
  readonly whoIs: WhoIs;
  readonly now: () => Instant;
  readonly log: Log;
}

/** One wish about the voice of one language. */
interface Wish {
  readonly language: VoiceLanguage;
  readonly request: Request;
  readonly response: Response;
  /** Name of the supervisor. */
  readonly by: string;
}

/** The office's own voice: recorded, published and erased by supervisors; said by the displays, who learn nothing of whose it is. */
export function voiceRoutes({ voices, whoIs, now, log }: VoiceRoutes): Router {
  const routes = Router();
  const lead = (handle: (request: Request, response: Response, viewer: Viewer) => unknown) =>
    asViewer(whoIs, ['supervisor'], handle);
  const deed = (carryOut: (wish: Wish) => Promise<VoiceAnswer>) =>
    lead(async (request, response, viewer) => {
      const language = languageOf(request);
      if (!language) return refuse(response, 'unknown-voice');
      try {
        const by = 'name' in viewer ? viewer.name : viewer.id;
        const answer = await carryOut({ language, request, response, by });
        if (!answer.ok) return refuse(response, answer.refusal, answer);
      } catch (error) {
        if (error instanceof v.ValiError || isTooLarge(error)) throw error;
        log(`voice not saved: ${faultOf(error)}`, 'fault');
        return refuse(response, 'not-saved');
      }
      const voice = (await voices.standing()).find((one) => one.language === language);
      response.json({ ok: true, voice });
    });

  routes.get(
    '/voice',
    lead(async (_request, response) => response.json({ ok: true, voices: await voices.standing() })),
  );
  routes.put(
    '/voice/:language/speaker',
    deed(({ language, request }) => voices.introduce(language, v.parse(speaker, request.body).name, now())),
  );
  routes.put(
    '/voice/:language/clips/:clip',
    deed(async ({ language, request, response }) =>
      voices.record(language, String(request.params.clip), await recordingIn(request, response)),
    ),
  );
  routes.get(
    '/voice/:language/clips/:clip',
    lead(async (request, response) => {
      const language = languageOf(request);
      send(response, language && (await voices.clip(language, String(request.params.clip))));
    }),
  );
  routes.post(
    '/voice/:language/publish',
    deed(({ language, by }) => voices.publish(language, by, now())),
  );
  routes.delete(
    '/voice/:language/:what',
    deed(({ language, request }) => voices.erase(language, v.parse(erased, request.params.what))),
  );

  routes.get(
    '/voice/:language/published/:mark',
    asViewer(whoIs, 'anybody', (request, response) => {
      const language = languageOf(request);
      const clips = language && voices.index(language, String(request.params.mark));
      if (clips) response.json({ ok: true, clips });
      else refuse(response, 'unknown-voice');
    }),
  );
  routes.get(
    '/voice/:language/published/:mark/sound',
    asViewer(whoIs, 'anybody', async (request, response) => {
      const language = languageOf(request);
      send(response, language && (await voices.sound(language, String(request.params.mark))));
    }),
  );
  return routes;
}

const languageOf = ({ params }: Request): VoiceLanguage | undefined =>
  VOICE_LANGUAGES.find((language) => language === params.language);

function send(response: Response, sound: Buffer | undefined): void {
  if (sound) response.type('audio/wav').send(sound);
  else refuse(response, 'unknown-voice');
}

const readRaw = express.raw({ type: () => true, limit: LARGEST });

/** What was sent, of whatever type it calls itself; nothing that is no recording gets further than its heading. */
async function recordingIn(request: Request, response: Response): Promise<Buffer> {
  await new Promise<void>((done, fail) => {
    readRaw(request, response, (error: unknown) => (error ? fail(error) : done()));
  });
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 413;
