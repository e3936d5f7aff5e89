import type { DisplayWords } from '../es/display.ts';

/** What the waiting room reads, in French. */
export const display: DisplayWords = {
  callNow: 'Veuillez vous présenter',
  announcing: 'Annonce en cours',
  again: (attempt) => (attempt === 2 ? 'Deuxième appel' : `Appel ${attempt}`),
  calledAt: (time) => `Appel à ${time}`,
  recent: 'Appels récents',
  alsoNow: 'Également appelés',
  next: 'Prochains numéros',
  between: { from: 'entre', to: 'et' },
  soon: 'très bientôt',
  outside: {
    title: 'Attente à l’extérieur',
    comeIn: (tickets) => (tickets === 1 ? 'Vous pouvez entrer' : 'Peuvent entrer'),
    back: (tickets) => (tickets === 1 ? 'Retour à' : 'Retours à'),
  },
  notice: 'Avis',
  outage: 'Le système est en panne. Votre place est gardée. Pour sortir, dites-le à la borne.',
  order: {
    title: 'L’ordre',
    text: 'Les numéros ne se suivent pas toujours\u00A0: on appelle selon l’heure du rendez-vous ou de l’arrivée.',
  },
  windowTitle: ({ kind, number, accessible }) => {
    if (kind === 'biometric') return { title: 'Biométrie', detail: `poste ${number}` };
    return accessible ? { title: `Guichet ${number}`, detail: 'accessible' } : { title: `Guichet ${number}` };
  },
  windowWord: ({ kind, accessible }) => {
    if (kind === 'biometric') return { title: 'Biométrie' };
    return accessible ? { title: 'Guichet', detail: 'accessible' } : { title: 'Guichet' };
  },
  youAreHere: 'Vous êtes ici',
  wayTo: (window) => `Plan du chemin vers ${window}`,
  windows: 'Nos guichets',
  windowsFromTo: (from, to) => (from === to ? `Guichet ${from}` : `Guichets ${from} à ${to}`),
  accessibleWindow: 'Accessible',
  opensAt: 'Ouverture à',
  opensOn: (day) => `Ouverture le ${day} à`,
  hoursToday: (from, to) => `Ouvert aujourd’hui de ${from} à ${to}.`,
  checkInHint: 'Si vous avez un rendez-vous, enregistrez-vous à la borne de l’entrée.',
  sign: { free: 'Libre', serving: 'Numéro en cours', paused: 'En pause', closed: 'Hors service' },
  closed: 'Nous avons fermé pour aujourd’hui',
  notToday: 'Fermé aujourd’hui',
  closedHint: 'Merci de votre visite.',
  reopens: (day, time) => `Ouverture le ${day} à ${time}.`,
  noCalls: 'Aucun appel pour le moment',
  watchHere: 'Quand ce sera votre tour, vous le verrez et l’entendrez ici.',
  watchHereOnly: 'Quand ce sera votre tour, vous le verrez ici.',
  connecting: 'Connexion au bureau en cours',
  cut: (time) => `Pas de mise à jour depuis ${time}`,
  cutHint: 'Nous vous appellerons de vive voix.',
  lastCall: (time) => `Dernier appel, ${time}`,
  wereNext: (time) => `Prochains numéros à ${time}`,
  recentBefore: 'Appels précédents',
  rangeUnknown: 'heure à confirmer',
  keepsPlace: { title: 'Vous gardez votre place', text: 'Le personnel appellera votre numéro.' },
  noSound: 'Cet écran n’a pas de son',
  touchForSound: 'Touchez pour activer le son',
};
