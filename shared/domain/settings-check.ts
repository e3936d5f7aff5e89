import { minutesOf } from './calendar.ts';
import { seriesLetters } from './decide/check-in.ts';
import { isFolioPattern } from './folio-pattern.ts';
import { checkPlan } from './plan-check.ts';
import type { Settings } from './settings.ts';

/** Something in an office's settings that does not hold together: where it stands, and what to do about it. */
export interface SettingsFault {
  /** Where it stands in the file: `services[2].journey[0]`. */
  readonly field: string;
  readonly es: string;
  readonly en: string;
}

/** What a schema can't see: whether the parts of an office fit each other. Nothing when they do. */
export function checkSettings(settings: Settings): readonly SettingsFault[] {
  return [
    ...identity(settings),
    ...repeated(settings),
    ...hours(settings),
    ...journeys(settings),
    ...series(settings),
    ...lateOnes(settings),
    ...displays(settings),
    ...checkPlan(settings),
    ...printers(settings),
    ...dials(settings),
    ...papers(settings),
    ...target(settings),
  ];
}

const knownZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }) !== undefined;
  } catch {
    return false;
  }
};

function* identity({ office, languages }: Settings): Generator<SettingsFault> {
  if (!knownZone(office.timeZone)) {
    yield {
      field: 'office.timeZone',
      es: `No se conoce la zona horaria «${office.timeZone}». Escríbala como America/Mexico_City.`,
      en: `The time zone "${office.timeZone}" is not known. Write it like America/Mexico_City.`,
    };
  }
  if (!languages.includes('es')) {
    yield { field: 'languages', es: 'Falta el español. Agregue "es".', en: 'Spanish is missing. Add "es".' };
  }
}

function* twice(field: string, ids: readonly (string | number)[], key = 'id'): Generator<SettingsFault> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    yield {
      field: key === '' ? `${field}[${index}]` : `${field}[${index}].${key}`,
      es: `«${id}» está repetido. Cámbielo o quite uno.`,
      en: `"${id}" stands there twice. Change it or remove one.`,
    };
  }
}

function* repeated(settings: Settings): Generator<SettingsFault> {
  const { languages, spoken, steps, services, windows, displays: screens, reasons, hours: times } = settings;
  const { printers: papers = [] } = settings;
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  yield* twice('languages', languages, '');
  yield* twice(
    'spoken',
    spoken.map(({ tag }) => tag),
    'tag',
  );
  yield* twice('steps', idsOf(steps));
  yield* twice('services', idsOf(services));
  yield* twice('windows', idsOf(windows));
  yield* twice(
    'windows',
    windows.map(({ kind, number }) => `${kind} ${number}`),
    'number',
  );
  yield* twice('displays', idsOf(screens));
  yield* twice('printers', idsOf(papers));
  for (const [occasion, list] of Object.entries(reasons)) yield* twice(`reasons.${occasion}`, idsOf(list));
  yield* twice(
    'hours.week',
    times.week.map(({ weekday }) => weekday),
    'weekday',
  );
  yield* twice(
    'hours.extra',
    times.extra.map(({ date }) => date),
    'date',
  );
}

function* hours({
  hours: { week, extra, lastCheckInMinutes },
  services,
  windows,
  displays: screens,
}: Settings): Generator<SettingsFault> {
  const sessions = [
    ...week.map((session, index) => ({ ...session, field: `hours.week[${index}]` })),
    ...extra.map((session, index) => ({ ...session, field: `hours.extra[${index}]` })),
  ];
  for (const { open, close, field } of sessions) {
    if (minutesOf(open) < minutesOf(close) - lastCheckInMinutes) continue;
    yield {
      field: `${field}.close`,
      es: `Debe ser más tarde que la apertura (${open}) y dejar tiempo para registrarse.`,
      en: `It must be later than the opening (${open}) and leave time to check in.`,
    };
  }
  const spans = [
    ...services.map(({ hours: own }, index) => ({ span: own, field: `services[${index}].hours` })),
    ...windows.flatMap(({ breaks = [] }, index) =>
      breaks.map((span, place) => ({ span, field: `windows[${index}].breaks[${place}]` })),
    ),
    ...screens.flatMap(({ quiet = [] }, index) =>
      quiet.map((span, place) => ({ span, field: `displays[${index}].quiet[${place}]` })),
    ),
  ];
  for (const { span, field } of spans) {
    if (!span || minutesOf(span.from) < minutesOf(span.to)) continue;
    yield {
      field: `${field}.to`,
      es: `Debe ser más tarde que su comienzo (${span.from}).`,
      en: `It must be later than its beginning (${span.from}).`,
    };
  }
}

function* journeys({ services, steps, windows }: Settings): Generator<SettingsFault> {
  for (const [index, { journey }] of services.entries()) {
    for (const [place, id] of journey.entries()) {
      if (steps.some((step) => step.id === id)) continue;
      yield {
        field: `services[${index}].journey[${place}]`,
        es: `No hay un paso «${id}». Escríbalo en "steps" o corrija el nombre.`,
        en: `There is no step "${id}". Write it in "steps" or correct the name.`,
      };
    }
  }
  for (const [index, { skill, at }] of steps.entries()) {
    if (windows.some((window) => window.skills.includes(skill) && window.kind === at)) continue;
    const biometric = at === 'biometric';
    yield {
      field: `steps[${index}].skill`,
      es: `${biometric ? 'Ningún módulo biométrico' : 'Ninguna ventanilla'} atiende «${skill}». Agréguelo en "skills".`,
      en: `No ${biometric ? 'biometric window' : 'window'} does "${skill}". Add it in "skills".`,
    };
  }
}

