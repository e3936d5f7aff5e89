import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { ServiceId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Panel } from '../panels/Panel.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly view: StaffView;
}

/** There is no system: one act tells kiosks, displays and phones, and stops the services that need it. */
export function DeclareOutage({ view }: Props) {
  const { say, acting, online } = useWorkplace();
  const { outage: words } = say.lead;
  const [asking, ask] = useState(false);
  const [stopped, stop] = useState<readonly ServiceId[]>(() => usually(view));

  const declare = async () => {
    if (await acting.act({ type: 'DeclareOutage', services: stopped })) ask(false);
  };

  return (
    <>
      <Button icon="warning" reason={online ? undefined : say.words.offline.reason} onPress={() => ask(true)}>
        {words.declare}
      </Button>
      {asking && (
        <Panel
          tall
          title={words.title}
          primary={words.go}
          reason={stopped.length > 0 ? undefined : words.none}
          onPrimary={() => void declare()}
          onClose={() => ask(false)}
        >
          <p class="panel-note">{words.what}</p>
          <ChoiceGroup legend={words.which}>
            {view.services.map(({ id, name }) => (
              <Choice
                key={id}
                pick="many"
                name={id}
                checked={stopped.includes(id)}
                onChange={(on) => stop(on ? [...stopped, id] : stopped.filter((one) => one !== id))}
              >
                {say.text(name)}
              </Choice>
            ))}
          </ChoiceGroup>
        </Panel>
      )}
    </>
  );
}

/** What is done with the system alone: as a rule, whatever takes an appointment. */
const usually = ({ services }: StaffView): readonly ServiceId[] => {
  const booked = services.filter(({ booking }) => booking === 'required');
  return (booked.length > 0 ? booked : services).map(({ id }) => id);
};
