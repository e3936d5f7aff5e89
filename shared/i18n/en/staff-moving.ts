import type { MovingWords } from '../es/staff-moving.ts';

const all = new Intl.ListFormat('en', { type: 'conjunction' });

const why: MovingWords['why'] = {
  'long-line': 'The line is long',
  'idle-windows': 'Windows have nobody to serve',
  'clerk-gone': 'Whoever served has left',
  equipment: 'Equipment is failing',
  over: 'No longer needed',
};

const change: MovingWords['change'] = (takes, leaves) =>
  [
    ...(takes.length > 0 ? [`also serves ${all.format(takes)}`] : []),
    ...(leaves.length > 0 ? [`no longer serves ${all.format(leaves)}`] : []),
  ].join('; ');

const tickets = (n: number): string => (n === 1 ? '1 ticket' : `${n} tickets`);

/** Lines that are served today at other windows, in English. */
export const moving: MovingWords = {
  open: 'Move lines',
  title: 'What does each window serve today?',
  what: 'Until the day ends; tomorrow the settings hold again. Nobody loses their place.',
  window: 'Window',
  waits: (n) => (n === 0 ? 'nobody waits' : n === 1 ? '1 waits' : `${n} wait`),
  until: (at) => `until ${at}`,
  serves: (window, line) => `${window}: ${line}`,
  extra: 'not in the settings',
  missing: 'in the settings',
  atWork: 'Open',
  noneAtWork: 'none',
  keys: 'Arrows: from one to the next · Space: tick',
  pass: 'Pass what is served by',
  passTo: 'to',
  passDo: 'Tick',
  unchanged: 'Tick or untick to see what would change.',
  same: 'Nobody would wait much longer or shorter.',
  sooner: (n) => `${tickets(n)} would be called sooner`,
  later: (n) => `${tickets(n)} would be called later`,
  and: (parts) => `${all.format(parts)}.`,
  last: (line, after, before) => `${line}: the last would be called by ${after} at the latest, not by ${before}.`,
  uncovered: (lines) => `No open window would serve ${all.format(lines)}.`,
  unforeseen: 'What would change could not be worked out. It can still be applied.',
  whyTitle: 'Why?',
  why,
  apply: 'Apply for today',
  asSettings: 'As the settings say',
  pick: 'Choose the reason.',
  now: 'Lines moved today',
  since: (at, reason) => `Since ${at}. ${reason}.`,
  change,
  note: (at, takes, leaves) => `Since ${at} this window ${change(takes, leaves)}.`,
  noteWhy: (reason) => `Reason: ${reason.toLowerCase()}. For today only.`,
  understood: 'Understood',
};
