import type { Common } from '../es/common.ts';

/** Words that more than one screen says, in French. */
export const common: Common = {
  windowName: ({ kind, number, accessible }) => {
    if (kind === 'biometric') return `Biométrie, poste ${number}`;
    return accessible ? `Guichet ${number}, accessible` : `Guichet ${number}`;
  },
  direction: { left: 'à votre gauche', right: 'à votre droite', ahead: 'droit devant vous' },
  notOfficial: 'Ce site n’est pas officiel',
  offline: 'Pas de connexion avec le bureau',
};
