// Long because: it is one catalogue, and a catalogue is read beside its master.
import type { Kiosk } from '../es/kiosk.ts';

const goTo = (reception: boolean): string => (reception ? 'Please go to reception' : 'Please go to a window');
const at = (reception: boolean): string => (reception ? 'Reception' : 'A clerk at a window');

/** What a visitor reads at the kiosk, in English. */
export const kiosk: Kiosk = {
  start: {
    title: 'Check in here',
    lead: 'Hold your code to the reader or touch an option.',
    appointment: 'I have an appointment',
    appointmentNote: 'With a code, folio or CURP',
    walkIn: 'No appointment',
    walkInNote: 'Information and other services',
    speak: (language) => `I speak ${language}`,
    speakOther: 'I speak another language',
    speakNote: 'You get a number and we call a person',
    privacy: 'Privacy notice',
    languages: 'Language',
  },

  foot: { back: 'Back', help: 'Help', comfort: 'Accessibility', comfortNote: 'Large text, voice, pictures and more' },
  stepOf: (now, all) => `Step ${now} of ${all}`,
  more: 'Further down',
  less: 'Further up',
  wait: 'One moment, please',
  understood: 'I understand',
  done: 'Done',

  identify: {
    title: 'Hold your code to the reader',
    lead: 'The one on your appointment sheet or your phone.',
    camera: {
      title: 'Show your code to the camera',
      note: 'The camera only reads the code. No picture is kept.',
    },
    or: 'or type your details',
    curp: 'Type CURP',
    folio: 'Type folio',
    none: "I don't have my details",
  },

  curp: {
    title: 'Type your CURP',
    check: 'Check your CURP',
    lead: "It's on your voter card and your appointment sheet.",
    touchBox: 'Touch the box you want to change.',
    typed: (typed) => (typed ? `CURP: ${typed}` : 'CURP empty'),
    missing: (count) => (count === 1 ? '1 character to go' : `${count} characters to go`),
    goOn: 'Continue',
    without: 'Go on without it',
    keyboard: 'Keyboard',
    erase: 'Delete',
    box: (place, character) => `Box ${place}: ${character || 'empty'}`,
    groups: {
      name: 'Surnames and name',
      birth: 'Birth: year, month, day',
      sex: 'Sex',
      state: 'State',
      consonants: 'Consonants',
      end: 'End',
    },
    hints: {
      name: { title: 'Four letters.', text: 'They come from your surnames and name.' },
      birth: { title: 'Date of birth, 6 digits.', text: 'Year, month and day, two digits each.' },
      sex: { title: 'Sex, 1 letter.', text: 'H man (hombre), M woman (mujer), X.' },
      state: {
        title: 'State of birth, 2 letters.',
        text: 'Oaxaca is OC, Puebla is PL. Born outside Mexico: NE.',
      },
      consonants: { title: 'Three consonants.', text: 'Copy them from your document.' },
      end: { title: 'The last two.', text: 'Copy them from your document.' },
    },
  },

  folio: {
    title: 'Type your folio',
    lead: "It's at the top of your appointment sheet.",
    label: 'Folio',
    goOn: 'Find my appointment',
    empty: 'Type the folio',
    erase: 'Delete',
  },

  birth: {
    title: 'Which day were you born?',
    lead: 'So that nobody else can see your appointment.',
    day: 'Day',
    month: 'Month',
    hint: { title: 'Day, then month, two digits each.', text: 'March 5 is typed 05 03.' },
  },

  slips: {
    date: { title: "That date doesn't exist.", text: 'Check year, month and day on your document.' },
    future: { title: 'That date is still to come.', text: 'Check year, month and day on your document.' },
    'check-digit': { title: "This CURP doesn't check.", text: 'Compare it letter by letter with your document.' },
    shape: { title: "That isn't a CURP.", text: 'Compare it letter by letter with your document.' },
    'voter-key': {
      title: 'That looks like your voter key.',
      text: 'On the same card, look for CURP: four letters, then digits.',
    },
    rfc: { title: 'That looks like your RFC.', text: 'A CURP has 18 characters; after the date comes H, M or X.' },
    'not-here': { title: "That key doesn't go here.", text: 'Use the keys with a frame.' },
    'folio-shape': { title: 'A folio looks different.', text: 'Compare it with your appointment sheet.' },
    'no-such-day': { title: "That day doesn't exist.", text: 'Type the day first, then the month.' },
  },

  details: {
    found: 'Your appointment',
    foundMany: 'Your appointments',
    yours: 'Your service',
    at: (time) => `Today, ${time}`,
    who: 'Mark who is here',
    minor: 'Minor',
    born: (day, year, state) => `Born: ${day}, ${year}, ${state}`,
    addMore: 'Is anyone else with an appointment here? Hold up their code too.',
    notJoined: 'That other code has no appointment that can check in here now.',
    unverified: "We don't have today's list yet. They check your appointment at the window.",
    late: {
      'in-grace': (time) => `Your appointment was at ${time}. You are still in time.`,
      queue: (time) => `Your ${time} appointment has passed. We'll see you today in the walk-in line.`,
      accept: (time) => `Your ${time} appointment has passed. We'll see you today all the same.`,
    },
    needs: 'Mark what you need',
    needsNote: 'No proof needed. Only staff see it.',
    priority: {
      disability: 'I have a disability',
      senior: 'I am 60 or older',
      pregnant: 'I am pregnant',
      infant: 'I have a baby with me',
    },
    accessible: 'Accessible window only',
    escort: 'Someone to come with me',
    interpreter: (language) => `Interpreter: ${language}`,
    companions: 'How many people are with you?',
    none: 'None',
    orMore: (count) => `${count} or more`,
    confirm: "Yes, that's my appointment",
    confirmMany: 'Yes, these are ours',
    take: 'Take my number',
    nobody: 'Mark at least one person',
  },

  services: {
    title: 'What brings you here?',
    titleUnlisted: 'Which service is it?',
    unlisted: "We don't have today's list yet. You can take a number; they check your appointment at the window.",
    byAppointment: 'By appointment',
    standBy: 'By appointment. There is a stand-by list',
    paused: 'Paused',
    pausedUntil: (time) => `Paused until about ${time}`,
    noSystem: 'System down for now',
    hours: (range) => `Today ${range}`,
    person: "I'd rather talk to a person",
    emergency: "It's an emergency",
  },

  pickUp: {
    title: 'See whether it is ready',
    lead: 'Hold the receipt of your application to the reader.',
    without: 'Get a number without checking',
    folio: {
      title: 'Type the folio of your application',
      lead: 'It is on your receipt. Letters and digits will do.',
      goOn: 'See whether it is ready',
    },
    birth: 'So that nobody else sees your application.',
    ready: 'Yes, it is ready',
    readyMany: 'Yes, they are ready',
    since: (day) => `Ready since ${day}`,
    atWindow: (number) => `Handed over at window ${number}`,
    atReception: 'Handed over at reception',
    hours: (range) => `Handed over today ${range}. Please come back at that time.`,
    another: 'Check another one',
  },

  standBy: {
    title: 'This service is by appointment',
    lead: 'You can join the stand-by list. It is not certain that you get a place.',
    free: 'Somebody with an appointment did not come, and a place is free for you.',
    stillFree: 'There is still a place free for you.',
    rule: 'Each appointment that nobody comes for leaves a place free. The place goes to whoever joined first.',
    group: (reception) =>
      `A place is for one person. If several of you come for this, please go to ${reception ? 'reception' : 'a window'}.`,
    ahead: 'Before you on the list',
    nobody: 'Nobody',
    freed: (count) => (count === 0 ? 'No place has come free today yet.' : `Places that came free today: ${count}.`),
    until: 'You will know by',
    join: 'Join and wait',
    take: 'Take the place',
    listed: 'You are on the stand-by list',
    turn: 'If you get a place, you join the line and we call you by this number.',
  },

  opinion: {
    ask: 'How did it go?',
    title: 'How did it go today?',
    lead: "It is anonymous: who answers is not kept. If you'd rather not, don't answer.",
    faces: { good: 'Well', fair: 'So-so', poor: 'Badly' },
    skip: "I'd rather not",
  },

  spoken: { title: 'Which language do you speak?', lead: 'You get a number and we call a person who speaks it.' },

  ticket: {
    yours: 'Your number',
    between: "We'll call you between",
    and: 'and',
    unknown: "We don't know the time yet",
    unknownNote: 'Keep an eye on the screen in the waiting room.',
    ahead: 'Ahead of you',
    people: (count) => (count === 1 ? 'person' : 'people'),
    nobody: "You're next",
    lacking: 'I am missing a paper',
    papers: 'Have these ready',
    follow: {
      title: 'Follow it on your phone',
      join: (network) => `Join the network ${network} and scan this code. Nothing to install.`,
      joinOffice: "Join the office's Wi-Fi and scan this code. Nothing to install.",
      scan: 'Scan this code with your camera. Nothing to install.',
    },
    closes: (seconds) => `Closes by itself in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    comeBack: { title: (at) => `You may come back at ${at}.`, text: 'Your place is kept. The room is full.' },
    full: { title: 'The room is full.', text: 'Please wait near the entrance. Your number is saved.' },
    queue: "We'll see you in the walk-in line.",
    interpreter: 'We have called a person who speaks your language.',
    note: "Write it down or take a photo. It's how we call you.",
    paper: {
      asked: 'Did your ticket come out?',
      yes: 'Yes',
      no: 'It did not',
      'no-paper': 'There is no paper',
      failed: 'Your ticket could not be printed',
      missing: 'Your number is saved',
      write: 'Write your number down or take a photo of it.',
      again: (reception) => `${at(reception)} will give you another ticket.`,
      escort: 'Someone to come with me',
      escorted: 'We have told them. Someone is coming to you.',
    },
  },

  lacking: {
    title: 'Which paper is missing?',
    legend: 'Mark what you don’t have with you',
    hint: 'We keep your place while you get it.',
    nothing: 'Mark what is missing',
    fetch: 'Go and get it',
  },
  fetching: {
    title: 'We keep your place',
    until: 'Come back today before',
    missing: 'You need',
    back: (reception) =>
      `When you are back, hold your ticket to the reader or say your number at ${reception ? 'reception' : 'a window'}. You don’t start again.`,
  },
  outage: {
    title: 'The system is down for now.',
    start: 'You can take a number: we keep your place.',
    wait: (until) => `Your place is kept. You can wait here, or go out and come back today before ${until}.`,
    go: 'Go out and come back later',
    service: {
      title: 'The system is down for now',
      text: 'You can take a number: we keep your place, and you can go out and come back later.',
    },
    out: (until, reception) => ({
      title: 'You can go out',
      text: `Your place is kept. Come back today before ${until}. When you are back, hold your ticket to the reader or say your number ${reception ? 'at reception' : 'at a window'}.`,
    }),
  },

  already: {
    title: 'You are already checked in',
    still: 'Your number is still',
    waiting: 'We call you by this number on the screen in the waiting room.',
    called: 'We are calling you now. Look at the screen in the waiting room.',
    serving: 'You are being served at a window.',
    ended: "Today's visit is over.",
    'stand-by': 'You are on the stand-by list. If you get a place, you join the line.',
    absent: "We called you and didn't see you. You haven't lost your number.",
    held: 'Your place is kept.',
    here: "I'm here now",
    back: (ticket) => ({
      title: 'You are back in line',
      text: `Your number is still ${ticket}. Keep an eye on the screen.`,
    }),
  },

  messages: {
    'not-found': () => ({
      title: "We can't find your appointment for today",
      text: 'Check your details and type them again, or ask for a person.',
    }),
    'two-tries': (reception) => ({
      title: 'You can go on without it',
      text: `${at(reception)} will find your appointment with you.`,
    }),
    'no-data': (reception) => ({
      title: "That's all right",
      text: `${goTo(reception)} with your ID. They will find your appointment with you.`,
    }),
    'see-staff': (reception) => ({ title: goTo(reception), text: 'They will look at your appointment with you.' }),
    rest: (time) => ({
      title: "Let's wait a minute",
      text: `There were several tries in a row. You can try again at ${time}, or ask for a person.`,
    }),
    'not-ready': (day) => ({
      title: 'It is not ready yet',
      text: `It is not on the list of ${day}. There is no need to wait today; if in doubt, ask for a person.`,
    }),
    'handed-over': () => ({
      title: 'It was handed over',
      text: 'That is what our record says. If you do not have it, ask for a person.',
    }),
    'other-day': (date, time) => ({ title: `Your appointment is ${date} at ${time}`, text: 'See you then.' }),
    'other-office': (office, time) => ({
      title: `Your appointment is at ${office}`,
      text: `Please be there at ${time}.`,
    }),
    'too-early': (slot, from) => ({
      title: `Your appointment is at ${slot}`,
      text: `You can check in from ${from}.`,
    }),
    late: (time, reception) => ({
      title: `Your ${time} appointment has passed`,
      text: `${goTo(reception)} to see what comes next.`,
    }),
    'needs-appointment': (reception) => ({
      title: 'This service needs an appointment',
      text: `${at(reception)} can tell you how to book. Appointments are free.`,
    }),
    paused: (time) => ({
      title: 'This service is paused',
      text: time ? `It resumes around ${time}. You can take a number and wait.` : 'You can take a number and wait.',
    }),
    'own-hours': (range) => ({
      title: 'This service has its own hours',
      text: `Today it is open ${range}. Please come back then.`,
    }),
    help: (reception) => ({
      title: 'We have told the staff',
      text: `A person is coming. Please wait here.${reception ? '' : ' If it takes long, go to a window.'}`,
    }),
    emergency: () => ({
      title: 'We have reported the emergency',
      text: 'Somebody is coming right now. If there is danger, call 911.',
    }),
    unsaved: () => ({ title: "It isn't saved yet", text: 'Your details are still here. Touch to try again.' }),
    thanks: () => ({ title: 'Thank you for your answer', text: 'It helps us to serve better. Have a good day.' }),
    'answered-before': () => ({ title: 'We have your answer already', text: 'Each number answers once. Thank you.' }),
    'enough-answers': () => ({
      title: 'No more answers are taken here for now',
      text: 'This kiosk had many in a row. You can answer later, with your ticket or on your phone.',
    }),
    over: () => ({
      title: 'Check-in is over for today',
      text: 'If you have a number, it still stands. Keep an eye on the screen in the waiting room.',
    }),
    notOpen: () => ({ title: 'Check-in is not open yet', text: 'Try again in a few minutes.' }),
  },
  refused: {
    'service-paused': { title: 'This service is paused', text: 'Please try again in a few minutes.' },
    'service-closed-now': { title: 'This service is not open at this hour', text: 'Ask for its hours.' },
    'already-checked-in': { title: 'You are already checked in', text: "Today's number still stands." },
    'no-outage': {
      title: 'The system is back',
      text: 'Your number stays the same. Watch the screen in the waiting room.',
    },
    'already-out': { title: 'Your place is kept', text: 'When you are back, hold your ticket to the reader.' },
    'visit-not-aside': { title: 'You are in line', text: 'Keep an eye on the screen in the waiting room.' },
    'visit-not-waiting': {
      title: 'You are being called',
      text: 'Look at the screen in the room and go ahead. At the window they tell you what comes next.',
    },
    'no-stand-by': {
      title: 'There is no place left today',
      text: 'The stand-by list is full. Appointments are free of charge.',
    },
    'visit-ended': { title: "Today's visit is over", text: 'If you need anything else, ask for a person.' },
  },
  actions: {
    callPerson: 'Ask for a person',
    again: 'Try again',
    typeAgain: 'Type it again',
    waitAnyway: 'Take a number and wait',
    start: 'Back to the start',
  },

  help: {
    title: 'Do you need help?',
    text: 'We tell the staff and a person comes to you.',
    called: 'We have told the staff. A person is coming.',
    goOn: 'Stay here',
  },

  comfort: {
    title: 'Accessibility',
    text: 'For your visit only. At the end everything goes back to how it was.',
    largeText: 'Large text',
    largestText: 'Very large text',
    highContrast: 'High contrast',
    low: 'Low controls',
    moreTime: 'More time',
    moreTimeNote: 'The screen waits three times as long',
    voice: 'Voice guide',
    voiceNote: 'Everything is spoken; used with keys',
    pictures: 'Pictures and voice',
    picturesNote: 'Touch once to hear, again to choose',
  },

  idle: {
    title: 'Still there?',
    text: "If you don't touch the screen, we erase your details and go back to the start.",
    stay: "Yes, I'm here",
    end: 'End and erase',
    seconds: (count) => `${count} seconds left`,
  },

  closed: {
    title: 'Check-in is closed now',
    opensAt: (time) => `We open today at ${time}.`,
    opensOn: (date, time) => `We open ${date} at ${time}.`,
    closed: 'Thank you for your visit.',
    haveTicket: 'I have a number',
  },

  out: {
    title: 'This screen is out of service',
    text: (reception) => `${goTo(reception)} for your number.`,
    note: 'If you have a number, it still stands. This screen will come back by itself.',
    pauseTitle: 'One moment, please',
    pauseText: 'The line was cut. What you typed is still here.',
    pauseNote: (reception) => `If it takes long, ${reception ? 'go to reception' : 'go to a window'}.`,
    clock: 'The office is checking its clock. You can check in here as soon as it is right.',
  },

  privacy: {
    title: 'Privacy notice',
    paragraphs: [
      'We use your CURP or folio only to find your appointment. The CURP is not kept.',
      'Only the staff who serve you see your needs. The screens in the room show nothing but numbers.',
      "This visit's details are erased at the end of the day.",
      'This is an open-source system. It is not an official site.',
    ],
  },
};
