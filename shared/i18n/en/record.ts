import type { CorrectionWhy, HandlePersonData } from '../../domain/commands.ts';
import type { Event } from '../../domain/events.ts';
import type { MoveWhy } from '../../domain/moved.ts';
import type { DueReason } from '../../domain/visit.ts';
import type { RequestKind, VisitOutcome } from '../../domain/vocabulary.ts';
import type { RecordWords, SaidFact, SaidMove } from '../es/record.ts';

const ended: Readonly<Record<VisitOutcome, string>> = {
  served: 'ended served',
  incomplete: 'ended with papers incomplete',
  referred: 'was sent to another office',
  left: 'left',
  tomorrow: 'got a slip for tomorrow',
  unserved: 'was not served',
};

const outcomes: Readonly<Record<VisitOutcome, string>> = {
  served: 'served',
  incomplete: 'papers missing',
  referred: 'referred to another office',
  left: 'left',
  tomorrow: 'a ticket for tomorrow',
  unserved: 'unserved',
};

const correctedFor: Readonly<Record<CorrectionWhy, string>> = {
  'wrong-key': 'another key was pressed',
  'heard-later': 'heard later',
  checked: 'checked against the papers',
};

const requested: Readonly<Record<RequestKind, string>> = {
  help: 'asked for help',
  escort: 'asked for an escort',
  interpreter: 'asked for an interpreter',
  emergency: 'told of an emergency',
  person: 'asked to speak with a person',
  cover: 'asked for cover',
  outage: 'told that the system is down',
  colleague: 'asked for help from a colleague',
};

const joined: Readonly<Record<DueReason['is'], string>> = {
  appointment: 'joined the line',
  'late-appointment': 'joined the line, late for the appointment',
  'walk-in': 'joined the line',
  'stand-by': 'went from the stand-by list to the line',
  'next-step': 'went on to the line',
  'back-with-papers': 'came back with the papers to the line',
  'back-after-absence': 'came back to the line',
  transfer: 'was sent to the line',
  'returned-to-line': 'was returned to the line',
};

const handled: Readonly<Record<HandlePersonData['deed'], string>> = {
  find: 'looked for what is kept of a person',
  export: 'handed out what is kept of a person',
  erase: "erased a person's data",
};

const wanted: Readonly<Record<HandlePersonData['why'], string>> = {
  asked: 'the person asked for it',
  ordered: 'an authority ordered it',
  mistake: 'they should not have been here',
};

const movedFor: Readonly<Record<MoveWhy, string>> = {
  'long-line': 'the line was long',
  'idle-windows': 'windows had nobody to serve',
  'clerk-gone': 'whoever served had left',
  equipment: 'some equipment was failing',
  over: 'it was no longer needed',
};

const all = new Intl.ListFormat('en', { type: 'conjunction' });

const move = ({ windows, takes, leaves }: SaidMove): string => {
  const many = windows.length > 1;
  const [also, no] = many ? ['also serve', 'no longer serve'] : ['also serves', 'no longer serves'];
  const parts = [
    ...(takes.length > 0 ? [`${also} ${all.format(takes)}`] : []),
    ...(leaves.length > 0 ? [`${no} ${all.format(leaves)}`] : []),
  ];
  return `${all.format(windows)} ${parts.join(' and ')}`;
};

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);
const at = (window: string): string => (window === '' ? '' : ` at ${window}`);
const to = (window: string): string => (window === '' ? '' : ` to ${window}`);

