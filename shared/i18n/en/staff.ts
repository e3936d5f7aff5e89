import type { StaffWords } from '../es/staff.ts';
import { deeds } from './staff-deeds.ts';
import { visitors } from './staff-visitors.ts';

const people = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What a clerk reads at a window, at sign-in and when the line is cut. */
export const staff: StaffWords = {
  title: 'Staff',
  disclaimer: 'Open-source ticket system. Not an official site.',
  online: 'Online',
  noServer: 'No server',
  loading: 'One moment…',

  tabs: {
    window: 'Window',
    reception: 'Reception',
    floor: 'Floor',
    appointments: 'Appointments',
    team: 'Team',
    figures: 'Figures',
    settings: 'Settings',
  },
  tabsLabel: 'Pages',
  language: 'Español',
  lock: 'Lock',
  signOut: 'Sign out',

  signIn: {
    who: 'Your name',
    pin: 'Your PIN',
    pinLabel: 'Six-digit PIN',
    pinHint: 'Six digits. The numeric keypad works too.',
    erase: 'Erase',
    enter: 'Sign in',
    pickPerson: 'Choose your name first.',
    pinShort: 'The PIN has six digits.',
    listHint: 'or type the first letter',
    nobody: 'No staff has been added yet.',
    unreachable: 'The server does not answer. Check the network; this page keeps trying.',
    wrongPin: (left) =>
      left === undefined
        ? 'The PIN does not match. Type it again.'
        : `The PIN does not match. ${people(left, 'try', 'tries')} left.`,
    locked: (until) =>
      until
        ? `For safety, please wait until ${until}. If you forgot your PIN, a supervisor can give you a new one.`
        : 'For safety, please wait a moment. If you forgot your PIN, a supervisor can give you a new one.',
    lapsed: 'That PIN has lapsed: a week went by without your signing in with it. Ask supervision for another.',
    forgotten: 'I forgot my PIN',
    forgottenClerk: 'A supervisor gives you another under Team.',
    forgottenLead: "If it is a supervisor's, whoever looks after the server renews it there, in its folder, with:",
    own: {
      title: 'Type your PIN',
      why: 'What comes next lets somebody else in. Your PIN tells us that it is you; then we won’t ask again for some minutes.',
      go: 'Go on',
    },
    lockedTitle: (name) => `Screen locked. ${name}, type your PIN to go on.`,
    lockedNote: 'Your window is still yours.',
    someoneElse: 'I am somebody else',
  },

  windows: {
    title: 'Choose your window',
    free: 'Free',
    heldBy: (name) => `Taken: ${name}`,
    yours: 'Yours',
    takeTitle: (window, name) => `${name} holds ${window}. Take it?`,
    takeNote: (name) => `${name} will be told on their screen. The ticket served there stays at the window.`,
    take: 'Take the window',
    notTake: 'No, leave it',
  },

  takenOver: {
    title: (window) => `Somebody else has taken ${window}.`,
    by: (name) => `${name} holds it now. What you did is saved.`,
  },
  ended: {
    'signed-out': 'Your session has ended. Sign in again with your PIN.',
    revoked: 'A supervisor closed this session. Sign in again with your PIN.',
    'taken-over': 'You signed in at another computer and this session was closed.',
  },

  ask: {
    title: 'What do you ask for?',
    kind: { colleague: 'A colleague to come over', outage: 'Say that the system is down' },
    note: { colleague: 'The other windows and reception see it', outage: 'Supervision sees it at once' },
    go: 'Ask',
    asked: { colleague: 'You asked for a colleague.', outage: 'You said that the system is down.' },
    nobodyYet: (at) => `At ${at}. Nobody has accepted yet.`,
    told: (at) => `At ${at}. Supervision sees it.`,
    comes: (name) => `${name} is coming`,
    noMore: 'No longer needed',
    please: (name, window) => (name === window ? `${window} asks for help.` : `${name} asks for help at ${window}.`),
    since: (at) => `Since ${at}.`,
    goTo: (window) => `You are expected at ${window}.`,
  },
  coverPlease: {
    title: (name, window) => `${name} asks for cover at ${window}.`,
    now: 'If you accept, you move to that window and yours closes meanwhile.',
    after: (ticket) => `If you accept, you move to that window after ${ticket}; yours closes meanwhile.`,
    accept: 'Cover',
    promised: (window) => `You cover ${window} as soon as both are free.`,
  },
  offline: {
    title: (since) => `No connection to the server since ${since}.`,
    titleUnknown: 'No connection to the server.',
    body: 'Nothing is lost and nothing is sent meanwhile. The buttons come back by themselves.',
    bodyServing: (ticket) =>
      `Nothing is lost. Finish with ${ticket} as usual and note here how it ended. The buttons come back by themselves.`,
    reason: 'Waits for the server',
    primaryReason: 'Waits for the server. Nothing is sent while there is no connection.',
    lineAsOf: (at) => `The line, as it stood at ${at}`,
    waited: (n) => `${n} waiting then`,
    note: 'Note to yourself: it is not sent, it stays on this screen',
  },
  outage: {
    title: (since) => `The system has been down since ${since}.`,
    body: (here, out) =>
      `${here} ${here === 1 ? 'waits' : 'wait'}${out === 0 ? '' : `, ${out} went out and will be back`}; nobody loses their place. “Back to the line” keeps the call-by time.`,
    over: 'The system is back',
  },
  clock: {
    title: (says) => `Is the hour right? The computer says ${says}.`,
    body: (expected) =>
      `Expected: ${expected}, or a little later. The day waits: nobody is given a ticket or called. If it is right, a supervisor confirms it here; if not, correct the computer's clock and the day goes on by itself.`,
    right: 'The hour is right',
  },
  notSaving: {
    title: 'The disk does not save.',
    body: 'What is asked for may not be done. What is on the screen is saved. Tell a supervisor.',
  },
  newBuild: {
    title: 'There is a new version.',
    body: 'It loads when it disturbs nobody.',
    action: 'Load it now',
  },

  keys: {
    space: 'Space',
    enter: 'Enter',
    help: 'Help',
    line: 'The line by keyboard',
    find: 'Find a ticket',
    print: 'Print the line',
  },

  help: {
    title: 'Keys',
    letters: 'Single-letter keys',
    lettersNote: 'They do nothing while you type in a field.',
    close: 'Close',
    panels: 'In a panel: 1 to 9 pick, Enter saves, Esc closes.',
  },

  sessions: {
    title: 'Open sessions',
    open: 'My sessions',
    since: (at) => `Since ${at}`,
    computer: (address) => `computer ${address}`,
    server: "the server's own computer",
    isThis: 'This one',
    end: 'End session',
    endOf: (name, at) => `End the session of ${name}, open since ${at}`,
    note: 'Once one is ended, its screen asks for the PIN. If you don’t recognise it, end it; a new PIN is wise then.',
    unread: 'They could not be read. Try again.',
    notEnded: 'It could not be ended. Try again.',
  },

  keyboard: {
    open: 'Change keys',
    title: 'Keyboard',
    hint: 'They hold on this computer. Choose what to change and press the new key, on the keyboard or on a USB keypad.',
    undo: 'Undo',
    change: 'Change',
    changeOf: (what) => `Change the key of: ${what}`,
    press: (what) => `Press the key for: ${what}. Esc leaves it as it is.`,
    given: (what, key) => `${what}: it is ${key} now.`,
    taught: (what) => `${what}: has its key on the keypad.`,
    taken: (what) => `That key is taken: ${what}. Press another.`,
    unusable: 'The browser needs that key. Press a letter, a figure, a sign or F1 to F10.',
    reset: 'As at first',
    asBefore: 'The keys are those of the beginning.',
    keypad: {
      title: 'USB keypad',
      state: {
        impossible: () =>
          'This browser cannot use one. It takes Chrome or Edge, and an address that begins with https.',
        none: () => 'None has been chosen.',
        ready: (name) => `Ready: ${name}.`,
        unplugged: (name) => `Unplugged: ${name}. Plug it in again.`,
        refused: (name) => `Could not be opened: ${name}. Close the program that uses it and choose it again.`,
      },
      notOpened: 'Could not be chosen. Plug it in and try again.',
      choose: 'Choose a USB keypad',
      forget: 'Forget its keys',
      numeric: 'An ordinary numeric keypad types like the keyboard: it need not be chosen, only the keys changed.',
    },
  },

  ...visitors,
  ...deeds,
};
