import type { pairing as es } from '../es/pairing.ts';

/** The pairing screen in English. */
export const pairing: typeof es = {
  title: { kiosk: 'Connect this kiosk', display: 'Connect this display' },
  code: 'Code',
  steps: 'On the supervisor’s computer, open “Screens” and enter this code.',
  waiting: 'This page will change by itself once confirmed.',
  offline: 'No connection to the server. Still trying.',
  usedLink: 'That link has been used already or is not of this office. You can connect the screen with this code.',
};
