import type { TryoutWords } from '../es/tryout.ts';

/** What a supervisor reads who tries changes on a day that is over, in English. */
export const tryout: TryoutWords = {
  title: 'What if…?',
  day: 'Day',
  howMany: 'How many days',
  days: (n) => (n === 1 ? 'That day only' : `That and the ${n - 1} before`),
  go: 'Try it',
  goes: 'Trying…',
  nothingChanges: 'This plays the record of days that are over. Nothing at the office changes.',
  noDays: 'No day is over yet. Come back when the first one has been closed.',
  unreachable: 'The server could not be asked. Try again.',
  refusals: {
    'unknown-day': 'There is no record of that day. Choose another.',
    'day-not-over': 'That day is not over yet. Try one that has been closed.',
    'too-many-days': 'These are too many days at once. Choose fewer.',
    'nobody-came': 'On one of those days nobody came. Choose another.',
    'no-such-window': 'One of those windows did not exist that day. Remove it or choose another day.',
    'tryout-under-way': 'Another question is being tried. Wait a few seconds and try again.',
    'took-too-long': 'It took too long and was stopped. Choose fewer days.',
    'damaged-day': 'The record of one of those days is damaged. Check it under “Record” or choose another day.',
  },

  ask: {
    title: 'What would have been different?',
    most: 'That is as many changes as one try can have.',
    add: 'Add a change',
    remove: 'Remove',
    removeOf: (what) => `Remove: ${what}`,
    backwards: 'The second time must come after the first.',
  },
  offers: {
    close: 'A window closes',
    add: 'One more window',
    oneBiometric: 'A single biometric window',
    break: 'A break at another hour',
    serve: 'A window does something else',
    rule: 'Another calling rule',
    people: 'More or fewer people',
    booked: 'More or fewer appointments',
  },
  is: {
    close: 'What if a window closes?',
    add: 'What if there is one more?',
    break: 'What if the break is at another hour?',
    serve: 'What if it does something else?',
    rule: 'What if the rule is another?',
    people: 'What if more or fewer people come?',
    booked: 'What if more or fewer have appointments?',
  },
  fields: {
    window: 'Window',
    like: 'One like',
    from: 'From',
    to: 'To',
    serves: 'Does',
    rule: 'Rule',
    appointment: 'With appointment, min',
    walkIn: 'Without, min',
    people: 'People',
    booked: 'With appointment',
  },
  rules: {
    general: (appointment, walkIn) => `General: ${appointment} and ${walkIn} min`,
    first: (appointment, walkIn) => `Appointments first: ${appointment} and ${walkIn} min`,
    own: 'My own',
    note: 'Minutes added to the arrival: whoever is due first is called first.',
  },
  times: (percent) =>
    percent === 100
      ? 'Twice as many'
      : percent === -50
        ? 'Half'
        : `${Math.abs(percent)} % ${percent > 0 ? 'more' : 'fewer'}`,
  shares: (percent) =>
    ({ 0: 'Nobody', 25: '1 in 4', 50: 'Half', 75: '3 in 4', 100: 'Everybody' })[percent] ?? `${percent} %`,

  before: {
    title: 'How to try',
    steps: [
      'Choose a day that is over.',
      'Say what would have been different: a window closed, another break, more people…',
      'Press Try it. The day is played again, with the same people and the same durations.',
    ],
  },
  result: {
    title: 'What would have happened',
    of: (days) => (days.length === 1 ? `${days[0]}` : `${days.length} days, from ${days[0]} to ${days.at(-1)}`),
    stale: 'The question has changed. Press Try it again.',
    happened: 'What happened',
    model: 'By the model',
    changed: 'With the change',
    compare:
      'Compare “with the change” to “by the model”. What separates that from “what happened” is the model’s error. On time: before the due time of that day, not counting what priority brought forward.',
    who: 'Who',
    minutes: 'min',
    median: 'half',
    p95: '19 in 20',
    waits: 'Wait until the first call, in minutes',
    legend: 'bar: 19 in 20 waited less · stroke: half waited less',
    visits: (n) => (n === 1 ? '1 visit' : `${n} visits`),
    nobody: 'nobody',
    notCalled: 'not called',
    rest: 'The rest',
    difference: 'Difference',
    same: 'the same',
    onTime: 'Called on time',
    unfinished: 'Visits not finished',
    overSeats: 'Room with more people than seats, min a day',
    biometricIdle: 'Biometric windows free, min a day',
    lastServed: 'The last person left',
    later: (minutes) => `${minutes} min later`,
    earlier: (minutes) => `${minutes} min earlier`,
    points: (n) => `${n > 0 ? '+' : '–'}${Math.abs(n)} points`,
  },
  people: {
    booked: 'With appointment',
    walkIn: 'Without appointment',
    priority: 'With priority',
    accessible: 'Accessible window',
  },
  headline: {
    lost: (who, n) => `${who}: ${n === 1 ? '1 visit' : `${n} visits`} that nobody could call.`,
    wait: (who, is, was) => `${who}: 19 in 20 would wait up to ${is} min, not ${was}.`,
    end: (is, was) => `The last person would leave at ${is}, not at ${was}.`,
    none: 'Nobody’s wait would change.',
  },
  limits: {
    title: 'What this cannot know',
    all: [
      'Everybody comes, misses a call or leaves as on that day: were the wait longer, more people might leave.',
      'Each service takes as long at any window and with anybody. Whoever was not reached that day takes what is usual.',
      'Needs are erased when a day closes: whoever had priority and was only ever at the accessible window is taken for somebody who needs it.',
      'Nobody calls out of turn, and the last settings of the day hold all day.',
      'Whoever works at closing stays until nobody waits, two hours at most.',
    ],
  },
};
