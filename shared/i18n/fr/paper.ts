import type { PaperWords } from '../es/paper.ts';

/** What stands on printed tickets and slips, in French. */
export const paper: PaperWords = {
  ticket: {
    yours: 'Votre numéro',
    between: 'Nous vous appelons entre',
    and: 'et',
    unknown: 'Nous vous appelons par ce numéro.',
    ahead: (count) =>
      count === 0 ? 'Ensuite, c’est vous' : `Avant vous\u00A0: ${count} ${count === 1 ? 'personne' : 'personnes'}`,
    standBy: {
      title: 'Sur la liste d’attente',
      text: 'Il n’est pas certain qu’une place se libère. Si vous en avez une, vous entrez dans la file et on vous appelle par ce numéro.',
      ahead: (count) => `Avant vous sur la liste\u00A0: ${count}`,
      until: 'Vous le saurez au plus tard à',
    },
    papers: 'Préparez vos papiers',
    follow: 'Suivez-le sur votre téléphone',
    network: (name) => `Réseau wifi\u00A0: ${name}`,
    keep: 'Quand vous verrez ou entendrez votre numéro, présentez-vous au guichet indiqué. Le même numéro sert pour toute la visite.',
  },
  fix: {
    title: 'Complétez vos papiers et revenez',
    missing: 'Il vous manque',
    until: 'Revenez aujourd’hui avant',
    same: 'Pas besoin d’un autre rendez-vous. Votre numéro reste le même\u00A0:',
    back: 'À votre retour, présentez ce code au lecteur de l’entrée ou dites votre numéro.',
    late: 'Si vous ne pouvez pas revenir aujourd’hui, demandez un autre rendez-vous. Le rendez-vous est gratuit.',
  },
  out: {
    ticket: (until) =>
      `Le système est en panne. Vous pouvez attendre, ou sortir et revenir aujourd'hui avant ${until}.`,
    title: 'Vous pouvez sortir et revenir',
    kept: 'Votre place est gardée.',
    until: "Revenez aujourd'hui avant",
    yours: 'Votre numéro reste',
  },
  tomorrow: {
    title: 'Nous vous recevrons un autre jour',
    sorry: 'Nous n’avons pas pu vous recevoir aujourd’hui. Nous vous prions de nous excuser.',
    come: 'Venez le',
    from: (time) => `Nous ouvrons à ${time}.`,
    soon: 'Venez le prochain jour d’ouverture.',
    show: 'Remettez ce papier à votre arrivée. Pas besoin d’un autre rendez-vous.',
    todays: 'Votre numéro d’aujourd’hui',
  },
  line: {
    title: (time) => `La file à ${time}`,
    how: 'En cas de panne de courant, appelez dans cet ordre et cochez chaque personne reçue.',
    atWindows: 'Au guichet',
    window: (number, biometric) => (biometric ? `Biométrie ${number}` : `Guichet ${number}`),
    others: 'Autres services',
    aside: 'Mis de côté\u00A0: peuvent revenir',
    byHand: 'Numéros écrits à la main',
    byHandFrom: (first) => `Commencez à ${first.join(', ')} et notez l’heure de chacun.`,
    after:
      'Au retour du système, inscrivez à l’accueil les numéros écrits à la main, avec leur heure\u00A0: ils gardent leur place.',
    nobody: 'Pour le personnel. Aucune donnée personnelle ici.',
  },
  test: {
    title: 'Essai d’impression',
    accents: 'À Â Ç È É Ê Ë Î Ï Ô Ù Û à â ç è é ê ë î ï ô ù û',
    check: 'Tous les accents doivent être lisibles, le numéro entier, et le code doit pouvoir être lu.',
  },
  small: 'Ce papier ne contient aucune donnée personnelle. Ce site n’est pas officiel.',
};
