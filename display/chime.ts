/** G and E above middle C: low enough to be soft, high enough to carry. Pitch in Hz, start in s. */
const NOTES = [
  { pitch: 783.99, from: 0 },
  { pitch: 659.26, from: 0.42 },
] as const;
/** How strong each partial of a note is beside its root. */
const PARTIALS = [1, 0.22, 0.06] as const;
/** How loud a note is beside the voice that follows. */
const LEVEL = 0.3;
const ATTACK = 0.012;
const DECAY = 1.4;

/** How long the notes sound, in s; the voice comes in while the last one fades. */
export const CHIME = 1.3;

/** Plans two soft notes from `start`, by the sound's own clock. */
export function chime(context: BaseAudioContext, out: AudioNode, start: number): readonly AudioScheduledSourceNode[] {
  return NOTES.flatMap(({ pitch, from }) =>
    PARTIALS.map((strength, index) => {
      const at = start + from;
      const note = new OscillatorNode(context, { frequency: pitch * (index + 1) });
      const envelope = new GainNode(context, { gain: 0 });
      envelope.gain.setValueAtTime(0, at);
      envelope.gain.linearRampToValueAtTime(strength * LEVEL, at + ATTACK);
      envelope.gain.exponentialRampToValueAtTime(0.0001, at + DECAY / (index + 1));
      note.connect(envelope).connect(out);
      note.start(at);
      note.stop(at + DECAY);
      return note;
    }),
  );
}
