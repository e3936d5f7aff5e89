import { useState } from 'preact/hooks';
import { SPEAKER_NAME } from '../../shared/protocol/voice.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import { minutesFor } from './pace.ts';

interface Props {
  /** How many clips a whole voice has. */
  readonly clips: number;
  readonly onStart: (name: string) => void;
}

/** Whose voice it will be, and that they agree: before anything is recorded. */
export function SpeakerForm({ clips, onStart }: Props) {
  const { say, online } = useWorkplace();
  const { speaker: words } = say.voice;
  const [name, setName] = useState('');
  const [agreed, agree] = useState(false);

  const lacks = name.trim() && agreed ? undefined : words.lacks;
  return (
    <section class="card voice-speaker" aria-labelledby="voice-speaker">
      <h2 id="voice-speaker" class="title">
        {words.title}
      </h2>
      <p>{words.intro(clips, minutesFor(clips))}</p>
      <Field label={words.name} hint={words.nameHint} value={name} maxLength={SPEAKER_NAME} onInput={setName} />
      <Choice pick="many" name="agreed" checked={agreed} note={words.agreedNote} onChange={agree}>
        {words.agreed}
      </Choice>
      <Button kind="primary" reason={online ? lacks : say.words.offline.reason} onPress={() => onStart(name)}>
        {words.start}
      </Button>
    </section>
  );
}
