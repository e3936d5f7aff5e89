import type { MoveWhy } from '../../domain/moved.ts';

const all = new Intl.ListFormat('es', { type: 'conjunction' });

const why: Readonly<Record<MoveWhy, string>> = {
  'long-line': 'La fila es larga',
  'idle-windows': 'Hay ventanillas sin turnos',
  'clerk-gone': 'Se fue quien atendía',
  equipment: 'Falla un equipo',
  over: 'Ya no hace falta',
};

/** "también atiende Informes; ya no atiende Entrega" */
const change = (takes: readonly string[], leaves: readonly string[]): string =>
  [
    ...(takes.length > 0 ? [`también atiende ${all.format(takes)}`] : []),
    ...(leaves.length > 0 ? [`ya no atiende ${all.format(leaves)}`] : []),
  ].join('; ');

const turns = (n: number): string => (n === 1 ? '1 turno' : `${n} turnos`);

/** Lines that are served today at other windows: where it is decided, and at the windows. */
export const moving = {
  open: 'Mover filas',
  title: '¿Qué atiende hoy cada ventanilla?',
  what: 'Vale hasta que termine el día; mañana se atiende como dice la configuración. Nadie pierde su lugar.',
  window: 'Ventanilla',
  waits: (n: number) => (n === 0 ? 'nadie espera' : n === 1 ? 'espera 1' : `esperan ${n}`),
  until: (at: string) => `hasta ${at}`,
  serves: (window: string, line: string) => `${window}: ${line}`,
  extra: 'no lo dice la configuración',
  missing: 'lo dice la configuración',
  atWork: 'Abiertas',
  noneAtWork: 'ninguna',
  keys: 'Flechas: de una a otra · Espacio: marcar',
  pass: 'Pasar lo que atiende',
  passTo: 'a',
  passDo: 'Marcar',
  unchanged: 'Marque o desmarque para ver qué cambiaría.',
  same: 'A nadie le cambiaría mucho la espera.',
  sooner: (n: number) => `${turns(n)} ${n === 1 ? 'pasaría' : 'pasarían'} antes`,
  later: (n: number) => `${turns(n)} ${n === 1 ? 'pasaría' : 'pasarían'} más tarde`,
  and: (parts: readonly string[]) => `${all.format(parts)}.`,
  last: (line: string, after: string, before: string) =>
    `${line}: el último pasaría a más tardar a las ${after}, no a las ${before}.`,
  uncovered: (lines: readonly string[]) => `Ninguna ventanilla abierta atendería ${all.format(lines)}.`,
  unforeseen: 'No se pudo calcular qué cambiaría. Se puede aplicar.',
  whyTitle: '¿Por qué?',
  why,
  apply: 'Aplicar por hoy',
  asSettings: 'Como dice la configuración',
  pick: 'Elija el motivo.',
  now: 'Filas movidas hoy',
  since: (at: string, reason: string) => `Desde las ${at}. ${reason}.`,
  change,
  note: (at: string, takes: readonly string[], leaves: readonly string[]) =>
    `Desde las ${at}, esta ventanilla ${change(takes, leaves)}.`,
  noteWhy: (reason: string) => `Motivo: ${reason.toLowerCase()}. Vale por hoy.`,
  understood: 'Enterado',
};

/** The words of moved lines, as every language must have them. */
export type MovingWords = typeof moving;
