import type { WindowFace } from '../../domain/views/types.ts';

type Window = Pick<WindowFace, 'kind' | 'number' | 'accessible'>;

/** Words that more than one screen says. */
export const common = {
  /** As a person would be told it: with its number. */
  windowName: (window: Window): string => {
    if (window.kind === 'biometric') return `Biométricos, módulo ${window.number}`;
    return window.accessible ? `Ventanilla ${window.number} accesible` : `Ventanilla ${window.number}`;
  },
  /** Beside its shape, which already carries the number. */
  windowWord: ({ kind, accessible }: Pick<Window, 'kind' | 'accessible'>): string => {
    if (kind === 'biometric') return 'Biométricos';
    return accessible ? 'Ventanilla accesible' : 'Ventanilla';
  },
  direction: { left: 'a su izquierda', right: 'a su derecha', ahead: 'de frente' },
  languageName: { es: 'Español', en: 'English' },
  people: (count: number): string => (count === 1 ? '1 persona' : `${count} personas`),
  minutes: (count: number): string => (count === 1 ? '1 minuto' : `${count} minutos`),
  ahead: (count: number): string => {
    if (count === 0) return 'Usted sigue';
    return count === 1 ? '1 persona antes que usted' : `${count} personas antes que usted`;
  },
  ticket: 'Turno',
  appointment: 'Cita',
  notOfficial: 'No es un sitio oficial',
  offline: 'Sin conexión con la oficina',
  yes: 'Sí',
  no: 'No',
  accept: 'Aceptar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Regresar',
  next: 'Continuar',
  retry: 'Intentar de nuevo',
};

export type Common = typeof common;
