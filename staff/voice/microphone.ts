import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { LONGEST_CLIP } from '../../shared/protocol/voice.ts';

/** Why nothing can be recorded here. */
export type NoMicrophone = 'insecure' | 'denied' | 'none';

/** The microphone of this computer. */
export interface Microphone {
  readonly trouble: ReadonlySignal<NoMicrophone | undefined>;
  readonly recording: ReadonlySignal<boolean>;
  /** How much it hears while it records: 0 is nothing, 1 is too much. */
  readonly level: ReadonlySignal<number>;
  /** Begins to record; false where it can't. */
  start(): Promise<boolean>;
  /** What was recorded since. */
  stop(): Promise<Blob | undefined>;
  close(): void;
}

/** A forgotten recording ends by itself after this time, in ms. */
const LONGEST = (LONGEST_CLIP + 4) * 1000;
/** How often the level is looked at, in ms. */
const LOOK_EVERY = 60;

/** The computer's microphone, asked for when somebody first records; `onForgotten` when a recording was never ended. */
export function openMicrophone(onForgotten: () => void): Microphone {
  const trouble = signal<NoMicrophone | undefined>(canRecord() ? undefined : 'insecure');
  const recording = signal(false);
  const level = signal(0);
  let stream: MediaStream | undefined;
  let recorder: MediaRecorder | undefined;
  let meter: Meter | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  let forgotten: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearInterval(looking);
    clearTimeout(forgotten);
    recording.value = false;
    level.value = 0;
  };
  const listen = async () => {
    if (stream?.active) return stream;
    meter?.close();
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: false },
    });
    meter = meterOf(stream);
    return stream;
  };

  return {
    trouble,
    recording,
    level,
    async start() {
      if (!canRecord()) return false;
      try {
        recorder = new MediaRecorder(await listen(), { audioBitsPerSecond: 128_000 });
        recorder.start();
      } catch (error) {
        trouble.value = error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'none';
        return false;
      }
      trouble.value = undefined;
      recording.value = true;
      looking = setInterval(() => {
        level.value = meter?.loudest() ?? 0;
      }, LOOK_EVERY);
      forgotten = setTimeout(onForgotten, LONGEST);
      return true;
    },
    stop() {
      const running = recorder;
      recorder = undefined;
      rest();
      if (running?.state !== 'recording') return Promise.resolve(undefined);
      return new Promise((done) => {
        running.addEventListener('dataavailable', ({ data }) => done(data), { once: true });
        running.addEventListener('error', () => done(undefined), { once: true });
        running.stop();
      });
    },
    close() {
      rest();
      for (const track of stream?.getTracks() ?? []) track.stop();
      meter?.close();
    },
  };
}

interface Meter {
  /** The greatest swing of the last moment, in parts of full scale. */
  loudest(): number;
  close(): void;
}

function meterOf(stream: MediaStream): Meter {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  new MediaStreamAudioSourceNode(context, { mediaStream: stream }).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    loudest() {
      analyser.getFloatTimeDomainData(samples);
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    },
    close: () => void context.close(),
  };
}

/** A browser lends the microphone to pages that came encrypted or from this very computer. */
const canRecord = (): boolean =>
  window.isSecureContext && 'mediaDevices' in navigator && typeof MediaRecorder === 'function';
