import { useState } from 'preact/hooks';
import type { Face } from '../shared/domain/opinion.ts';
import { FACES, LONGEST_LINE } from '../shared/protocol/opinion.ts';
import { Banner } from '../shared/ui/Banner.tsx';
import { Button } from '../shared/ui/Button.tsx';
import { Choice } from '../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../shared/ui/ChoiceGroup.tsx';
import { Field } from '../shared/ui/Field.tsx';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  /** This ticket has answered. */
  readonly given: boolean;
}

/** How it went: a face, and a line for who wants to say more. Asked once; nobody has to answer. */
export function Opinion({ scene, given }: Props) {
  const { words, reason, ask } = scene;
  const { opinion } = words;
  const [face, setFace] = useState<Face>();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<'not' | 'under-way' | 'done' | 'failed'>('not');
  const done = given || sent === 'done';

  const send = async () => {
    if (!face || sent === 'under-way') return;
    setSent('under-way');
    const answer = await ask({ ask: 'opinion', face, ...(text.trim() !== '' && { text }) });
    setSent(answer.ok ? 'done' : 'failed');
  };

  return (
    <>
      <p class="thanks" role="status">
        {done && opinion.thanks}
      </p>
      {!done && (
        <section class="opinion">
          <ChoiceGroup legend={opinion.title} hint={opinion.note}>
            {FACES.map((one) => (
              <Choice
                key={one}
                pick="one"
                name="face"
                value={one}
                icon={`face-${one}`}
                checked={face === one}
                onChange={() => setFace(one)}
              >
                {opinion.faces[one]}
              </Choice>
            ))}
          </ChoiceGroup>
          <Field label={opinion.line} hint={opinion.lineHint} value={text} maxLength={LONGEST_LINE} onInput={setText} />
          {sent === 'failed' && <Banner tone="alert" title={opinion.failed} />}
          <Button
            kind="primary"
            reason={reason ?? (sent === 'under-way' ? words.sending : face ? undefined : opinion.choose)}
            onPress={() => void send()}
          >
            {opinion.send}
          </Button>
        </section>
      )}
    </>
  );
}
