import type { CorrectionWhy, HandlePersonData } from '../../domain/commands.ts';
import type { Event } from '../../domain/events.ts';
import type { MoveWhy } from '../../domain/moved.ts';
import type { DueReason } from '../../domain/visit.ts';
import type { Actor, RequestKind, VisitOutcome } from '../../domain/vocabulary.ts';

/** Lines moved, with their names put in. */
export interface SaidMove {
  readonly windows: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

/** A fact of the record with its names put in: what a sentence is made of. Empty where the fact has no such part. */
export interface SaidFact {
  readonly ticket: string;
  readonly window: string;
  readonly service: string;
  readonly step: string;
  readonly reason: string;
  readonly until: string;
  readonly times: number;
  readonly especially: boolean;
  readonly incomplete: boolean;
  readonly standBy: boolean;
  readonly outcome?: VisitOutcome;
  readonly was?: VisitOutcome;
  readonly corrected?: CorrectionWhy;
  readonly why?: DueReason['is'];
  readonly request?: RequestKind;
  readonly deed?: HandlePersonData['deed'];
  readonly wanted?: HandlePersonData['why'];
  readonly moves?: readonly SaidMove[];
  readonly moved?: MoveWhy;
}

const ended: Readonly<Record<VisitOutcome, string>> = {
  served: 'terminó atendido',
  incomplete: 'terminó con papeles incompletos',
  referred: 'fue enviado a otra oficina',
  left: 'se fue',
  tomorrow: 'recibió boleto para mañana',
  unserved: 'quedó sin atender',
};

/** A visit by how it ended, in the middle of a sentence. */
const outcomes: Readonly<Record<VisitOutcome, string>> = {
  served: 'atendida',
  incomplete: 'con papeles incompletos',
  referred: 'canalizada a otra oficina',
  left: 'se fue',
  tomorrow: 'con boleto para mañana',
  unserved: 'sin atender',
};

const correctedFor: Readonly<Record<CorrectionWhy, string>> = {
  'wrong-key': 'se presionó otra tecla',
  'heard-later': 'se supo después',
  checked: 'se revisó con los papeles',
};

const requested: Readonly<Record<RequestKind, string>> = {
  help: 'pidió ayuda',
  escort: 'pidió acompañante',
  interpreter: 'pidió intérprete',
  emergency: 'avisó de una emergencia',
  person: 'pidió hablar con una persona',
  cover: 'pidió quien cubra',
  outage: 'avisó que no hay sistema',
  colleague: 'pidió ayuda de un compañero',
};

const joined: Readonly<Record<DueReason['is'], string>> = {
  appointment: 'se formó',
  'late-appointment': 'se formó, tarde a su cita',
  'walk-in': 'se formó',
  'stand-by': 'pasó de la lista de espera a la fila',
  'next-step': 'pasó a la fila',
  'back-with-papers': 'regresó con sus papeles a la fila',
  'back-after-absence': 'volvió a la fila',
  transfer: 'fue enviado a la fila',
  'returned-to-line': 'fue devuelto a la fila',
};

const handled: Readonly<Record<HandlePersonData['deed'], string>> = {
  find: 'buscó lo que se guarda de una persona',
  export: 'entregó lo que se guarda de una persona',
  erase: 'borró los datos de una persona',
};

const wanted: Readonly<Record<HandlePersonData['why'], string>> = {
  asked: 'la persona lo pidió',
  ordered: 'lo ordenó una autoridad',
  mistake: 'no debían estar aquí',
};

const movedFor: Readonly<Record<MoveWhy, string>> = {
  'long-line': 'la fila era larga',
  'idle-windows': 'había ventanillas sin turnos',
  'clerk-gone': 'se fue quien atendía',
  equipment: 'fallaba un equipo',
  over: 'ya no hacía falta',
};

const all = new Intl.ListFormat('es', { type: 'conjunction' });

/** "Ventanilla 3 y Ventanilla 4 atienden también Informes y ya no Entrega". */
const move = ({ windows, takes, leaves }: SaidMove): string => {
  const many = windows.length > 1;
  const [also, no] = many ? ['atienden también', 'ya no atienden'] : ['atiende también', 'ya no atiende'];
  const parts = [
    ...(takes.length > 0 ? [`${also} ${all.format(takes)}`] : []),
    ...(leaves.length > 0 ? [`${no} ${all.format(leaves)}`] : []),
  ];
  return `${all.format(windows)} ${parts.join(' y ')}`;
};

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);
const at = (window: string): string => (window === '' ? '' : ` en ${window}`);
const to = (window: string): string => (window === '' ? '' : ` a ${window}`);

