import type { PaperWords } from '../es/paper.ts';

/** What stands on printed tickets and slips, in English. */
export const paper: PaperWords = {
  ticket: {
    yours: 'Your number',
    between: 'We call you between',
    and: 'and',
    unknown: 'We call you by this number.',
    ahead: (count) => (count === 0 ? 'You are next' : `Before you: ${count} ${count === 1 ? 'person' : 'people'}`),
    standBy: {
      title: 'On the stand-by list',
      text: 'It is not certain that you get a place. If you do, you join the line and we call you by this number.',
      ahead: (count) => `Before you on the list: ${count}`,
      until: 'You will know by',
    },
    papers: 'Have at hand',
    follow: 'Follow it on your phone',
    network: (name) => `Wi-Fi network: ${name}`,
    keep: 'When you see or hear your number, go to the window that is shown. It is the same number for your whole visit.',
  },
  fix: {
    title: 'Complete your papers and come back',
    missing: 'You are missing',
    until: 'Come back today before',
    same: 'You need no other appointment. Your number is still the same:',
    back: 'When you are back, hold this code to the reader at the entrance or say your number.',
    late: 'If you cannot come back today, ask for another appointment. Appointments are free.',
  },
  out: {
    ticket: (until) => `The system is down for now. You can wait, or go out and come back today before ${until}.`,
    title: 'You can go out and come back',
    kept: 'Your place is kept.',
    until: 'Come back today before',
    yours: 'Your number is still',
  },
  tomorrow: {
    title: 'We attend to you another day',
    sorry: 'We could not attend to you today. We apologise.',
    come: 'Please come on',
    from: (time) => `We open at ${time}.`,
    soon: 'Please come on the next day the office opens.',
    show: 'Hand in this slip when you arrive. You need no other appointment.',
    todays: 'Your number today was',
  },
  line: {
    title: (time) => `The line at ${time}`,
    how: 'If the power fails, call in this order and tick whoever has passed.',
    atWindows: 'At the windows',
    window: (number, biometric) => (biometric ? `Biometrics ${number}` : `Window ${number}`),
    others: 'Other services',
    aside: 'Set aside: they may come back',
    byHand: 'Numbers written by hand',
    byHandFrom: (first) => `Begin at ${first.join(', ')} and note the time of each.`,
    after:
      'When the system is back, enter the handwritten numbers in Reception with their times: they keep their place.',
    nobody: 'For the staff. There is nothing personal here.',
  },
  test: {
    title: 'Print test',
    accents: 'Á É Í Ó Ú Ü Ñ á é í ó ú ü ñ ¿? ¡!',
    check: 'Every accent must be readable, the number must be whole and the code must scan.',
  },
  small: 'This paper holds no personal data. Not an official site.',
};