const tell: Readonly<Record<Event['type'], (fact: SaidFact) => string>> = {
  DayOpened: ({ until, especially }) =>
    `opened the day, until ${until}${especially ? '; the one before was never closed' : ''}`,
  DayClosed: ({ times }) => `closed the day: ${times} ${times === 1 ? 'visit served' : 'visits served'}`,
  SettingsPublished: ({ especially }) => (especially ? 'left settings for the next day' : 'published settings'),
  AppointmentLoaded: ({ times }) => (times === 1 ? 'loaded 1 appointment' : `loaded ${times} appointments`),
  AppointmentReviewed: ({ especially }) =>
    especially ? 'cancelled an appointment after asking' : 'confirmed an appointment after asking',
  DocumentListed: ({ times }) => (times === 1 ? 'loaded 1 ready document' : `loaded ${times} ready documents`),
  DocumentMarked: ({ especially }) =>
    especially ? 'marked a document as handed over' : 'marked a document as not handed over',
  PersonDataHandled: (fact) => `${handled[fact.deed ?? 'find']}: ${wanted[fact.wanted ?? 'asked']}`,
  PinRenewed: () => 'gave a member of staff another PIN',
  VisitCheckedIn: ({ ticket, service, especially, standBy }) =>
    `gave number ${ticket}, ${service}${especially ? ', written by hand' : ''}${standBy ? ', on the stand-by list' : ''}`,
  NeedsChanged: ({ ticket, reason }) => `changed the needs of ${ticket}${because(reason)}`,
  LineJoined: ({ ticket, why, step, window }) =>
    `${ticket} ${joined[why ?? 'next-step']}${step === '' ? '' : ` for ${step}`}${window === '' ? '' : `, only at ${window}`}`,
  VisitInvited: ({ ticket }) => `invited ${ticket} in before the hour told`,
  VisitSteppedOut: ({ ticket, until }) => `${ticket} went out, place kept, to be back before ${until}`,
  VisitEnded: ({ ticket, outcome, reason }) => `${ticket} ${ended[outcome ?? 'unserved']}${because(reason)}`,
  OutcomeCorrected: ({ ticket, was, outcome, reason, corrected }) =>
    `corrected how ${ticket} ended: not “${outcomes[was ?? 'unserved']}” but “${outcomes[outcome ?? 'unserved']}${because(reason)}”; ${correctedFor[corrected ?? 'checked']}`,
  HelpRequested: ({ request, ticket }) => `${requested[request ?? 'help']}${ticket === '' ? '' : ` for ${ticket}`}`,
  RequestAccepted: () => 'accepted a request',
  RequestSettled: () => 'settled a request',
  WindowOpened: ({ window, especially }) => `${especially ? 'took from somebody else' : 'opened'} ${window}`,
  WindowPaused: ({ window, reason, especially }) =>
    `paused ${window}${especially ? ' urgently' : ''}${because(reason)}`,
  WindowResumed: ({ window }) => `resumed ${window}`,
  WindowClosed: ({ window }) => `closed ${window}`,
  WindowArmed: ({ window }) => `left ${window} ready for the next`,
  WindowDisarmed: ({ window }) => `${window} no longer waits for the next`,
  TicketCalled: ({ ticket, window, reason, especially }) =>
    `${especially ? `${ticket} was called by itself` : `called ${ticket}`}${to(window)}${reason === '' ? '' : `; out of turn: ${reason}`}`,
  CallRepeated: ({ ticket, times }) => `called ${ticket} again (${times})`,
  VisitorArrived: ({ ticket }) => `${ticket} came to the window`,
  MunicipalityRecorded: ({ ticket }) => `noted where ${ticket} comes from`,
  StepFinished: ({ ticket, step, window }) => `finished ${step} for ${ticket}${at(window)}`,
  VisitHeld: ({ ticket, reason, incomplete }) =>
    `${incomplete ? `${ticket} lacks papers` : `set ${ticket} aside`}${because(reason)}`,
  NoShowRecorded: ({ ticket, window }) => `${ticket} did not come${at(window)}`,
  Undone: () => 'took back what they had done last',
  OutageBegan: () => 'told everybody that the system is down',
  OutageEnded: () => 'told that the system is back',
  ClockDoubted: () => "noticed that the computer's hour does not add up",
  ClockConfirmed: () => "took the computer's hour to be right",
  ServicePaused: ({ service, reason, until }) =>
    `paused ${service}${until === '' ? '' : ` until ${until}`}${because(reason)}`,
  ServiceResumed: ({ service }) => `resumed ${service}`,
  LinesMoved: ({ moves = [], moved }) =>
    `moved lines until the day ends: ${moves.map(move).join('; ')}. Reason: ${movedFor[moved ?? 'over']}`,
  NoticePosted: () => 'put a notice on the displays',
  RoomCounted: () => 'counted the people in the room',
  NoticeRemoved: () => 'took a notice off the displays',
};

