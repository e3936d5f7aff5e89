import type { Common } from '../es/common.ts';

/** Words that more than one screen says, in English. */
export const common: Common = {
  windowName: ({ kind, number, accessible }) => {
    if (kind === 'biometric') return `Biometrics, station ${number}`;
    return accessible ? `Window ${number}, accessible` : `Window ${number}`;
  },
  direction: { left: 'on your left', right: 'on your right', ahead: 'straight ahead' },
  notOfficial: 'Not an official site',
  offline: 'No connection to the office',
};
