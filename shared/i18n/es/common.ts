import type { WindowFace } from '../../domain/views/types.ts';

/** Words that more than one screen says. */
export const common = {
  /** As a person would be told it: with its number. */
  windowName: ({ kind, number, accessible }: Pick<WindowFace, 'kind' | 'number' | 'accessible'>): string => {
    if (kind === 'biometric') return `Biométricos, módulo ${number}`;
    return accessible ? `Ventanilla ${number} accesible` : `Ventanilla ${number}`;
  },
  /** Where a window lies, as seen from the seats. */
  direction: { left: 'a su izquierda', right: 'a su derecha', ahead: 'de frente' },
  notOfficial: 'No es un sitio oficial',
  offline: 'Sin conexión con la oficina',
};

export type Common = typeof common;
