import type { SpokenCall } from '../../shared/i18n/spoken.ts';
import { cuesOf } from '../../shared/ui/voice/cues.ts';

/** Where a clip of the draft is had from; nothing where it can't be. */
export type ClipSource = (clip: string) => Promise<Blob | undefined>;

/** Lets a supervisor hear what was recorded: one thing at a time. */
export interface Listening {
  /** Whether the clip could be played. */
  clip(name: string, from: ClipSource): Promise<boolean>;
  /** Whether the call could be played, joined as the displays join it. */
  call(call: SpokenCall, from: ClipSource): Promise<boolean>;
  stop(): void;
  close(): void;
}

/** Between a press and the first sound, in s. */
const LEAD = 0.06;

/** The loudspeaker of this page. */
export function openListening(): Listening {
  let context: AudioContext | undefined;
  let playing: AudioBufferSourceNode[] = [];

  const stop = () => {
    for (const source of playing) source.stop();
    playing = [];
  };
  const decoded = async (out: AudioContext, clips: readonly string[], from: ClipSource) => {
    const sounds = new Map<string, AudioBuffer>();
    for (const clip of new Set(clips)) {
      const blob = await from(clip);
      const sound = blob && (await out.decodeAudioData(await blob.arrayBuffer()).catch(() => undefined));
      if (sound) sounds.set(clip, sound);
    }
    return sounds;
  };
  const play = (out: AudioContext, buffer: AudioBuffer, at: number) => {
    const source = new AudioBufferSourceNode(out, { buffer });
    source.connect(out.destination);
    source.start(out.currentTime + LEAD + at);
    playing.push(source);
  };

  return {
    async clip(name, from) {
      context ??= new AudioContext();
      stop();
      const sound = (await decoded(context, [name], from)).get(name);
      if (sound) play(context, sound, 0);
      return sound !== undefined;
    },
    async call(call, from) {
      context ??= new AudioContext();
      stop();
      const clips = call.pieces.map(({ clip }) => clip);
      const sounds = await decoded(context, clips, from);
      const index = Object.fromEntries([...sounds].map(([clip, { duration }]) => [clip, [0, duration] as const]));
      const cues = cuesOf(call, index);
      stop();
      for (const { clip, at } of cues ?? []) {
        const sound = sounds.get(clip);
        if (sound) play(context, sound, at);
      }
      return cues !== undefined;
    },
    stop,
    close() {
      stop();
      void context?.close();
    },
  };
}
