import { Button } from '../../../shared/ui/Button.tsx';
import { Icon } from '../../../shared/ui/Icon.tsx';
import { useWorkplace } from '../../workplace.ts';
import {
  DateSetting,
  Fault,
  FigureSetting,
  OneOfSetting,
  Row,
  TextSetting,
  TimeSetting,
  WordsSetting,
  YesSetting,
} from '../fields.tsx';
import { useForm, useSetting } from '../form.ts';
import { OptionalGroup, Things, WordListSetting } from '../lists.tsx';
import { freshId, nameOf, optionsOf, thingsAt } from '../options.ts';
import { listAt, wordAt } from '../tree.ts';

const drawings = [
  'passport',
  'passport-child',
  'passport-lost',
  'hand-over',
  'id-card',
  'certificate',
  'info',
  'family',
];

/** What people come for, and the steps that lead there. */
export function ServicesSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const stepNames = thingsAt(settings, 'steps', say);
  const { newName } = say.settings.edit;
  const nameOfStep = (id: string) => stepNames.find((step) => step.id === id)?.name ?? id;
  return (
    <>
      <Things
        path="services"
        folded
        title={(service) => nameOf(service, say)}
        note={(service) =>
          listAt(service, 'journey')
            .map((id) => nameOfStep(String(id)))
            .join(' → ')
        }
        blank={() => ({
          id: freshId(settings, 'services', 'tramite-'),
          name: { es: newName.service },
          series: wordAt(settings, 'services[0].series') || 'A',
          journey: stepNames.slice(0, 1).map(({ id }) => id),
          booking: 'none',
          private: false,
          minors: false,
          papers: [],
          listNames: [],
        })}
      >
        {(path) => <Service path={path} />}
      </Things>
      <Things
        path="steps"
        folded
        title={(step) => nameOf(step, say)}
        note={(step) => `${wordAt(step, 'minutes')} min`}
        blank={() => ({
          id: freshId(settings, 'steps', 'paso-'),
          name: { es: newName.step },
          skill: wordAt(settings, 'steps[0].skill'),
          at: 'window',
          minutes: 10,
        })}
      >
        {(path) => (
          <>
            <TextSetting path={`${path}.name`} />
            <Row>
              <WordsSetting path={`${path}.skill`} />
              <OneOfSetting path={`${path}.at`} options={optionsOf(['window', 'biometric'], say.settings)} />
            </Row>
            <Row>
              <FigureSetting path={`${path}.minutes`} />
              <FigureSetting path={`${path}.spread`} optional />
            </Row>
            <OptionalGroup path={`${path}.arrival`} blank={() => ({ afterMinutes: 0, share: 1 })}>
              <Row>
                <FigureSetting path={`${path}.arrival.afterMinutes`} />
                <FigureSetting path={`${path}.arrival.share`} />
              </Row>
            </OptionalGroup>
          </>
        )}
      </Things>
    </>
  );
}

function Service({ path }: { readonly path: string }) {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const lacking = thingsAt(settings, 'reasons.incomplete', say);
  return (
    <>
      <TextSetting path={`${path}.name`} />
      <Journey path={`${path}.journey`} />
      <Row>
        <OneOfSetting path={`${path}.booking`} options={optionsOf(['required', 'optional', 'none'], say.settings)} />
        <WordsSetting path={`${path}.series`} />
        <FigureSetting path={`${path}.targetMinutes`} optional />
      </Row>
      <OptionalGroup path={`${path}.hours`} blank={() => ({ from: '9:00', to: '13:00' })}>
        <Row>
          <TimeSetting path={`${path}.hours.from`} />
          <TimeSetting path={`${path}.hours.to`} />
        </Row>
      </OptionalGroup>
      <TextSetting path={`${path}.onPaper`} optional />
      <Row>
        <OneOfSetting path={`${path}.drawing`} optional options={optionsOf(drawings, say.settings)} />
        <WordListSetting path={`${path}.listNames`} />
      </Row>
      <YesSetting path={`${path}.minors`} />
      <YesSetting path={`${path}.pickUp`} optional />
      <YesSetting path={`${path}.standBy`} optional />
      <YesSetting path={`${path}.private`} />
      <YesSetting path={`${path}.silent`} optional />
      <Things path={`${path}.papers`} folded title={(paper) => nameOf(paper, say)} blank={() => ({ name: { es: '' } })}>
        {(place) => (
          <>
            <TextSetting path={`${place}.name`} />
            <TextSetting path={`${place}.hint`} optional />
            <Row>
              <OneOfSetting path={`${place}.lacking`} optional options={lacking} />
            </Row>
          </>
        )}
      </Things>
      <DateSetting path={`${path}.papersUntil`} optional />
    </>
  );
}

/** The steps of a service in their order: added at the end, moved up, taken out. */
function Journey({ path }: { readonly path: string }) {
  const { say } = useWorkplace();
  const { settings, faults } = useForm();
  const { label, set } = useSetting(path);
  const { edit } = say.settings;
  const steps = thingsAt(settings, 'steps', say);
  const journey = listAt(settings, path).map(String);
  const name = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
  const fault = faults.find(({ field }) => field.startsWith(path));
  const up = (index: number) => {
    const [before, moved] = [journey[index - 1] ?? '', journey[index] ?? ''];
    set(journey.with(index - 1, moved).with(index, before));
  };
  return (
    <fieldset class="settings-some" data-field={path}>
      <legend class="label">{label}</legend>
      <ol class="settings-journey">
        {journey.map((id, index) => (
          <li key={`${id} ${journey.indexOf(id) === index ? '' : index}`}>
            <span>
              {index + 1}. {name(id)}
            </span>
            {index > 0 && (
              <Button aria-label={edit.up(name(id))} onPress={() => up(index)}>
                <Icon name="arrow-ahead" />
              </Button>
            )}
            <Button aria-label={edit.removeOf(name(id))} onPress={() => set(journey.toSpliced(index, 1))}>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ol>
      <div class="settings-adds">
        {steps
          .filter(({ id }) => !journey.includes(id))
          .map((step) => (
            <Button
              key={step.id}
              icon="plus"
              aria-label={edit.addOf(step.name)}
              onPress={() => set([...journey, step.id])}
            >
              {step.name}
            </Button>
          ))}
      </div>
      <Fault>{fault?.[say.language]}</Fault>
    </fieldset>
  );
}
