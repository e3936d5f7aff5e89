import type { DisplayWords } from '../es/display.ts';

/** What the waiting room reads, in English. */
export const display: DisplayWords = {
  callNow: 'Please come now',
  announcing: 'Announcing',
  again: (attempt) => (attempt === 2 ? 'Second call' : `Call ${attempt}`),
  calledAt: (time) => `Called at ${time}`,
  recent: 'Recently called',
  alsoNow: 'Also now',
  next: 'Next',
  between: { from: 'between', to: 'and' },
  soon: 'very soon',
  outside: { title: 'Waiting outside', comeIn: () => 'You may come in', back: () => 'Back at' },
  notice: 'Notice',
  outage: 'The system is down for now. Your place is kept. To go out, tell the kiosk first.',
  order: { title: 'The order', text: 'Numbers may not follow on: we call by time of appointment or arrival.' },
  windowTitle: ({ kind, number, accessible }) => {
    if (kind === 'biometric') return { title: 'Biometrics', detail: `station ${number}` };
    return accessible ? { title: `Window ${number}`, detail: 'accessible' } : { title: `Window ${number}` };
  },
  windowWord: ({ kind, accessible }) => {
    if (kind === 'biometric') return { title: 'Biometrics' };
    return accessible ? { title: 'Window', detail: 'accessible' } : { title: 'Window' };
  },
  youAreHere: 'You are here',
  wayTo: (window) => `Plan with the way to ${window}`,
  windows: 'Our windows',
  windowsFromTo: (from, to) => (from === to ? `Window ${from}` : `Windows ${from} to ${to}`),
  accessibleWindow: 'Accessible',
  opensAt: 'We open at',
  opensOn: (day) => `We open on ${day} at`,
  hoursToday: (from, to) => `Open today from ${from} to ${to}.`,
  checkInHint: 'With an appointment, check in at the kiosk by the entrance.',
  sign: { free: 'Free', serving: 'Now serving', paused: 'On a break', closed: 'Not in service' },
  closed: 'We have closed for today',
  notToday: 'We are closed today',
  closedHint: 'Thank you for coming.',
  reopens: (day, time) => `We open on ${day} at ${time}.`,
  noCalls: 'No calls right now',
  watchHere: 'When it is your turn, you will see and hear it here.',
  watchHereOnly: 'When it is your turn, you will see it here.',
  connecting: 'Connecting to the office',
  cut: (time) => `Not updated since ${time}`,
  cutHint: 'We will call you aloud.',
  lastCall: (time) => `Last call, ${time}`,
  wereNext: (time) => `Next as of ${time}`,
  recentBefore: 'Called earlier',
  rangeUnknown: 'time to be confirmed',
  keepsPlace: { title: 'You keep your place', text: 'The staff will call your number.' },
  noSound: 'This screen has no sound',
  touchForSound: 'Touch to turn sound on',
};
