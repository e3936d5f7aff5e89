import type { PrinterWords } from '../es/printers.ts';

/** What staff read of the office's printers, in English. */
export const printers: PrinterWords = {
  title: 'Printers',
  state: {
    unused: 'Not used yet',
    ready: 'Printing',
    low: 'Little paper left',
    doubtful: 'A visitor says that no ticket came out',
    'no-paper': 'Out of paper',
    stopped: 'Stopped: check its cover and its paper',
    absent: 'Not found: check its cable and its power',
    silent: 'It does not answer',
  },
  since: (state, at) => `${state}, since ${at}`,
  test: 'Print a test',
  testOf: (id) => `Print a test: ${id}`,
  preview: 'See how it comes out',
  previewOf: (id) => `See how it comes out: ${id}`,
  line: 'Print the line',
  lineOf: (id) => `Print the line: ${id}`,
  picture: (id) => `Test page of ${id}`,
  alert: (id) => `Printer ${id}`,
  alertNote: (state) => `${state}. Numbers are still given; they are seen on the kiosk.`,
  outcome: {
    printed: 'Sent to the printer.',
    'no-paper': 'The printer is out of paper.',
    failed: 'It could not be printed. Check the printer.',
    none: 'There is nothing to print here.',
  },
  unreached: 'The server could not be asked. Try again.',
};
