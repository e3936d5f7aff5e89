import { useState } from 'preact/hooks';
import type { ReasonId } from '../shared/domain/vocabulary.ts';
import { textIn } from '../shared/i18n/format.ts';
import { Button } from '../shared/ui/Button.tsx';
import { Choice } from '../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../shared/ui/ChoiceGroup.tsx';
import { Dialog } from '../shared/ui/Dialog.tsx';
import type { Scene } from './scene.ts';

/** Whoever finds a paper missing says which, and keeps the place while fetching it. */
export function Missing({ scene: { ticket, words, tag, reason, wish } }: { readonly scene: Scene }) {
  const [missing, setMissing] = useState<readonly ReasonId[]>();
  const papers = (ticket.papers ?? []).flatMap(({ name, lacking }) =>
    lacking === undefined ? [] : [{ name, lacking }],
  );
  if (papers.length === 0) return null;

  const said = words.missing;
  const close = () => setMissing(undefined);
  const go = () => {
    close();
    wish({ type: 'FetchPapers', missing: missing ?? [] });
  };
  return (
    <>
      <Button icon="document" reason={reason} onPress={() => setMissing([])}>
        {said.button}
      </Button>
      <Dialog
        open={missing !== undefined}
        title={said.title}
        onClose={close}
        actions={
          <>
            <Button kind="primary" reason={reason ?? (missing?.length ? undefined : said.nothing)} onPress={go}>
              {said.go}
            </Button>
            <Button onPress={close}>{said.stay}</Button>
          </>
        }
      >
        <p>{said.text}</p>
        <ChoiceGroup legend={said.title} titled>
          {papers.map(({ name, lacking }) => {
            const paper = textIn(name, tag);
            return (
              <Choice
                key={lacking}
                pick="many"
                name={`missing-${lacking}`}
                checked={missing?.includes(lacking) ?? false}
                onChange={(isMissing) =>
                  setMissing((before = []) =>
                    isMissing ? [...before, lacking] : before.filter((one) => one !== lacking),
                  )
                }
              >
                <span lang={paper.lang}>{paper.words}</span>
              </Choice>
            );
          })}
        </ChoiceGroup>
      </Dialog>
    </>
  );
}
