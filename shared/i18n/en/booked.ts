import type { BookedWords } from '../es/booked.ts';

/** The day's appointments, in English. */
export const booked: BookedWords = {
  parts: { label: 'Sections', list: 'List', load: 'Load' },
  caption: "Today's appointments, by hour",
  search: 'Name, folio or CURP',
  go: 'Find',
  show: {
    label: 'Which appointments',
    all: (n) => `All (${n})`,
    doubtful: (n) => `To check (${n})`,
    missed: (n) => `Not here (${n})`,
  },
  columns: { at: 'Hour', name: 'Name', folio: 'Folio', service: 'Service', state: 'Where', deed: 'Check' },
  missed: 'Did not come at the hour',
  none: {
    all: "No appointment of today's is on the list.",
    doubtful: 'Nothing to check.',
    missed: 'Nobody is missing: everybody whose hour is over is here.',
  },
  noneWith: (text) => `No appointment with "${text}".`,
  more: (n) => `Show ${n} more`,
  look: 'Check',
  lookAt: (name) => `Check the appointment of ${name}`,
  reviewed: { confirmed: 'Confirmed', cancelled: 'Cancelled' },
  reviewedOf: (outcome, name) => `${outcome}: ${name}`,

  review: {
    facts: (time, folio, service) => `${time} · Folio ${folio} · ${service}`,
    why: 'Why it is to be checked',
    listed: 'The list asks for it.',
    doubt: {
      'bad-curp': 'The CURP on the list is not valid. Compare it with the document.',
      'curp-twice': 'The same CURP has another appointment today.',
      'curp-two-names': "The same CURP is on another appointment, in somebody else's name.",
      'shared-email': 'The e-mail is on more than five appointments.',
      'shared-phone': 'The telephone is on more than five appointments.',
      'disposable-email': 'The e-mail is of a kind that is used once and thrown away.',
    },
    calm: 'Often the reason is simple: a family, or somebody who helped to book. Nobody loses their place over this.',
    contact: 'To ask',
    noContact: 'The list has no e-mail and no telephone. Ask when they come.',
    found: 'What was found out',
    reason: {
      reached: 'They answered, and it is theirs',
      seen: 'They came and showed who they are',
      helped: 'It is a family, or somebody helped them to book',
      'not-theirs': 'Not theirs: they did not book it',
      sold: 'It was sold to them',
      'given-up': 'They no longer want it',
    },
    note: 'Note (if needed)',
    noteHint: "It is erased with the person's data.",
    confirm: 'Confirm the appointment',
    cancel: 'Cancel the appointment',
    cancelNote: 'If they come, the kiosk sends them to a person',
    pick: 'Choose what was found out.',
    close: 'Close',
    was: (outcome, name, at) => `${outcome} by ${name} at ${at}.`,
  },

  difference: {
    title: 'Beside what is loaded',
    added: (n) => `${n} new`,
    same: (n) => `${n} the same`,
    changed: (n) => (n === 1 ? '1 changes' : `${n} change`),
    gone: (n) => (n === 1 ? '1 is missing' : `${n} are missing`),
    changedIn: (parts) => `Changes: ${parts}`,
    isGone: 'No longer on the list',
    goneNote: 'Those that are missing stay loaded.',
    part: { time: 'hour', service: 'service', name: 'name', status: 'status', other: 'other data' },
  },
  doubtful: (n) =>
    n === 1
      ? 'Staff will be asked to check the papers of 1 appointment; the list says why.'
      : `Staff will be asked to check the papers of ${n} appointments; the list says why.`,
};
