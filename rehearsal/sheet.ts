import type { VisitOutcome } from '../shared/domain/vocabulary.ts';
import type { Accuracy } from './accuracy.ts';
import type { Audit } from './audit.ts';

/** One thing that a rehearsal was held to, or shows. */
export interface Line {
  readonly name: string;
  /** Held; nothing where it is only told. */
  readonly ok?: boolean;
  readonly es: string;
  readonly en: string;
}

/** The pass sheet of a rehearsed day. */
export interface Sheet {
  readonly office: string;
  readonly date: string;
  readonly passed: boolean;
  readonly lines: readonly Line[];
}

/** What a sheet is made from. */
export interface Findings {
  readonly audit: Audit;
  readonly accuracy: Accuracy;
  readonly seats: number;
  readonly booked: number;
  /** Calls that no display showed, and calls that staff never saw ticked. */
  readonly unseen: number;
  readonly unticked: number;
  readonly dayClosed: boolean;
  /** What the office declined although the day had planned it. */
  readonly declined: ReadonlyMap<string, number>;
}

/** The lines of a sheet: what must hold, then what is told. */
export function linesOf(findings: Findings): readonly Line[] {
  return [...held(findings), ...toldOf(findings)];
}

const held = ({ audit, unseen, unticked, booked, dayClosed }: Findings): readonly Line[] => {
  const { calls, broken, forgotten, outOfTurn, visits, people } = audit;
  const first = calls.filter(({ attempt }) => attempt === 1).length;
  const wrong = broken.map(({ call, should }) => `${call.windowId}: ${call.ticket} ≠ ${should}`).join('; ');
  return [
    {
      name: 'order',
      ok: broken.length === 0 && first > 0,
      es: `Orden: ${first} llamadas, ${broken.length} contra la regla, ${outOfTurn} fuera de turno con motivo. ${wrong}`,
      en: `Order: ${first} calls, ${broken.length} against the rule, ${outOfTurn} out of turn with a reason. ${wrong}`,
    },
    {
      name: 'shown',
      ok: unseen === 0 && unticked === 0,
      es: `Pantalla: ${first - unseen} de ${first} llamadas mostradas; ${unticked} llamadas sin la palomita del personal.`,
      en: `Display: ${first - unseen} of ${first} calls shown; ${unticked} calls without the tick that staff see.`,
    },
    {
      name: 'nobody-forgotten',
      ok: forgotten.length === 0 && dayClosed,
      es: `Nadie olvidado: ${visits} visitas (${people} personas, ${booked} citas en la lista), ${forgotten.length} sin desenlace; día ${dayClosed ? 'cerrado' : 'sin cerrar'}. ${forgotten.join(' ')}`,
      en: `Nobody forgotten: ${visits} visits (${people} people, ${booked} appointments listed), ${forgotten.length} without an outcome; day ${dayClosed ? 'closed' : 'not closed'}. ${forgotten.join(' ')}`,
    },
  ];
};

const toldOf = ({ audit, accuracy, seats, declined }: Findings): readonly Line[] => {
  const { tickets, byTheEnd, within, meanError, bias } = accuracy;
  const ends = (language: 'es' | 'en') =>
    [...audit.outcomes].map(([outcome, count]) => `${ENDS[outcome][language]} ${count}`).join(', ');
  const notDone = [...declined].map(([what, count]) => `${what} ${count}`).join('; ');
  const [percentEnd, percentWithin] = [percent(byTheEnd), percent(within)];
  const [error, drift] = [meanError.toFixed(1), bias.toFixed(1)];
  return [
    {
      name: 'estimate',
      es: `Espera anunciada en ${tickets} boletos: ${percentEnd} antes del fin, ${percentWithin} dentro; error medio ${error} min (sesgo ${drift}). Los que detuvo la falla no cuentan.`,
      en: `Wait told on ${tickets} tickets: ${percentEnd} called by its end, ${percentWithin} within; mean error ${error} min (bias ${drift}). Those held up by the failure don't count.`,
    },
    {
      name: 'room',
      es: `Sala: ${audit.mostInRoom} personas como máximo, ${seats} asientos; a ${audit.sentAway} visitas se les dijo a qué hora volver; a ${audit.invited} se les invitó a pasar antes y ${audit.cameIn} vinieron.`,
      en: `Room: ${audit.mostInRoom} people at most, ${seats} seats; ${audit.sentAway} visits were told when to come back; ${audit.invited} were invited in sooner, and ${audit.cameIn} of them came.`,
    },
    {
      name: 'outcomes',
      es: `Desenlaces: ${ends('es')}; ${audit.absences} no se presentaron al llamado, ${audit.incomplete} con papeles incompletos.`,
      en: `Outcomes: ${ends('en')}; ${audit.absences} did not come when called, ${audit.incomplete} with papers missing.`,
    },
    ...(notDone
      ? [{ name: 'declined', es: `La oficina no aceptó: ${notDone}.`, en: `Declined by the office: ${notDone}.` }]
      : []),
  ];
};

/** How visits ended, as counts of them are told. */
const ENDS: Readonly<Record<VisitOutcome, Readonly<Record<'es' | 'en', string>>>> = {
  served: { es: 'atendidas', en: 'served' },
  incomplete: { es: 'con papeles incompletos', en: 'papers missing' },
  referred: { es: 'canalizadas a otra oficina', en: 'referred to another office' },
  left: { es: 'se fueron', en: 'left' },
  tomorrow: { es: 'con boleto para mañana', en: 'slip for tomorrow' },
  unserved: { es: 'sin atender', en: 'unserved' },
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The sheet as it is printed and kept. */
export function printed({ office, date, passed, lines }: Sheet): string {
  const mark = ({ ok }: Line) => (ok === undefined ? '    ' : ok ? '[✓] ' : '[✗] ');
  return [
    `HOJA DE ENSAYO · ${office} · ${date}`,
    passed ? 'APROBADO / PASSED' : 'NO APROBADO / NOT PASSED',
    '',
    ...lines.flatMap((line) => [`${mark(line)}${line.es.trim()}`, `    ${line.en.trim()}`]),
    '',
  ].join('\n');
}
