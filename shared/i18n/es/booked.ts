import type { Doubt, Review, ReviewReason } from '../../domain/appointment.ts';
import type { ListedPart } from '../../domain/list-difference.ts';
import type { BookedShown } from '../../domain/views/types.ts';

/** The day's appointments as reception and supervision read them, and what was doubtful about some. */
export const booked = {
  parts: { label: 'Apartados', list: 'Lista', load: 'Cargar' },
  standBy: {
    part: 'Lista de espera',
    caption: 'Quién está en la lista de espera, en orden',
    rule: 'Cada cita a la que nadie llega, pasada su tolerancia, da su lugar a quien se anotó primero para ese trámite.',
    columns: { place: 'Lugar', ticket: 'Turno', name: 'Nombre', service: 'Trámite', since: 'Desde', deed: 'Quitar' },
    none: 'Nadie está en la lista de espera.',
    more: (n: number) => (n === 1 ? 'Y 1 persona más.' : `Y ${n} personas más.`),
    takeOff: 'Quitar',
    takeOffOf: (ticket: string) => `Quitar de la lista a ${ticket}`,
    ask: (ticket: string) => `¿Quitar de la lista a ${ticket}?`,
    why: '¿Por qué?',
    note: 'Su visita termina. Queda en el registro con su nombre y el motivo.',
    pick: 'Elija por qué.',
    keep: 'Dejar en la lista',
  },
  caption: 'Citas de hoy, por hora',
  search: 'Nombre, folio o CURP',
  go: 'Buscar',
  show: {
    label: 'Qué citas',
    all: (n: string) => `Todas (${n})`,
    doubtful: (n: string) => `Por revisar (${n})`,
    missed: (n: string) => `Sin llegar (${n})`,
  } satisfies Record<BookedShown | 'label', unknown>,
  columns: { at: 'Hora', name: 'Nombre', folio: 'Folio', service: 'Trámite', state: 'Está', deed: 'Revisión' },
  missed: 'No llegó a su hora',
  none: {
    all: 'No hay citas de hoy en la lista.',
    doubtful: 'Nada por revisar.',
    missed: 'Nadie falta: todas las citas cuya hora ya pasó están aquí.',
  } satisfies Record<BookedShown, string>,
  noneWith: (text: string) => `Ninguna cita con «${text}».`,
  more: (n: number) => (n === 1 ? 'Ver 1 más' : `Ver ${n} más`),
  look: 'Revisar',
  lookAt: (name: string) => `Revisar la cita de ${name}`,
  reviewed: { confirmed: 'Confirmada', cancelled: 'Cancelada' } satisfies Record<Review['outcome'], string>,
  reviewedOf: (outcome: string, name: string) => `${outcome}: ${name}`,

  review: {
    facts: (time: string, folio: string, service: string) => `${time} · Folio ${folio} · ${service}`,
    why: 'Por qué se pide revisar',
    listed: 'La lista pide verificarla.',
    doubt: {
      'bad-curp': 'La CURP de la lista no es válida. Compárela con su documento.',
      'curp-twice': 'La misma CURP tiene otra cita hoy.',
      'curp-two-names': 'La misma CURP está en otra cita, a nombre de otra persona.',
      'shared-email': 'Su correo está en más de cinco citas.',
      'shared-phone': 'Su teléfono está en más de cinco citas.',
      'disposable-email': 'Su correo es de los que se usan una vez y se tiran.',
    } satisfies Record<Doubt, string>,
    calm: 'Muchas veces hay una razón sencilla: una familia, o quien ayudó a sacar la cita. Nadie pierde su lugar por esto.',
    contact: 'Para preguntar',
    noContact: 'La lista no trae correo ni teléfono. Pregunte cuando llegue.',
    found: 'Qué se supo',
    reason: {
      reached: 'Contestó, y la cita es suya',
      seen: 'Vino y mostró su identificación',
      helped: 'Es una familia, o alguien le ayudó a sacarla',
      'not-theirs': 'No es suya: no sacó esa cita',
      sold: 'Se la vendieron',
      'given-up': 'Ya no la quiere',
    } satisfies Record<ReviewReason, string>,
    note: 'Nota (si hace falta)',
    noteHint: 'Se borra con los datos de la persona.',
    confirm: 'Confirmar la cita',
    cancel: 'Cancelar la cita',
    cancelNote: 'Si llega, el quiosco la manda con una persona',
    pick: 'Elija qué se supo.',
    close: 'Cerrar',
    was: (outcome: string, name: string, at: string) => `${outcome} por ${name} a las ${at}.`,
  },

  difference: {
    title: 'Contra lo que ya está cargado',
    added: (n: number) => (n === 1 ? '1 nueva' : `${n} nuevas`),
    same: (n: number) => (n === 1 ? '1 igual' : `${n} iguales`),
    changed: (n: number) => (n === 1 ? '1 cambia' : `${n} cambian`),
    gone: (n: number) => (n === 1 ? '1 ya no viene' : `${n} ya no vienen`),
    changedIn: (parts: string) => `Cambia: ${parts}`,
    isGone: 'Ya no viene',
    goneNote: 'Las que ya no vienen siguen cargadas.',
    part: {
      time: 'hora',
      service: 'trámite',
      name: 'nombre',
      status: 'estado',
      other: 'otros datos',
    } satisfies Record<ListedPart, string>,
  },
  doubtful: (n: number) =>
    n === 1
      ? 'En 1 cita se pedirá revisar la identificación; el motivo se lee en la lista.'
      : `En ${n} citas se pedirá revisar la identificación; el motivo se lee en la lista.`,
};

/** The words of the appointments' list, as every language must have them. */
export type BookedWords = typeof booked;