/** The words of the record, in English. */
export const record: RecordWords = {
  story: {
    title: 'Record',
    day: 'Day',
    search: 'Ticket, such as A045',
    bends: 'Only what bent the order',
    columns: { time: 'Time', who: 'Who', what: 'What happened' },
    caption: (day) => `What happened on ${day}`,
    count: (n) => (n === 1 ? '1 line' : `${n} lines`),
    none: 'Nothing with that ticket.',
    undone: 'Undone',
    more: (n) => (n === 1 ? 'See 1 more' : `See ${n} more`),
    tell,
  },
  who: {
    staff: 'Staff',
    kiosk: 'Kiosk',
    display: 'Display',
    api: 'Program of this computer',
    phone: "Visitor's phone",
    system: 'The office, by its hours',
  },
  playback: {
    views: { label: 'How to look at it', read: 'Read', see: 'See on the plan' },
    title: (day) => `The office on ${day}`,
    slider: 'Time',
    waiting: 'Tickets waiting through the day',
    bends: 'The order was bent',
    keys: 'Left and right, one minute · Up and down, one line · Page Up and Page Down, a quarter of an hour',
    back: 'Line before',
    onward: 'Next line',
    play: 'Play',
    stop: 'Stop',
    windows: 'Windows',
    state: { open: 'free', paused: 'paused', closed: 'closed' },
    called: (ticket, time) => `calling ${ticket} since ${time}`,
    serving: (ticket, time) => `serving ${ticket} since ${time}`,
    pause: 'Pause',
    lines: 'Waiting',
    nobody: 'Nobody is waiting.',
    out: (tickets) => `Out, place kept: ${tickets}`,
    aside: (n) => `Set aside (${n})`,
    gone: (n) => (n === 1 ? '1 visit has ended' : `${n} visits have ended`),
    outage: 'There is no system.',
    story: 'Story',
    before: 'Before the day opened.',
    none: 'There is nothing to see of this day.',
    legend: { called: 'Called', serving: 'Being served' },
  },
  check: {
    title: 'Integrity',
    go: 'Check the whole record',
    checking: 'Checking every line…',
    whole: (entries, days) => `The record is whole: ${entries} lines in ${days}, none changed.`,
    days: (n) => (n === 1 ? '1 day' : `${n} days`),
    damaged: (n) => (n === 1 ? 'The record is damaged in 1 place:' : `The record is damaged in ${n} places:`),
    head: (day) => `Last line (${day}):`,
    compare: 'Compare this seal with that of the last printed report: lines cut off at the end show in no other way.',
  },
  file: {
    title: 'Signed file of the day',
    what: "The day's figures with nobody in them, the seal of its closing, and this office's signature. It may leave.",
    go: 'Download the file',
    key: "The office's public key:",
    check: 'Whoever receives it checks it with',
    command: 'npm run verify -- file.json',
    refusals: {
      'unknown-day': 'There is no record of that day. Choose another.',
      'day-not-over': 'That day is not over yet. Close it, or choose one that has been closed.',
      'no-signing-key':
        "The office's signing key is damaged. Tell whoever looks after the server: its log says what to do.",
      other: 'The file could not be made. Try again.',
    },
  },
  openBook: {
    title: 'Today’s order, for everybody',
    what: 'Anybody may read it on their phone, by number and without names.',
    paper: 'Today’s order on your phone',
    code: 'Code that leads to today’s order',
    copy: 'Copy the address',
    copied: 'Address copied.',
    notCopied: 'It could not be copied. Select the address and copy it yourself.',
    print: 'Print the code',
    shut: 'Today’s order is not shown to everybody.',
    toSetting: 'See in Settings',
  },
  report: {
    title: 'Day report',
    print: 'Print',
    open: 'The day has not been closed: this report is partial.',
    closed: 'Day closed.',
    visits: 'Numbers given',
    served: 'Visits served',
    applicants: 'Applicants',
    bent: (n) => `What bent the order (${n})`,
    corrected: (n) => `Outcomes corrected (${n})`,
    correction: (was, outcome) => `from “${was}” to “${outcome}”`,
    outcomes,
    correctedFor,
    move,
    movedFor,
    hash: 'Seal of the record',
    hashNote: (seq) =>
      `SHA-256 of line ${seq} of the day, which chains all before it. Keep this report outside the office.`,
    definitions: 'How it is counted',
    marks: '“<5” is fewer than five; “–” is left out so that nobody can work it out.',
    key: 'Public key of its signed files:',
    signature: 'Name and signature of the supervisor',
    seen: 'Name and signature of whoever receives it',
    notOfficial: 'Made with Ventanilla. No personal data.',
  },
};
