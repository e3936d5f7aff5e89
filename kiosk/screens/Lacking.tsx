import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Lacking as LackingScreen } from '../state.ts';

interface Props {
  readonly scene: Scene;
  readonly screen: LackingScreen;
}

/** Before anybody waits an hour to be sent away: what is missing, marked by its holder. */
export function Lacking({ scene, screen: { issued, missing } }: Props) {
  const { words, flow, send } = scene;
  const said = words.lacking;
  return (
    <Frame
      scene={scene}
      kind="dense"
      title={said.title}
      touch={
        <div class="needs lacking">
          <ChoiceGroup legend={said.legend} hint={said.hint}>
            {issued.papers.map(({ name, lacking }) => {
              const paper = textIn(name, flow.language);
              return (
                lacking !== undefined && (
                  <Choice
                    key={lacking}
                    pick="many"
                    name={`paper-${lacking}`}
                    icon="document"
                    checked={missing.includes(lacking)}
                    onChange={(isMissing) => send({ is: 'lack', id: lacking, missing: isMissing })}
                  >
                    <span lang={paper.lang}>{paper.words}</span>
                  </Choice>
                )
              );
            })}
          </ChoiceGroup>
        </div>
      }
      actions={
        <Button
          kind="primary"
          reason={missing.length > 0 ? undefined : said.nothing}
          onPress={() => flow.wish || send({ is: 'fetch' })}
        >
          {said.fetch}
        </Button>
      }
    />
  );
}
