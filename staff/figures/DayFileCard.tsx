import { useState } from 'preact/hooks';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { Seal } from './Seal.tsx';
import { save } from './save.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  readonly date: DayKey;
}

/** The day's file that may leave the office, and the key by which it is known there. */
export function DayFileCard({ books, date }: Props) {
  const { say } = useWorkplace();
  const words = say.record.file;
  const [declined, decline] = useState('');
  const key = useReading('key', books.key);

  const go = async () => {
    decline('');
    const file = await books.dayFile(date);
    if (file instanceof Blob) save(file, `ventanilla-${date}.json`);
    else decline(sentence(words.refusals, file));
  };

  return (
    <section class="card check" aria-labelledby="file-title">
      <h2 id="file-title" class="title">
        {words.title}
      </h2>
      <p>{words.what}</p>
      <Button onPress={() => void go()}>{words.go}</Button>
      <p role="status" class={declined === '' ? 'unseen' : 'trouble'}>
        {declined}
      </p>
      {key.is === 'ready' && (
        <p>
          {words.key} <Seal hash={key.page} />
        </p>
      )}
      <p class="definition">
        {words.check} <code class="command">{words.command}</code>
      </p>
    </section>
  );
}

const sentence = (words: Readonly<Record<string, string>>, refusal = 'other'): string =>
  words[refusal] ?? words.other ?? '';
