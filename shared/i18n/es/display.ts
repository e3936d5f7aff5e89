import type { WindowFace } from '../../domain/views/types.ts';

/** The name of a window in large letters, and the rest of it under them. */
export interface WindowTitle {
  readonly title: string;
  readonly detail?: string;
}

/** What the waiting room reads. */
export const display = {
  callNow: 'Pase ahora',
  announcing: 'Anunciando',
  again: (attempt: number): string => (attempt === 2 ? 'Segunda llamada' : `Llamada ${attempt}`),
  calledAt: (time: string): string => `Llamado a las ${time}`,
  recent: 'Llamados hace poco',
  alsoNow: 'También pasan',
  next: 'Siguen',
  between: { from: 'entre', to: 'y' },
  soon: 'pase pronto',
  outside: {
    title: 'Quienes esperan afuera',
    comeIn: (tickets: number): string => (tickets === 1 ? 'Ya puede pasar' : 'Ya pueden pasar'),
    back: (tickets: number): string => (tickets === 1 ? 'Vuelve a las' : 'Vuelven a las'),
  },
  notice: 'Aviso',
  /** There is no system: on one page of the wall, and said aloud. */
  outage: 'Por ahora no hay sistema. Su lugar está guardado. Para salir, avise en el quiosco.',
  order: {
    title: 'El orden',
    text: 'Los números pueden no ir seguidos: se llama por la hora de cita o de llegada.',
  },
  windowTitle: ({ kind, number, accessible }: WindowFace): WindowTitle => {
    if (kind === 'biometric') return { title: 'Biométricos', detail: `módulo ${number}` };
    return accessible ? { title: `Ventanilla ${number}`, detail: 'accesible' } : { title: `Ventanilla ${number}` };
  },
  /** Beside its shape, which already carries the number. */
  windowWord: ({ kind, accessible }: WindowFace): WindowTitle => {
    if (kind === 'biometric') return { title: 'Biométricos' };
    return accessible ? { title: 'Ventanilla', detail: 'accesible' } : { title: 'Ventanilla' };
  },
  youAreHere: 'Usted está aquí',
  wayTo: (window: string): string => `Plano con el camino a ${window}`,
  windows: 'Así son las ventanillas',
  windowsFromTo: (from: number, to: number): string =>
    from === to ? `Ventanilla ${from}` : `Ventanillas ${from} a ${to}`,
  accessibleWindow: 'Accesible',
  opensAt: 'Abrimos a las',
  opensOn: (day: string): string => `Abrimos el ${day} a las`,
  hoursToday: (from: string, to: string): string => `Hoy atendemos de ${from} a ${to}.`,
  checkInHint: 'Si tiene cita, regístrese en el quiosco de la entrada.',
  /** Over one window. */
  sign: { free: 'Libre', serving: 'Se atiende a', paused: 'En pausa', closed: 'Sin servicio' },
  closed: 'Cerramos por hoy',
  notToday: 'Hoy no abrimos',
  closedHint: 'Gracias por su visita.',
  reopens: (day: string, time: string): string => `Abrimos el ${day} a las ${time}.`,
  noCalls: 'No hay llamadas por ahora',
  watchHere: 'Cuando toque su turno, lo verá aquí y lo escuchará.',
  watchHereOnly: 'Cuando toque su turno, lo verá aquí.',
  connecting: 'Conectando con la oficina',
  cut: (time: string): string => `Sin actualizar desde las ${time}`,
  cutHint: 'Le llamaremos de viva voz.',
  lastCall: (time: string): string => `Última llamada, ${time}`,
  wereNext: (time: string): string => `Seguían a las ${time}`,
  recentBefore: 'Llamados antes',
  rangeUnknown: 'hora por confirmar',
  keepsPlace: { title: 'No pierde su lugar', text: 'El personal le llamará por su número.' },
  noSound: 'Esta pantalla no tiene sonido',
  touchForSound: 'Toque para activar el sonido',
};

export type DisplayWords = typeof display;
