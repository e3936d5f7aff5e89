import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { QrCode } from '../../shared/ui/QrCode.tsx';
import { useWorkplace } from '../workplace.ts';

/** Nobody but the staff reads today's order; and where that is decided. */
export function ShutBook({ onOpen }: { readonly onOpen: () => void }) {
  const { say } = useWorkplace();
  const words = say.record.openBook;
  return (
    <p class="page-note">
      {words.shut}{' '}
      <button type="button" class="link" onClick={onOpen}>
        {words.toSetting}
      </button>
    </p>
  );
}

/** Where anybody may read today's order: to be opened, passed on, or hung up as a code to be read with a phone. */
export function OpenBook({ address }: { readonly address: string }) {
  const { say } = useWorkplace();
  const words = say.record.openBook;
  const [copied, tell] = useState('');
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    tell(done ? words.copied : words.notCopied);
  };
  const print = () => {
    document.body.dataset.paper = 'open-book';
    window.print();
    delete document.body.dataset.paper;
  };

  return (
    <section class="card check open-book" aria-labelledby="open-book-title">
      <h2 id="open-book-title" class="title">
        {words.title}
      </h2>
      <p>{words.what}</p>
      <div class="open-book-paper">
        <p class="open-book-name">{words.paper}</p>
        <QrCode text={address} label={words.code} />
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </div>
      <div class="row">
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button icon="printer" onPress={print}>
          {words.print}
        </Button>
      </div>
      <p role="status">{copied}</p>
    </section>
  );
}
