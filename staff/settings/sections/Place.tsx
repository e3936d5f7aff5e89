import { useWorkplace } from '../../workplace.ts';
import { FigureSetting, OneOfSetting, Row, SomeOfSetting, TextSetting, WordsSetting, YesSetting } from '../fields.tsx';
import { useForm } from '../form.ts';
import { OptionalGroup, SpansSetting, Things, WordListSetting } from '../lists.tsx';
import { freshId, languageName, languagesOf, nameOf, optionsOf, tasksOf, thingsAt } from '../options.ts';
import { listAt, valueAt } from '../tree.ts';

/** Who the office is, how many it holds, and what it aims at. */
export function OfficeSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const services = thingsAt(settings, 'services', say);
  return (
    <>
      <TextSetting path="office.name" />
      <Row>
        <WordsSetting path="office.place" />
        <WordsSetting path="office.timeZone" />
      </Row>
      <FigureSetting path="room.seats" />
      <YesSetting path="reception.staffed" />
      <YesSetting path="room.comeBack" optional />
      <YesSetting path="opinions" optional />
      <YesSetting path="openBook" optional />
      <OptionalGroup
        path="municipalities"
        blank={() => ({ ask: true, names: String(valueAt(settings, 'office.place')).split(',').slice(0, 1) })}
      >
        <YesSetting path="municipalities.ask" />
        <WordListSetting path="municipalities.names" />
      </OptionalGroup>
      <OptionalGroup
        path="target"
        blank={() => ({ services: services.slice(0, 1).map(({ id }) => id), month: 100, year: 1200 })}
      >
        <Row>
          <FigureSetting path="target.month" />
          <FigureSetting path="target.year" />
        </Row>
        <SomeOfSetting path="target.services" options={services} />
      </OptionalGroup>
    </>
  );
}

/** The windows: what each serves, in which languages, and when it rests. */
export function WindowsSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const tasks = tasksOf(settings, say);
  const nameOfTask = (id: string) => tasks.find((task) => task.id === id)?.name ?? id;
  const number = () =>
    Math.max(0, ...listAt(settings, 'windows').map((one) => Number(valueAt(one, 'number')) || 0)) + 1;
  return (
    <Things
      path="windows"
      namedIn={['plan.windows']}
      alone
      folded
      title={(window) => nameOf(window, say)}
      note={(window) =>
        listAt(window, 'skills')
          .map((id) => nameOfTask(String(id)))
          .join(', ')
      }
      blank={() => ({
        id: freshId(settings, 'windows', 'V'),
        kind: 'window',
        number: number(),
        accessible: false,
        skills: tasks.slice(0, 1).map(({ id }) => id),
        languages: ['es'],
      })}
    >
      {(path) => (
        <>
          <SomeOfSetting path={`${path}.skills`} options={tasks} />
          <SomeOfSetting path={`${path}.languages`} options={languagesOf(settings, say)} />
          <Row>
            <FigureSetting path={`${path}.number`} />
            <OneOfSetting path={`${path}.kind`} options={optionsOf(['window', 'biometric'], say.settings)} />
            <OneOfSetting
              path={`${path}.direction`}
              optional
              options={optionsOf(['left', 'ahead', 'right'], say.settings)}
            />
          </Row>
          <YesSetting path={`${path}.accessible`} />
          <SpansSetting path={`${path}.breaks`} />
        </>
      )}
    </Things>
  );
}

/** What each display announces, and from how far it is read. */
export function DisplaysSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const windows = thingsAt(settings, 'windows', say);
  return (
    <Things
      path="displays"
      alone
      folded
      title={(display) => nameOf(display, say)}
      blank={() => ({
        id: freshId(settings, 'displays', 'pantalla-'),
        name: say.settings.edit.newName.display,
        windows: [],
        diagonalInches: 55,
        distanceMeters: 6,
      })}
    >
      {(path) => (
        <>
          <WordsSetting path={`${path}.name`} />
          <SomeOfSetting path={`${path}.windows`} options={windows} />
          <Row>
            <FigureSetting path={`${path}.diagonalInches`} />
            <FigureSetting path={`${path}.distanceMeters`} />
            <FigureSetting path={`${path}.volume`} optional />
          </Row>
          <YesSetting path={`${path}.outside`} optional />
          <SpansSetting path={`${path}.quiet`} />
        </>
      )}
    </Things>
  );
}

/** The printers, whose paper they print, and where they are. */
export function PrintersSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  return (
    <Things
      path="printers"
      alone
      folded
      optional
      title={(printer) => nameOf(printer, say)}
      blank={() => ({
        id: freshId(settings, 'printers', 'impresora-'),
        kind: 'tcp',
        address: '192.168.1.50:9100',
        width: 80,
        for: ['reception'],
      })}
    >
      {(path) => (
        <>
          <Row>
            <WordsSetting path={`${path}.id`} />
            <WordListSetting path={`${path}.for`} />
          </Row>
          <Row>
            <OneOfSetting path={`${path}.kind`} options={optionsOf(['tcp', 'file'], say.settings)} />
            <WordsSetting path={`${path}.address`} />
            <OneOfSetting
              path={`${path}.width`}
              options={[
                { id: '58', name: '58 mm' },
                { id: '80', name: '80 mm' },
              ]}
            />
          </Row>
          <FigureSetting path={`${path}.lineEvery`} optional />
        </>
      )}
    </Things>
  );
}

/** How phones come to their tickets. */
export function PhonesSection() {
  const { say } = useWorkplace();
  return (
    <>
      <p class="field-hint">{say.settings.edit.wifiNote}</p>
      <WordsSetting path="network.phoneUrl" optional />
      <WordsSetting path="network.wifi" optional />
    </>
  );
}

/** Languages that can be offered on the first screen; one that the office has besides stays in its list. */
const written = ['es', 'en', 'fr'];

/** The languages of the screens, and those for which a person is called: the kiosk offers also these, once it has words of them. */
export function LanguagesSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const screens = written.map((id) => ({ id, name: languageName(id, say) }));
  const spoken = thingsAt(settings, 'spoken', say).filter(({ id }) => !written.includes(id));

  return (
    <>
      <SomeOfSetting path="languages" options={[...screens, ...spoken]} />
      <Things
        path="spoken"
        folded
        title={(spoken) => nameOf(spoken, say)}
        blank={() => ({ tag: 'mix', label: { es: say.settings.edit.newName.spoken }, towns: [] })}
      >
        {(path) => (
          <>
            <TextSetting path={`${path}.label`} />
            <Row>
              <WordsSetting path={`${path}.tag`} />
              <WordsSetting path={`${path}.person`} optional />
            </Row>
            <WordListSetting path={`${path}.towns`} />
          </>
        )}
      </Things>
    </>
  );
}
