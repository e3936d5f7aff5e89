import { useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';

/** While the line is cut: a line for the clerk's own memory. It stays on this screen, and goes when the page goes. */
export function Note() {
  const { say } = useWorkplace();
  const [text, setText] = useState('');
  return (
    <div class="note">
      <Field label={say.words.offline.note} value={text} onInput={setText} />
    </div>
  );
}
