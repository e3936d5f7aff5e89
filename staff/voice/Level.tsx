import type { Microphone } from './microphone.ts';

interface Props {
  readonly microphone: Microphone;
}

/** Above this, in parts of full scale, a voice is about to rasp. */
const TOO_LOUD = 0.9;

/** A bar for the eye: how much the microphone hears while it records. What came of it is told in words. */
export function Level({ microphone: { level, recording } }: Props) {
  const heard = recording.value ? Math.sqrt(Math.min(1, level.value)) : 0;
  return (
    <svg class="voice-level" data-loud={level.value > TOO_LOUD || undefined} aria-hidden="true">
      <rect width={`${100 * heard}%`} height="100%" />
    </svg>
  );
}
