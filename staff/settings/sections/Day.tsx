import { Switch } from '../../../shared/ui/Switch.tsx';
import { useWorkplace } from '../../workplace.ts';
import {
  DateSetting,
  FigureSetting,
  OneOfSetting,
  Row,
  TextSetting,
  TimeSetting,
  WordsSetting,
  YesSetting,
} from '../fields.tsx';
import { useForm } from '../form.ts';
import { Things } from '../lists.tsx';
import { freshId, nameOf, optionsOf } from '../options.ts';
import type { Value } from '../tree.ts';
import { listAt, valueAt } from '../tree.ts';

/** The week, the days apart from it, and until when people check in. */
export function HoursSection() {
  const { say, now } = useWorkplace();
  const today = () => new Intl.DateTimeFormat('sv-SE').format(now.peek());
  return (
    <>
      <Week />
      <FigureSetting path="hours.lastCheckInMinutes" />
      <Things path="hours.closed" title={(day) => nameOf(day, say)} blank={() => ({ date: today() })}>
        {(path) => (
          <>
            <DateSetting path={`${path}.date`} />
            <TextSetting path={`${path}.reason`} optional />
          </>
        )}
      </Things>
      <Things
        path="hours.extra"
        title={(day) => nameOf(day, say)}
        blank={() => ({ date: today(), open: '9:00', close: '13:00' })}
      >
        {(path) => (
          <Row>
            <DateSetting path={`${path}.date`} />
            <TimeSetting path={`${path}.open`} />
            <TimeSetting path={`${path}.close`} />
          </Row>
        )}
      </Things>
    </>
  );
}

const weekdayOf = (day: Value): number => Number(valueAt(day, 'weekday'));

/** The seven days: served or not, and from when to when. */
function Week() {
  const { say } = useWorkplace();
  const { settings, set } = useForm();
  const { weekdays, fields } = say.settings;
  const week = listAt(settings, 'hours.week');
  const last = week.at(-1) ?? { open: '8:00', close: '15:00' };
  const turn = (weekday: number, on: boolean) => {
    const others = week.filter((day) => weekdayOf(day) !== weekday);
    const hours = { open: valueAt(last, 'open') ?? '8:00', close: valueAt(last, 'close') ?? '15:00' };
    const next = on ? [...others, { weekday, ...hours }] : others;
    set(
      'hours.week',
      next.toSorted((a, b) => weekdayOf(a) - weekdayOf(b)),
    );
  };
  return (
    <section class="settings-things" data-field="hours.week">
      <h3>{fields['hours.week'].label}</h3>
      <ul class="settings-week">
        {weekdays.map((name, index) => {
          const place = week.findIndex((day) => weekdayOf(day) === index + 1);
          return (
            <li key={name} class="settings-day" data-field={`hours.week[${place}].weekday`}>
              <Switch checked={place >= 0} onChange={(on) => turn(index + 1, on)}>
                {name}
              </Switch>
              {place >= 0 && (
                <fieldset>
                  <legend class="unseen">{name}</legend>
                  <TimeSetting path={`hours.week[${place}].open`} />
                  <TimeSetting path={`hours.week[${place}].close`} />
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The minutes that make the order, and what follows a call. */
export function CallingSection() {
  return (
    <>
      <Row>
        <FigureSetting path="calling.appointment" />
        <FigureSetting path="calling.walkIn" />
      </Row>
      <Row>
        <FigureSetting path="calling.later" />
        <FigureSetting path="calling.priority" />
      </Row>
      <Row>
        <FigureSetting path="calling.longStep" />
        <FigureSetting path="calling.interpreter" />
      </Row>
      <FigureSetting path="calling.sameWindow" optional />
      <Row>
        <FigureSetting path="absence.secondCallAfter" />
        <FigureSetting path="absence.noShowAfter" />
        <FigureSetting path="undoSeconds" />
      </Row>
    </>
  );
}

/** From when an appointment checks in, and what becomes of a late one. */
export function LateSection() {
  const { say } = useWorkplace();
  return (
    <>
      <Row>
        <FigureSetting path="checkIn.earlyMinutes" optional />
        <FigureSetting path="calling.lateGrace" />
      </Row>
      <OneOfSetting
        path="calling.lateAction"
        options={optionsOf(['accept', 'queue', 'stand-by', 'staff'], say.settings)}
      />
      <WordsSetting path="checkIn.folioPattern" />
    </>
  );
}

/** The kiosk's patience and its measures. */
export function KioskSection() {
  return (
    <>
      <Row>
        <FigureSetting path="kiosk.warnAfterSeconds" />
        <FigureSetting path="kiosk.countdownSeconds" />
        <FigureSetting path="kiosk.ticketSeconds" />
      </Row>
      <Row>
        <FigureSetting path="kiosk.diagonalInches" />
        <FigureSetting path="kiosk.mountMillimeters" />
      </Row>
      <YesSetting path="kiosk.camera" optional />
    </>
  );
}

const occasions = ['incomplete', 'hold', 'outOfTurn', 'pause', 'referral'] as const;

/** The lists of reasons that staff choose from. */
export function ReasonsSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  return (
    <>
      {occasions.map((occasion) => {
        const path = `reasons.${occasion}`;
        const blank = () => ({
          id: freshId(settings, path, 'motivo-'),
          name: { es: say.settings.edit.newName.reason },
        });
        return (
          <Things key={occasion} path={path} folded title={(reason) => nameOf(reason, say)} blank={blank}>
            {(place) => (
              <>
                <TextSetting path={`${place}.name`} />
                {occasion === 'incomplete' && <TextSetting path={`${place}.where`} optional />}
              </>
            )}
          </Things>
        );
      })}
    </>
  );
}