/** How a line of the record is told. The author stands before it: "Lucía R. llamó a A045 a Ventanilla 3". */
const tell: Readonly<Record<Event['type'], (fact: SaidFact) => string>> = {
  DayOpened: ({ until, especially }) =>
    `abrió la jornada, hasta las ${until}${especially ? '; la anterior quedó sin cierre' : ''}`,
  DayClosed: ({ times }) => `cerró la jornada: ${times} ${times === 1 ? 'visita atendida' : 'visitas atendidas'}`,
  SettingsPublished: ({ especially }) => (especially ? 'dejó ajustes para la próxima jornada' : 'publicó ajustes'),
  AppointmentLoaded: ({ times }) => (times === 1 ? 'cargó 1 cita' : `cargó ${times} citas`),
  AppointmentReviewed: ({ especially }) =>
    especially ? 'canceló una cita después de averiguar' : 'confirmó una cita después de averiguar',
  DocumentListed: ({ times }) => (times === 1 ? 'cargó 1 documento listo' : `cargó ${times} documentos listos`),
  DocumentMarked: ({ especially }) =>
    especially ? 'marcó un documento como entregado' : 'marcó que un documento no se ha entregado',
  PersonDataHandled: (fact) => `${handled[fact.deed ?? 'find']}: ${wanted[fact.wanted ?? 'asked']}`,
  PinRenewed: () => 'dio un NIP nuevo a una persona del personal',
  VisitCheckedIn: ({ ticket, service, especially, standBy }) =>
    `dio el turno ${ticket}, ${service}${especially ? ', escrito a mano' : ''}${standBy ? ', en lista de espera' : ''}`,
  NeedsChanged: ({ ticket, reason }) => `cambió los apoyos de ${ticket}${because(reason)}`,
  LineJoined: ({ ticket, why, step, window }) =>
    `${ticket} ${joined[why ?? 'next-step']}${step === '' ? '' : ` de ${step}`}${window === '' ? '' : `, solo en ${window}`}`,
  VisitInvited: ({ ticket }) => `invitó a pasar a ${ticket} antes de su hora`,
  VisitSteppedOut: ({ ticket, until }) => `${ticket} salió con su lugar guardado, para volver antes de las ${until}`,
  VisitEnded: ({ ticket, outcome, reason }) => `${ticket} ${ended[outcome ?? 'unserved']}${because(reason)}`,
  OutcomeCorrected: ({ ticket, was, outcome, reason, corrected }) =>
    `corrigió cómo terminó ${ticket}: no «${outcomes[was ?? 'unserved']}», sino «${outcomes[outcome ?? 'unserved']}${because(reason)}»; ${correctedFor[corrected ?? 'checked']}`,
  HelpRequested: ({ request, ticket }) => `${requested[request ?? 'help']}${ticket === '' ? '' : ` para ${ticket}`}`,
  RequestAccepted: () => 'aceptó un aviso',
  RequestSettled: () => 'dio un aviso por resuelto',
  WindowOpened: ({ window, especially }) => `${especially ? 'tomó de otra persona' : 'abrió'} ${window}`,
  WindowPaused: ({ window, reason, especially }) =>
    `puso ${window} en pausa${especially ? ' urgente' : ''}${because(reason)}`,
  WindowResumed: ({ window }) => `reanudó ${window}`,
  WindowClosed: ({ window }) => `cerró ${window}`,
  WindowArmed: ({ window }) => `dejó ${window} lista para el siguiente`,
  WindowDisarmed: ({ window }) => `${window} dejó de esperar al siguiente`,
  TicketCalled: ({ ticket, window, reason, especially }) =>
    `${especially ? `${ticket} fue llamado solo` : `llamó a ${ticket}`}${to(window)}${reason === '' ? '' : `; fuera de orden: ${reason}`}`,
  CallRepeated: ({ ticket, times }) => `llamó otra vez a ${ticket} (${times})`,
  VisitorArrived: ({ ticket }) => `${ticket} llegó a la ventanilla`,
  MunicipalityRecorded: ({ ticket }) => `anotó de qué municipio viene ${ticket}`,
  StepFinished: ({ ticket, step, window }) => `terminó ${step} de ${ticket}${at(window)}`,
  VisitHeld: ({ ticket, reason, incomplete }) =>
    `${incomplete ? `a ${ticket} le faltan papeles` : `apartó ${ticket}`}${because(reason)}`,
  NoShowRecorded: ({ ticket, window }) => `${ticket} no se presentó${at(window)}`,
  Undone: () => 'deshizo lo último que había hecho',
  OutageBegan: () => 'avisó a todos que no hay sistema',
  OutageEnded: () => 'avisó que ya hay sistema',
  ClockDoubted: () => 'notó que la hora de la computadora no cuadra',
  ClockConfirmed: () => 'dio la hora de la computadora por buena',
  ServicePaused: ({ service, reason, until }) =>
    `pausó ${service}${until === '' ? '' : ` hasta las ${until}`}${because(reason)}`,
  ServiceResumed: ({ service }) => `reanudó ${service}`,
  LinesMoved: ({ moves = [], moved }) =>
    `movió filas hasta el final del día: ${moves.map(move).join('; ')}. Motivo: ${movedFor[moved ?? 'over']}`,
  NoticePosted: () => 'puso un aviso en las pantallas',
  RoomCounted: () => 'contó a las personas de la sala',
  NoticeRemoved: () => 'quitó un aviso de las pantallas',
};

