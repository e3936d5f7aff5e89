/** Something that went wrong in the program or on its disk, somebody who was kept out, or anything else worth knowing. */
export type LogKind = 'fault' | 'refusal' | 'note';

/** One line for whoever looks after the server; never anything personal. A note unless said otherwise. */
export type Log = (line: string, kind?: LogKind) => void;

/** A fault in words fit for the log: its kind and where in the code, never the data it was about. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...places.slice(0, 4).map((line) => line.trim())].join(' ');
}
