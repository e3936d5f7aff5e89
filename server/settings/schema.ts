import * as v from 'valibot';
import type {
  CallingSettings,
  DisplaySettings,
  FloorPlan,
  Hours,
  Paper,
  PrinterSettings,
  Reason,
  ServiceSettings,
  Settings,
  SpokenLanguage,
  StepSettings,
  WindowSettings,
} from '../../shared/domain/settings.ts';
import { DRAWINGS } from '../../shared/domain/settings.ts';
import type { SettingsFault } from '../../shared/domain/settings-check.ts';
import { checkSettings } from '../../shared/domain/settings-check.ts';
import { Trouble } from '../trouble.ts';
import type { Rule } from './rules.ts';
import { rules } from './rules.ts';

const must = <R extends Rule>(rule: R): R => rule;

const dateExists = (date: string): boolean => {
  const day = new Date(`${date}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

const line = v.pipe(v.string(must('text')), v.maxLength(500, must('text')), v.regex(/\S/u, must('text')));
const id = v.pipe(v.string(must('id')), v.regex(/^[\w.-]{1,64}$/u, must('id')));
const language = v.pipe(v.string(must('language')), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$/u, must('language')));
const time = v.pipe(v.string(must('time')), v.regex(/^([01]?\d|2[0-3]):[0-5]\d$/u, must('time')));
const date = v.pipe(
  v.string(must('date')),
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, must('date')),
  v.check(dateExists, must('date')),
);
const whole = v.pipe(
  v.number(must('whole')),
  v.integer(must('whole')),
  v.minValue(0, must('whole')),
  v.maxValue(10_000, must('whole')),
);
const percent = v.pipe(
  v.number(must('percent')),
  v.integer(must('percent')),
  v.minValue(0, must('percent')),
  v.maxValue(100, must('percent')),
);
const target = v.pipe(
  v.number(must('target')),
  v.integer(must('target')),
  v.minValue(1, must('target')),
  v.maxValue(1_000_000, must('target')),
);
const positive = v.pipe(
  v.number(must('positive')),
  v.gtValue(0, must('positive')),
  v.maxValue(10_000, must('positive')),
);
const share = v.pipe(v.number(must('share')), v.minValue(0, must('share')), v.maxValue(1, must('share')));
const step = v.pipe(v.number(must('step')), v.minValue(0, must('step')), v.maxValue(10_000, must('step')));
const point = { x: step, y: step };
const isOrigin = (url: string): boolean => /^https?:/u.test(url) && URL.canParse(url) && new URL(url).origin === url;
const origin = v.pipe(v.string(must('url')), v.check(isOrigin, must('url')));
const yes = v.boolean(must('yes'));

/** A rule for every field there is, also for those that an office may leave out. */
type Fields<T> = { readonly [Field in keyof Required<T>]: v.GenericSchema };

const group = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, must('group'));
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, must('list')), v.maxLength(500, must('list')));
const filled = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, must('list')), v.minLength(1, must('filled')), v.maxLength(500, must('list')));

const text = v.pipe(
  v.objectWithRest({ es: line }, line, must('group')),
  v.check((texts) => Object.keys(texts).every((tag) => v.is(language, tag)), must('language')),
);
const reasons = filled(group({ id, name: text, where: v.exactOptional(text) } satisfies Fields<Reason>));

/** What the settings of an office must be, field by field; whether its parts fit each other is `checkSettings`. */
export const settingsSchema = group({
  format: v.literal(1, must('one')),
  office: group({
    id,
    kind: v.picklist(['liaison', 'regional', 'consulate', 'on-wheels', 'migrant'], must('kind')),
    name: text,
    place: line,
    timeZone: line,
  }),
  network: v.exactOptional(group({ phoneUrl: v.exactOptional(origin), wifi: v.exactOptional(line) })),
  languages: filled(language),
  spoken: list(
    group({
      tag: language,
      label: text,
      towns: list(line),
      person: v.exactOptional(line),
    } satisfies Fields<SpokenLanguage>),
  ),
  hours: group({
    week: list(group({ weekday: v.picklist([1, 2, 3, 4, 5, 6, 7], must('weekday')), open: time, close: time })),
    closed: list(group({ date, reason: v.exactOptional(text) })),
    extra: list(group({ date, open: time, close: time })),
    lastCheckInMinutes: whole,
  } satisfies Fields<Hours>),
  room: group({ seats: whole, comeBack: v.exactOptional(v.boolean()) }),
  target: v.exactOptional(group({ services: filled(id), month: target, year: target })),
  reception: group({ staffed: yes }),
  opinions: v.exactOptional(yes),
  openBook: v.exactOptional(yes),
  municipalities: v.exactOptional(group({ ask: yes, names: filled(line) })),
  steps: filled(
    group({
      id,
      name: text,
      skill: id,
      at: v.picklist(['window', 'biometric'], must('place')),
      minutes: positive,
      spread: v.exactOptional(positive),
      arrival: v.exactOptional(group({ afterMinutes: whole, share })),
    } satisfies Fields<StepSettings>),
  ),
  services: filled(
    group({
      id,
      name: text,
      drawing: v.exactOptional(v.picklist(DRAWINGS, must('drawing'))),
      onPaper: v.exactOptional(text),
      series: v.pipe(v.string(must('letter')), v.regex(/^[A-Z]$/u, must('letter'))),
      journey: filled(id),
      booking: v.picklist(['required', 'optional', 'none'], must('booking')),
      private: yes,
      silent: v.exactOptional(yes),
      targetMinutes: v.exactOptional(positive),
      hours: v.exactOptional(group({ from: time, to: time })),
      pickUp: v.exactOptional(yes),
      standBy: v.exactOptional(yes),
      minors: yes,
      papers: list(
        group({ name: text, hint: v.exactOptional(text), lacking: v.exactOptional(id) } satisfies Fields<Paper>),
      ),
      papersUntil: v.exactOptional(date),
      listNames: list(line),
    } satisfies Fields<ServiceSettings>),
  ),
  windows: filled(
    group({
      id,
      kind: v.picklist(['window', 'biometric'], must('place')),
      number: whole,
      accessible: yes,
      skills: filled(id),
      languages: filled(language),
      direction: v.exactOptional(v.picklist(['left', 'right', 'ahead'], must('direction'))),
      breaks: v.exactOptional(list(group({ from: time, to: time }))),
    } satisfies Fields<WindowSettings>),
  ),
  displays: list(
    group({
      id,
      name: line,
      windows: list(id),
      diagonalInches: positive,
      distanceMeters: positive,
      volume: v.exactOptional(percent),
      outside: v.exactOptional(v.boolean()),
      stand: v.exactOptional(
        group({
          ...point,
          ahead: v.exactOptional(v.picklist(['top', 'right', 'bottom', 'left'], must('side'))),
        } satisfies Fields<NonNullable<DisplaySettings['stand']>>),
      ),
      quiet: v.exactOptional(list(group({ from: time, to: time }))),
    } satisfies Fields<DisplaySettings>),
  ),
  plan: v.exactOptional(
    group({
      outline: filled(group(point)),
      door: group(point),
      windows: filled(group({ id, ...point })),
      seats: v.exactOptional(list(group({ ...point, width: positive, height: positive }))),
    } satisfies Fields<FloorPlan>),
  ),
  printers: v.exactOptional(
    list(
      group({
        id,
        kind: v.picklist(['tcp', 'file'], must('printer')),
        address: line,
        width: v.picklist([58, 80], must('paper')),
        for: filled(line),
        lineEvery: v.exactOptional(v.pipe(whole, v.minValue(5, must('lineEvery')), v.maxValue(60, must('lineEvery')))),
      } satisfies Fields<PrinterSettings>),
    ),
  ),
  calling: group({
    appointment: whole,
    walkIn: whole,
    later: whole,
    priority: whole,
    lateGrace: whole,
    lateAction: v.picklist(['accept', 'queue', 'stand-by', 'staff'], must('late')),
    longStep: whole,
    interpreter: whole,
    sameWindow: v.exactOptional(whole),
  } satisfies Fields<CallingSettings>),
  absence: group({ noShowAfter: whole, secondCallAfter: whole }),
  undoSeconds: whole,
  checkIn: group({ earlyMinutes: v.exactOptional(whole), folioPattern: line } satisfies Fields<Settings['checkIn']>),
  kiosk: group({
    warnAfterSeconds: positive,
    countdownSeconds: positive,
    ticketSeconds: positive,
    diagonalInches: positive,
    mountMillimeters: whole,
    camera: v.exactOptional(yes),
  } satisfies Fields<Settings['kiosk']>),
  reasons: group({
    incomplete: reasons,
    hold: reasons,
    outOfTurn: reasons,
    pause: reasons,
    referral: reasons,
  } satisfies Fields<Settings['reasons']>),
} satisfies Fields<Settings>);

type Issue = v.InferIssue<typeof settingsSchema>;

const fieldOf = ({ path }: Issue): string =>
  (path ?? []).reduce((field, { key }) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');

const faultOf = (issue: Issue): SettingsFault => {
  const field = fieldOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      field,
      es: 'No se conoce este campo. Quítelo o corrija su nombre.',
      en: 'This field is not known. Remove it or correct its name.',
    };
  }
  const rule = Object.hasOwn(rules, issue.message) ? rules[issue.message as Rule] : rules.group;
  if (issue.received === 'undefined')
    return { field, es: `Falta. Escriba ${rule.es}.`, en: `It is missing. Write ${rule.en}.` };
  return {
    field,
    es: `Dice ${issue.received}. Escriba ${rule.es}.`,
    en: `It says ${issue.received}. Write ${rule.en}.`,
  };
};

const told = 10;

const trouble = (fileName: string, faults: readonly SettingsFault[]): Trouble => {
  const lines = (language: 'es' | 'en') =>
    faults.slice(0, told).map((fault) => `  ${fault.field || '{ }'}: ${fault[language]}`);
  const more = faults.length - told;
  return new Trouble(
    [
      `El archivo ${fileName} tiene datos por corregir:`,
      ...lines('es'),
      ...(more > 0 ? [`  y ${more} más.`] : []),
    ].join('\n'),
    [`The file ${fileName} has data to correct:`, ...lines('en'), ...(more > 0 ? [`  and ${more} more.`] : [])].join(
      '\n',
    ),
  );
};

/** Settings that an office can work with, or all that is wrong with them. */
export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** An office's settings from a form or a wire: taken, or told field by field what is wrong and what to do. */
export function checkedSettings(json: unknown): CheckedSettings {
  const parsed = v.safeParse(settingsSchema, json);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(faultOf) };
  const faults = checkSettings(parsed.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings: parsed.output };
}

/** An office's settings from a file. Throws what is wrong: file, field and remedy, in Spanish and English. */
export function parseSettings(json: unknown, fileName: string): Settings {
  const checked = checkedSettings(json);
  if (!checked.ok) throw trouble(fileName, checked.faults);
  return checked.settings;
}