function* lateOnes({ calling, services }: Settings): Generator<SettingsFault> {
  if (calling.lateAction !== 'stand-by' || services.some(({ standBy }) => standBy)) return;
  yield {
    field: 'calling.lateAction',
    es: 'Ningún trámite tiene lista de espera para quien llega tarde. Ponga "standBy": true en alguno o elija otra opción.',
    en: 'No service runs a stand-by list for whoever is late. Set "standBy": true for one or choose another action.',
  };
}

function* series({ services }: Settings): Generator<SettingsFault> {
  const letters = [...seriesLetters].join(' ');
  const open = new Set(services.filter((service) => !service.private).map((service) => service.series));
  for (const [index, service] of services.entries()) {
    if (service.silent && !service.private) {
      yield {
        field: `services[${index}].silent`,
        es: 'Solo un trámite reservado se llama en silencio. Quítelo o ponga "private": true.',
        en: 'Only a private service is called silently. Remove it or set "private": true.',
      };
    }
    if (service.standBy && (service.booking !== 'required' || service.private)) {
      yield {
        field: `services[${index}].standBy`,
        es: 'Solo un trámite público que necesita cita tiene lista de espera. Quítela o ponga "booking": "required".',
        en: 'Only a public service that needs an appointment has a stand-by list. Remove it or set "booking": "required".',
      };
    }
    const field = `services[${index}].series`;
    if (!letters.split(' ').includes(service.series)) {
      yield {
        field,
        es: `«${service.series}» no se distingue bien al oírla. Use una de ${letters}.`,
        en: `"${service.series}" is not told apart by ear. Use one of ${letters}.`,
      };
    } else if (service.private && !open.has(service.series)) {
      yield {
        field,
        es: `La letra ${service.series} revelaría este trámite reservado. Use la de un trámite público.`,
        en: `The letter ${service.series} would give this private service away. Use that of a public service.`,
      };
    }
  }
}

function* displays({ displays: screens, windows }: Settings): Generator<SettingsFault> {
  for (const [index, screen] of screens.entries()) {
    for (const [place, id] of screen.windows.entries()) {
      if (windows.some((window) => window.id === id)) continue;
      yield {
        field: `displays[${index}].windows[${place}]`,
        es: `No hay una ventanilla «${id}». Corríjala o quítela.`,
        en: `There is no window "${id}". Correct or remove it.`,
      };
    }
  }
}

const onNetwork = /^(?!-)[\w.-]+(?::\d{1,5})?$/u;
const device = /^\/dev\/(?!.*\.\.)[\w./-]+$/u;

function* printers({ printers: all = [] }: Settings): Generator<SettingsFault> {
  for (const [index, { kind, address, for: whose }] of all.entries()) {
    if (kind === 'tcp' && !onNetwork.test(address)) {
      yield {
        field: `printers[${index}].address`,
        es: `«${address}» no es la dirección de una impresora de red. Por ejemplo: 192.168.1.50:9100`,
        en: `"${address}" is not the address of a network printer. For example: 192.168.1.50:9100`,
      };
    }
    if (kind === 'file' && !device.test(address)) {
      yield {
        field: `printers[${index}].address`,
        es: `«${address}» no es un dispositivo del servidor. Por ejemplo: /dev/usb/lp0`,
        en: `"${address}" is not a device of the server. For example: /dev/usb/lp0`,
      };
    }
    const taken = whose.find((name) => all.slice(0, index).some((earlier) => earlier.for.includes(name)));
    if (taken !== undefined) {
      yield {
        field: `printers[${index}].for`,
        es: `«${taken}» ya tiene otra impresora. Deje una sola.`,
        en: `"${taken}" already has another printer. Leave one only.`,
      };
    }
  }
}

function* dials({ absence, checkIn }: Settings): Generator<SettingsFault> {
  if (absence.secondCallAfter > absence.noShowAfter) {
    yield {
      field: 'absence.secondCallAfter',
      es: `El segundo llamado debe salir antes de «no se presentó» (${absence.noShowAfter} s).`,
      en: `The second call must come before "did not come" (${absence.noShowAfter} s).`,
    };
  }
  if (!isFolioPattern(checkIn.folioPattern)) {
    yield {
      field: 'checkIn.folioPattern',
      es: 'No describe un folio: use letras, números y cuántos van, sin grupos repetidos. Por ejemplo: ^\\d{4,12}$',
      en: 'It does not describe a folio: use letters, digits and how many, without repeated groups. For example: ^\\d{4,12}$',
    };
  }
}

function* papers({ services, reasons }: Settings): Generator<SettingsFault> {
  for (const [index, service] of services.entries()) {
    for (const [place, { lacking }] of service.papers.entries()) {
      if (lacking === undefined || reasons.incomplete.some(({ id }) => id === lacking)) continue;
      yield {
        field: `services[${index}].papers[${place}].lacking`,
        es: `No hay un motivo de papeles incompletos «${lacking}». Use uno de la lista de motivos, o quítelo.`,
        en: `There is no reason "${lacking}" for incomplete papers. Use one of the list of reasons, or remove it.`,
      };
    }
  }
}

function* target({ target: wanted, services }: Settings): Generator<SettingsFault> {
  for (const [index, id] of (wanted?.services ?? []).entries()) {
    if (services.some((service) => service.id === id)) continue;
    yield {
      field: `target.services[${index}]`,
      es: `No hay trámite «${id}». Use uno de los trámites de la oficina.`,
      en: `There is no service "${id}". Use one of the office's services.`,
    };
  }
}
