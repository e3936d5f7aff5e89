import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Voice } from '../../display/voice.ts';
import { openVoice } from '../../display/voice.ts';
import type { VoiceFetch } from '../../display/voice-sets.ts';
import type { WindowFace } from '../../shared/domain/views/types.ts';
import { clipsOf, spokenCall } from '../../shared/i18n/spoken.ts';
import { cuesOf, endOf } from '../../shared/ui/voice/cues.ts';
import { recordings } from '../../shared/ui/voice/recordings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const three: WindowFace = { id: 'V3', kind: 'window', number: 3, accessible: false, direction: 'left' };
const call = spokenCall({ ticket: 'A045', attempt: 1 }, three, 'es');
/** An own voice whose every clip lasts a second: its sentence can be told from the shipped one's. */
const own = Object.fromEntries(clipsOf('es').map(([clip], number) => [clip, [2 * number, 1] as const]));
const lastsOwn = endOf(cuesOf(call, own) ?? []);
const lastsShipped = endOf(cuesOf(call, recordings.es.clips) ?? []);

/** The sound of a page that plays nothing, long enough for every clip. */
const context = { state: 'running', decodeAudioData: async () => ({ duration: 1000 }) } as unknown as AudioContext;
const sound = () => new Response(new Uint8Array(8));
const good: VoiceFetch = async (path) => (path.endsWith('sound') ? sound() : Response.json({ clips: own }));

/** A display's voice; `fetchOwn` is what the office answers, and the shipped voice can be had unless told otherwise. */
function voiceOf(fetchOwn: VoiceFetch, { shipped = true } = {}): Voice {
  vi.stubGlobal('fetch', () => (shipped ? Promise.resolve(sound()) : Promise.reject(new Error('offline'))));
  return openVoice(context, fetchOwn);
}
const lasts = async (voice: Voice) => {
  const prepared = voice.prepare(call);
  await vi.advanceTimersByTimeAsync(3000);
  return (await prepared)?.lasts;
};

test('a call is said in the office’s own voice where it has published one', async () => {
  const voice = voiceOf(good);
  expect(await lasts(voice)).toBe(lastsShipped);
  voice.own({ es: 'mark-1' });
  expect(await lasts(voice)).toBe(lastsOwn);
  voice.own({});
  expect(await lasts(voice)).toBe(lastsShipped);
  expect([voice.fallen.value, voice.missing.value]).toEqual([false, false]);
});

test('an own voice that can’t be had is told, and is asked for again by itself until it can', async () => {
  let answers: VoiceFetch = async () => undefined;
  const voice = voiceOf((path, signal) => answers(path, signal));
  voice.own({ es: 'mark-1' });
  expect(await lasts(voice)).toBe(lastsShipped);
  expect(voice.fallen.value).toBe(true);

  answers = good;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(voice.fallen.value).toBe(false);
  expect(await lasts(voice)).toBe(lastsOwn);
});

test('an own voice that lacks a clip, or ends too soon, is not said in part', async () => {
  const { left: _, ...others } = own;
  const lacking: VoiceFetch = async (path) => (path.endsWith('sound') ? sound() : Response.json({ clips: others }));
  const late = { ...own, left: [999.5, 1] };
  const ending: VoiceFetch = async (path) => (path.endsWith('sound') ? sound() : Response.json({ clips: late }));
  for (const answers of [lacking, ending]) {
    const voice = voiceOf(answers);
    voice.own({ es: 'mark-1' });
    expect(await lasts(voice)).toBe(lastsShipped);
    expect(voice.fallen.value).toBe(true);
  }
});

test('no call waits for an own voice that is slow to come', async () => {
  const voice = voiceOf(() => new Promise(() => undefined));
  voice.own({ es: 'mark-1' });
  expect(await lasts(voice)).toBe(lastsShipped);
  expect(voice.fallen.value).toBe(false);
});

test('an office whose own voice speaks does not miss the shipped one', async () => {
  const voice = voiceOf(good, { shipped: false });
  voice.own({ es: 'mark-1' });
  voice.learn('es');
  expect(await lasts(voice)).toBe(lastsOwn);
  expect(voice.missing.value).toBe(false);

  voice.own({});
  expect(await lasts(voice)).toBeUndefined();
  expect(voice.missing.value).toBe(true);
});
