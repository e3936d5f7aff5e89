import type { PhoneWords } from '../es/phone.ts';

/** What the phone that follows a ticket says, in French. */
export const phone: PhoneWords = {
  title: 'Suivez votre numéro',
  yours: 'Votre numéro',
  comeBackAt: (at) => `Vous pouvez revenir à ${at}.`,
  comeBackNote: 'Votre place est gardée.',
  invited: {
    title: 'Vous pouvez entrer',
    text: 'Nous allons plus vite que prévu.',
    note: (at) =>
      `Dans la salle, touchez «\u00A0Je suis là\u00A0». Si vous venez à ${at}, vous ne perdez pas non plus votre place.`,
  },
  outage: {
    title: 'Le système est en panne pour le moment.',
    text: (until) =>
      `Votre place est gardée. Vous pouvez attendre dans la salle, ou sortir et revenir aujourd’hui avant ${until}.`,
    go: 'Sortir et revenir plus tard',
    out: (until) => `Revenez aujourd’hui avant ${until}.`,
    back: 'Dans la salle, touchez «\u00A0Je suis là\u00A0»\u00A0: vous rentrez dans la file avec l’heure que vous aviez.',
    invited: 'Le système fonctionne de nouveau et votre tour approche.',
  },
  between: 'Nous vous appelons entre',
  and: 'et',
  noRange: 'L’heure n’est pas encore connue',
  noRangeNote: 'Vous la verrez ici dès que nous la saurons.',
  slower: 'Nous avons plus de retard que prévu.',
  ahead: 'Avant vous',
  people: (count) => (count === 1 ? 'personne' : 'personnes'),
  nobodyAhead: 'Ensuite, c’est vous',
  soon: { title: 'Venez bientôt', text: 'Approchez-vous de la salle' },
  next: 'Étape suivante',
  stage: (number, of) => `Étape ${number} sur ${of}`,
  papers: 'Préparez vos papiers',
  missing: {
    button: 'Il me manque un document',
    title: 'Quel document vous manque-t-il?',
    text: 'Nous gardons votre place pendant que vous allez le chercher.',
    nothing: 'Cochez ce qui vous manque',
    go: 'Aller chercher ce qui manque',
    stay: 'Rester dans la file',
  },
  keepOpen: 'Gardez cette page ouverte.',
  keepOpenNote:
    'Si le téléphone est verrouillé, nous ne pouvons pas vous avertir. Dans la salle, on appelle à l’écran et à voix haute.',
  sound: {
    turnOn: 'M’avertir par un son',
    on: 'Son activé',
    turnOff: 'Couper le son',
    blocked: 'Ce téléphone ne permet pas le son. Surveillez l’écran.',
  },
  order: 'Comment l’ordre est-il décidé?',
  orderRule: (appointment, walkIn) =>
    `Avec rendez-vous, on vous appelle ${appointment} minutes après votre rendez-vous ou votre arrivée, selon ce qui vient en dernier; sans rendez-vous, ${walkIn} minutes après votre arrivée. Les personnes prioritaires passent avant.`,
  called: {
    title: 'C’est votre tour',
    go: {
      window: 'Présentez-vous au guichet',
      accessible: 'Présentez-vous au guichet accessible',
      biometric: 'Présentez-vous à la biométrie',
    },
    at: (time) => `Appel à ${time}`,
    again: (attempt) => (attempt === 2 ? 'Deuxième appel' : `Appel ${attempt}`),
    late: 'On vous attend encore. Venez maintenant.',
    onMyWay: 'J’arrive',
    expected: 'On vous attend.',
  },
  serving: {
    title: 'On s’occupe de vous',
    text: 'S’il reste une étape, vous la verrez ici. Votre numéro reste le même jusqu’à la fin.',
  },
  absent: {
    title: 'On a appelé votre numéro',
    text: 'Vous n’avez pas perdu votre tour. Une fois dans la salle, touchez le bouton et vous revenez dans la file.',
  },
  held: {
    incomplete: 'Complétez vos papiers et revenez',
    stepped: 'Nous gardons votre place',
    missing: 'Il vous manque',
    why: 'Motif',
    until: 'Nous gardons votre place jusqu’à',
    text: 'De retour dans la salle, touchez le bouton. Vous n’avez pas à recommencer.',
  },
  comeBack: 'Je suis là',
  leave: {
    button: 'Annuler mon tour',
    title: (ticket) => `Annuler le numéro ${ticket}?`,
    text: 'Votre place passe à la personne suivante et vous ne pourrez pas la reprendre. Si vous changez d’avis, il vous faudra un autre numéro.',
    keep: 'Garder mon tour',
    confirm: 'Oui, annuler mon tour',
  },
  ended: {
    served: { title: 'Merci de votre visite', text: 'C’est terminé pour aujourd’hui.' },
    incomplete: { title: 'Merci de votre visite', text: 'Revenez quand vous aurez tous vos papiers.' },
    referred: { title: 'Merci de votre visite', text: 'Suivez les indications reçues au guichet.' },
    left: {
      title: 'Votre tour est annulé',
      text: 'Merci de nous avoir avertis. Au besoin, prenez un autre numéro à l’entrée.',
    },
    tomorrow: {
      title: 'Nous n’avons pas pu vous recevoir aujourd’hui',
      text: 'Gardez le papier qu’on vous a remis pour revenir.',
    },
    unserved: { title: 'C’est fermé pour aujourd’hui', text: 'Demandez au bureau quand vous pouvez revenir.' },
  },
  opinion: {
    title: 'Comment cela s’est-il passé?',
    note: 'C’est anonyme\u00A0: gardé sans votre numéro, votre nom ni l’heure. Si vous préférez, ne répondez pas.',
    faces: { good: 'Bien', fair: 'Moyen', poor: 'Mal' },
    line: 'Si vous voulez, dites-nous pourquoi',
    lineHint: 'Une ligne, sans noms ni données personnelles.',
    send: 'Envoyer ma réponse',
    choose: 'Choisissez d’abord un visage',
    thanks: 'Merci de votre réponse.',
    failed: 'L’envoi n’a pas réussi. Essayez de nouveau.',
  },
  close: 'Vous pouvez fermer cette page.',
  unknown: {
    title: 'Ce code n’est pas d’aujourd’hui',
    text: 'Un code ne sert que le jour où le numéro a été pris. Si votre billet est d’aujourd’hui, lisez-le de nouveau avec la caméra ou demandez à un guichet.',
  },
  noCode: {
    title: 'Suivez votre numéro sur ce téléphone',
    text: 'Lisez le code de votre billet avec la caméra. Rien à installer, et aucune donnée demandée.',
  },
  connecting: 'Connexion au bureau en cours',
  unreachable: 'Vérifiez que votre téléphone est sur le réseau du bureau. En attendant, surveillez la salle.',
  cut: (time) =>
    `Ce que vous voyez date de ${time}. Surveillez la salle\u00A0: on y appelle à l’écran et à voix haute.`,
  cutReason: 'Pas de connexion pour le moment',
  sending: 'Envoi au bureau',
  updated: (time) => `Mis à jour à ${time}`,
  refused: {
    offline: 'Pas de connexion, et rien n’a changé. Attendez qu’elle revienne et essayez de nouveau.',
    unsure: 'La connexion a été coupée. À son retour, voyez ici où en est votre tour avant de recommencer.',
    other: 'Cela n’a pas marché. Voyez ici où en est votre tour; en cas de doute, demandez à un guichet.',
  },
};
