import type { Doubt } from '../../domain/appointment.ts';
import type { HandlePersonData } from '../../domain/commands.ts';
import type { PriorityNeed, RequestKind, VisitOutcome } from '../../domain/vocabulary.ts';

/** What is kept of one person: how it is asked for, handed out and erased. */
export const person = {
  title: 'Datos de una persona',
  intro:
    'Busca, entrega o borra todo lo que la oficina guarda de una persona. Queda en el registro quién lo hizo y por qué; de quién, no.',
  who: 'CURP o folio',
  whoHint: 'El folio, si la lista no traía CURP.',
  why: 'Por qué',
  reason: {
    asked: 'La persona lo pidió',
    ordered: 'Lo ordenó una autoridad',
    mistake: 'No debían estar aquí',
  } satisfies Record<HandlePersonData['why'], string>,
  find: 'Buscar',
  missing: 'Escriba la CURP o el folio.',
  found: 'Se guarda',
  export: 'Guardar una copia',
  exportNote: 'Un archivo para entregar a la persona',
  exported: 'La copia se guardó en esta computadora. Entréguela y bórrela.',
  erase: 'Borrar',
  eraseAsk: '¿Borrar los datos de esta persona?',
  eraseText:
    'Nadie podrá leerlos más, tampoco en las copias del registro. El registro queda completo, sin decir de quién era. No se puede deshacer.',
  others: (n: number) =>
    n === 1
      ? 'Con ella vino 1 persona más. Lo que la visita guarda de las dos va junto y se borra: nombres, quién las acompaña, el folio que dieron, apoyos, idioma y municipio. La cita de la otra, si tiene, conserva sus datos.'
      : `Con ella vinieron ${n} personas más. Lo que la visita guarda de todas va junto y se borra: nombres, quién las acompaña, el folio que dieron, apoyos, idioma y municipio. Las citas de las demás, si tienen, conservan sus datos.`,
  eraseYes: 'Sí, borrar',
  keep: 'No, dejarlos',
  erased: 'Borrado. Ya no se guarda nada de esa persona.',
  refusal: {
    'nothing-kept': 'No se guarda nada de esa persona. Los datos de cada día se borran al cerrarlo.',
    'not-erased': 'Quedó anotado, pero el disco no dejó borrar las llaves. Libere espacio y borre otra vez.',
    unreached: 'No se pudo. Inténtelo otra vez.',
  },
  file: (day: string) => `datos-personales-${day}.json`,

  appointment: (folio: string, at: string) => `Cita ${folio}, ${at}`,
  document: (since: string) => `Documento listo desde ${since}`,
  visit: (ticket: string, at: string) => `Visita con el turno ${ticket}, ${at}`,
  datum: {
    name: 'Nombre',
    service: 'Trámite',
    curp: 'CURP',
    birth: 'Nacimiento',
    guardians: 'Quién la acompaña',
    language: 'Idioma',
    email: 'Correo',
    phone: 'Teléfono',
    contact: 'Huella del correo y del teléfono',
    doubts: 'Por qué se pidió revisar',
    booking: 'Reservación',
    needs: 'Apoyos que pidió',
    companions: 'Acompañantes',
    municipality: 'Municipio',
    folio: 'Folio que dio',
    requests: 'Avisos',
    outcome: 'Cómo terminó',
  },
  curpKept: (end: string) => `no se guarda: solo una huella y sus últimos cuatro, ${end}`,
  curpMark: 'no se guarda: solo una huella',
  markKept: 'una huella, para saber si muchas citas comparten uno',
  doubt: {
    'bad-curp': 'la CURP de la lista no es válida',
    'curp-twice': 'la misma CURP tiene otra cita ese día',
    'curp-two-names': 'la misma CURP está a nombre de otra persona',
    'shared-email': 'el correo está en más de cinco citas',
    'shared-phone': 'el teléfono está en más de cinco citas',
    'disposable-email': 'el correo es de los que se usan una vez',
  } satisfies Record<Doubt, string>,
  need: {
    senior: '60 años o más',
    disability: 'discapacidad',
    pregnant: 'embarazo',
    infant: 'con bebé',
    accessibleWindow: 'ventanilla accesible',
    interpreter: 'intérprete',
    escort: 'que la acompañen',
  } satisfies Record<PriorityNeed | 'accessibleWindow' | 'interpreter' | 'escort', string>,
  request: {
    help: 'ayuda',
    escort: 'acompañante',
    interpreter: 'intérprete',
    emergency: 'emergencia',
    person: 'hablar con una persona',
    cover: 'relevo',
    outage: 'no hay sistema',
    colleague: 'un compañero',
  } satisfies Record<RequestKind, string>,
  outcome: {
    served: 'atendida',
    incomplete: 'con papeles incompletos',
    referred: 'canalizada',
    left: 'se fue',
    tomorrow: 'con boleto para mañana',
    unserved: 'sin atender',
  } satisfies Record<VisitOutcome, string>,
  remarks: [
    'De la CURP se guarda una huella cifrada (HMAC): sirve para encontrar la cita y no se puede leer.',
    'Quedan sin nombre, y no se borran: el folio, el turno, las horas, las ventanillas y el trámite.',
    'Los datos personales de cada día se borran al cerrarlo; los de citas de otros días, al cerrar ese día; los de un documento listo, al cerrar el día en que se entrega.',
  ] as readonly string[],
};

/** The words about a person's data, as every language must have them. */
export type PersonWords = typeof person;
