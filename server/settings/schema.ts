import * as v from 'valibot';
import type {
  CallingSettings,
  DisplaySettings,
  Hours,
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

/** What a field must be, by the code that its rule carries as message. */
const rules = {
  text: { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  id: {
    es: 'un nombre corto sin espacios ni acentos, como pas-adulto',
    en: 'a short name without spaces, like pas-adulto',
  },
  language: { es: 'una lengua, como es o en', en: 'a language, like es or en' },
  time: { es: 'una hora de 24 horas, como 8:00', en: 'a time of 24 hours, like 8:00' },
  date: { es: 'una fecha que exista, como 2026-12-25', en: 'a date that exists, like 2026-12-25' },
  weekday: { es: 'un día de 1 (lunes) a 7 (domingo)', en: 'a day from 1 (Monday) to 7 (Sunday)' },
  letter: { es: 'una letra mayúscula', en: 'one capital letter' },
  whole: { es: 'un número entero de 0 a 10000', en: 'a whole number from 0 to 10000' },
  positive: { es: 'un número mayor que 0, hasta 10000', en: 'a number above 0, up to 10000' },
  percent: { es: 'un número entero de 0 a 100', en: 'a whole number from 0 to 100' },
  target: { es: 'un número entero de 1 a 1000000', en: 'a whole number from 1 to 1000000' },
  share: { es: 'una parte de 0 a 1', en: 'a share from 0 to 1' },
  yes: { es: 'true o false', en: 'true or false' },
  list: { es: 'una lista entre [ ]', en: 'a list between [ ]' },
  filled: { es: 'una lista con al menos un elemento', en: 'a list with at least one element' },
  group: { es: 'un grupo de campos entre { }', en: 'a group of fields between { }' },
  one: { es: '1, el formato que esta versión entiende', en: '1, the format that this version understands' },
  kind: {
    es: 'liaison, regional, consulate, on-wheels o migrant',
    en: 'liaison, regional, consulate, on-wheels or migrant',
  },
  booking: { es: 'required, optional o none', en: 'required, optional or none' },
  place: { es: 'window o biometric', en: 'window or biometric' },
  drawing: { es: `uno de estos dibujos: ${DRAWINGS.join(', ')}`, en: `one of these drawings: ${DRAWINGS.join(', ')}` },
  direction: { es: 'left, right o ahead', en: 'left, right or ahead' },
  url: {
    es: 'una dirección como https://turno.ejemplo.org, sin nada después del nombre',
    en: 'an address like https://turno.example.org, with nothing after the name',
  },
  printer: { es: 'tcp o file', en: 'tcp or file' },
  paper: { es: '58 u 80 (milímetros)', en: '58 or 80 (millimetres)' },
  late: { es: 'accept, queue o staff', en: 'accept, queue or staff' },
} as const;

type Rule = keyof typeof rules;
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

const settings = group({
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
      minors: yes,
      papers: list(group({ name: text, hint: v.exactOptional(text) })),
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
      quiet: v.exactOptional(list(group({ from: time, to: time }))),
    } satisfies Fields<DisplaySettings>),
  ),
  printers: v.exactOptional(
    list(
      group({
        id,
        kind: v.picklist(['tcp', 'file'], must('printer')),
        address: line,
        width: v.picklist([58, 80], must('paper')),
        for: filled(line),
      } satisfies Fields<PrinterSettings>),
    ),
  ),
  calling: group({
    appointment: whole,
    walkIn: whole,
    later: whole,
    priority: whole,
    lateGrace: whole,
    lateAction: v.picklist(['accept', 'queue', 'staff'], must('late')),
    longStep: whole,
    interpreter: whole,
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
  } satisfies Fields<Settings['kiosk']>),
  reasons: group({
    incomplete: reasons,
    hold: reasons,
    outOfTurn: reasons,
    pause: reasons,
    referral: reasons,
  } satisfies Fields<Settings['reasons']>),
} satisfies Fields<Settings>);

type Issue = v.InferIssue<typeof settings>;

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

/** An office's settings, from a file or a form. Throws what is wrong: file, field and remedy, in Spanish and English. */
export function parseSettings(json: unknown, fileName: string): Settings {
  const parsed = v.safeParse(settings, json);
  if (!parsed.success) throw trouble(fileName, parsed.issues.map(faultOf));
  const faults = checkSettings(parsed.output);
  if (faults.length > 0) throw trouble(fileName, faults);
  return parsed.output;
}