/** The record as it is read, checked and printed. */
export const record = {
  story: {
    title: 'Registro',
    day: 'Día',
    search: 'Turno, como A045',
    bends: 'Solo lo que cambió el orden',
    columns: { time: 'Hora', who: 'Quién', what: 'Qué pasó' },
    caption: (day: string) => `Lo que pasó el ${day}`,
    count: (n: number) => (n === 1 ? '1 renglón' : `${n} renglones`),
    none: 'Nada con ese turno.',
    undone: 'Deshecho',
    more: (n: number) => (n === 1 ? 'Ver 1 más' : `Ver ${n} más`),
    tell,
  },
  who: {
    staff: 'Personal',
    kiosk: 'Quiosco',
    display: 'Pantalla',
    api: 'Programa de esta computadora',
    phone: 'Teléfono del visitante',
    system: 'La oficina, por su horario',
  } satisfies Record<Actor['kind'], string>,
  playback: {
    views: { label: 'Cómo verlo', read: 'Leer', see: 'Ver en el plano' },
    title: (day: string) => `La oficina el ${day}`,
    slider: 'Hora',
    waiting: 'Turnos en espera a lo largo del día',
    bends: 'Cambió el orden',
    keys: 'Izquierda y derecha, un minuto · Arriba y abajo, un renglón · Re Pág y Av Pág, un cuarto de hora',
    back: 'Renglón anterior',
    onward: 'Renglón siguiente',
    play: 'Reproducir',
    stop: 'Detener',
    windows: 'Ventanillas',
    state: { open: 'libre', paused: 'en pausa', closed: 'cerrada' },
    called: (ticket: string, time: string) => `llama a ${ticket} desde las ${time}`,
    serving: (ticket: string, time: string) => `atiende a ${ticket} desde las ${time}`,
    pause: 'Pausa',
    lines: 'En espera',
    nobody: 'Nadie en espera.',
    out: (tickets: string) => `Fuera, con su lugar: ${tickets}`,
    aside: (n: number) => `Apartados (${n})`,
    gone: (n: number) => (n === 1 ? '1 visita ha terminado' : `${n} visitas han terminado`),
    outage: 'No hay sistema.',
    story: 'Relato',
    before: 'Antes de la apertura de la jornada.',
    none: 'De este día no hay nada que ver.',
    legend: { called: 'Llamado', serving: 'En atención' },
  },
  check: {
    title: 'Integridad',
    go: 'Revisar todo el registro',
    checking: 'Revisando cada renglón…',
    whole: (entries: string, days: string) =>
      `El registro está completo: ${entries} renglones en ${days}, sin cambios.`,
    days: (n: number) => (n === 1 ? '1 día' : `${n} días`),
    damaged: (n: number) => (n === 1 ? 'Hay 1 daño en el registro:' : `Hay ${n} daños en el registro:`),
    head: (day: string) => `Último renglón (${day}):`,
    compare:
      'Compare este sello con el del último informe impreso: si le quitaron renglones al final, solo así se nota.',
  },
  file: {
    title: 'Archivo firmado del día',
    what: 'Las cifras de la jornada sin datos de nadie, con el sello de su cierre y la firma de esta oficina. Puede salir de aquí.',
    go: 'Descargar el archivo',
    key: 'Llave pública de la oficina:',
    check: 'Quien lo reciba lo revisa con',
    command: 'npm run verify -- archivo.json',
    refusals: {
      'unknown-day': 'No hay registro de ese día. Elija otro.',
      'day-not-over': 'Ese día todavía no termina. Cierre la jornada, o elija uno ya cerrado.',
      'no-signing-key':
        'La llave de firma de la oficina está dañada. Avise a quien cuida el servidor: su bitácora dice qué hacer.',
      other: 'No se pudo hacer el archivo. Intente otra vez.',
    },
  },
  openBook: {
    title: 'El orden de hoy, para todos',
    what: 'Cualquiera puede leerlo en su teléfono, por número y sin nombres.',
    paper: 'El orden de hoy en su teléfono',
    code: 'Código que lleva al orden de hoy',
    copy: 'Copiar la dirección',
    copied: 'Dirección copiada.',
    notCopied: 'No se pudo copiar. Seleccione la dirección y cópiela usted.',
    print: 'Imprimir el código',
    shut: 'El orden de hoy no se muestra a todos.',
    toSetting: 'Ver en Ajustes',
  },
  report: {
    title: 'Informe del día',
    print: 'Imprimir',
    open: 'La jornada no se ha cerrado: este informe es parcial.',
    closed: 'Jornada cerrada.',
    visits: 'Números dados',
    served: 'Visitas atendidas',
    applicants: 'Solicitantes',
    bent: (n: number) => `Lo que cambió el orden (${n})`,
    corrected: (n: number) => `Resultados corregidos (${n})`,
    correction: (was: string, outcome: string) => `de «${was}» a «${outcome}»`,
    outcomes,
    correctedFor,
    move,
    movedFor,
    hash: 'Sello del registro',
    hashNote: (seq: number) =>
      `Huella SHA-256 del renglón ${seq} del día, que encadena todos los anteriores. Guarde este informe fuera de la oficina.`,
    definitions: 'Cómo se cuenta',
    marks: '«<5» es menos de cinco; «–» se omite para que nadie lo pueda calcular.',
    key: 'Llave pública de sus archivos firmados:',
    signature: 'Nombre y firma de quien supervisa',
    seen: 'Nombre y firma de quien recibe',
    notOfficial: 'Hecho con Ventanilla. Sin datos personales.',
  },
};

/** The words of the record, as every language must have them. */
export type RecordWords = typeof record;
