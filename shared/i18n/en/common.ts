import type { Common } from '../es/common.ts';

/** Words that more than one screen says. */
export const common: Common = {
  windowName: (window) => {
    if (window.kind === 'biometric') return `Biometrics, station ${window.number}`;
    return window.accessible ? `Window ${window.number}, accessible` : `Window ${window.number}`;
  },
  windowWord: ({ kind, accessible }) => {
    if (kind === 'biometric') return 'Biometrics';
    return accessible ? 'Accessible window' : 'Window';
  },
  direction: { left: 'on your left', right: 'on your right', ahead: 'straight ahead' },
  languageName: { es: 'Español', en: 'English' },
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  ahead: (count) => {
    if (count === 0) return 'You are next';
    return count === 1 ? '1 person before you' : `${count} people before you`;
  },
  ticket: 'Ticket',
  appointment: 'Appointment',
  notOfficial: 'Not an official site',
  offline: 'No connection to the office',
  yes: 'Yes',
  no: 'No',
  accept: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Continue',
  retry: 'Try again',
};
