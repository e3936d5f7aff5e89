// Long because: it is one catalogue, and a catalogue is read beside its master.
import type { Kiosk } from '../es/kiosk.ts';

const goTo = (reception: boolean): string => (reception ? 'Présentez-vous à l’accueil' : 'Présentez-vous à un guichet');
const at = (reception: boolean): string => (reception ? 'À l’accueil' : 'Au guichet');

/** What a visitor reads at the kiosk, in French. No sentence needs the visitor's gender. */
export const kiosk: Kiosk = {
  start: {
    title: 'Votre arrivée',
    lead: 'Présentez votre code au lecteur ou touchez une option.',
    appointment: 'Rendez-vous',
    appointmentNote: 'Avec code, folio ou CURP',
    walkIn: 'Autre visite',
    walkInNote: 'Sans rendez-vous',
    speak: (language) => `Je parle ${language}`,
    speakOther: 'Je parle une autre langue',
    speakNote: 'Un numéro, et nous appelons une personne',
    privacy: 'Avis de confidentialité',
    languages: 'Langue',
  },

  foot: {
    back: 'Retour',
    help: 'Aide',
    comfort: 'Accessibilité',
    comfortNote: 'Grandes lettres, voix, dessins et plus',
  },
  stepOf: (now, all) => `Étape ${now} sur ${all}`,
  more: 'Plus bas',
  less: 'Plus haut',
  wait: 'Un instant, s’il vous plaît',
  understood: 'J’ai compris',
  done: 'Terminé',

  identify: {
    title: 'Présentez votre code au lecteur',
    lead: 'Celui de votre feuille de rendez-vous ou de votre téléphone.',
    camera: {
      title: 'Montrez votre code à la caméra',
      note: 'La caméra lit seulement le code. Aucune image n’est conservée.',
    },
    or: 'ou tapez vos données',
    curp: 'Taper la CURP',
    folio: 'Taper le folio',
    none: 'Je n’ai pas mes données',
  },

  curp: {
    title: 'Tapez votre CURP',
    check: 'Vérifiez votre CURP',
    lead: 'Elle est sur votre carte d’électeur et sur votre feuille de rendez-vous.',
    touchBox: 'Touchez la case à changer.',
    typed: (typed) => (typed ? `CURP\u00A0: ${typed}` : 'CURP vide'),
    missing: (count) => (count === 1 ? 'Il manque 1 caractère' : `Il manque ${count} caractères`),
    goOn: 'Continuer',
    without: 'Continuer sans CURP',
    keyboard: 'Clavier',
    erase: 'Effacer',
    box: (place, character) => `Case ${place}\u00A0: ${character || 'vide'}`,
    groups: {
      name: 'Noms et prénom',
      birth: 'Naissance\u00A0: année, mois, jour',
      sex: 'Sexe',
      state: 'État',
      consonants: 'Consonnes',
      end: 'Fin',
    },
    hints: {
      name: { title: 'Quatre lettres.', text: 'Elles viennent de vos noms et de votre prénom.' },
      birth: { title: 'Date de naissance, 6 chiffres.', text: 'Année, mois et jour, deux chiffres chacun.' },
      sex: { title: 'Sexe, 1 lettre.', text: 'H homme (hombre), M femme (mujer), X.' },
      state: {
        title: 'État de naissance, 2 lettres.',
        text: 'Oaxaca est OC, Puebla est PL. Naissance hors du Mexique\u00A0: NE.',
      },
      consonants: { title: 'Trois consonnes.', text: 'Copiez-les de votre document.' },
      end: { title: 'Les deux derniers.', text: 'Copiez-les de votre document.' },
    },
  },

  folio: {
    title: 'Tapez votre folio',
    lead: 'Il est en haut de votre feuille de rendez-vous.',
    label: 'Folio',
    goOn: 'Trouver mon rendez-vous',
    empty: 'Tapez le folio',
    erase: 'Effacer',
  },

  birth: {
    title: 'Quel est votre jour de naissance?',
    lead: 'Ainsi, personne d’autre ne peut voir votre rendez-vous.',
    day: 'Jour',
    month: 'Mois',
    hint: { title: 'Jour et mois, deux chiffres chacun.', text: 'Le 5 mars se tape 05 03.' },
  },

  slips: {
    date: { title: 'Cette date n’existe pas.', text: 'Comparez l’année, le mois et le jour avec votre document.' },
    future: {
      title: 'Cette date n’est pas encore arrivée.',
      text: 'Comparez l’année, le mois et le jour avec votre document.',
    },
    'check-digit': { title: 'La CURP ne concorde pas.', text: 'Comparez-la lettre par lettre avec votre document.' },
    shape: { title: 'Ce n’est pas une CURP.', text: 'Comparez-la lettre par lettre avec votre document.' },
    'voter-key': {
      title: 'On dirait la clé d’électeur.',
      text: 'Sur la même carte, cherchez le mot CURP\u00A0: quatre lettres, puis des chiffres.',
    },
    rfc: { title: 'On dirait votre RFC.', text: 'La CURP a 18 caractères; après la date vient H, M ou X.' },
    'not-here': { title: 'Cette touche ne va pas ici.', text: 'Utilisez les touches encadrées.' },
    'folio-shape': { title: 'Le folio a une autre forme.', text: 'Comparez-le avec votre feuille de rendez-vous.' },
    'no-such-day': { title: 'Ce jour n’existe pas.', text: 'Tapez d’abord le jour, puis le mois.' },
  },

  details: {
    found: 'Votre rendez-vous',
    foundMany: 'Vos rendez-vous',
    yours: 'Votre service',
    at: (time) => `Aujourd’hui, ${time}`,
    who: 'Marquez les personnes présentes',
    minor: 'Mineur',
    born: (day, year, state) => `Naissance\u00A0: ${day} ${year}, ${state}`,
    addMore: 'Quelqu’un d’autre a aussi rendez-vous? Présentez son code.',
    notJoined: 'Cet autre code n’a pas de rendez-vous qui puisse être enregistré ici maintenant.',
    unverified: 'Nous n’avons pas encore la liste du jour. Votre rendez-vous sera vérifié au guichet.',
    late: {
      'in-grace': (time) => `Votre rendez-vous était à ${time}. Vous êtes encore à temps.`,
      queue: (time) =>
        `Votre rendez-vous de ${time} est passé. On vous reçoit aujourd’hui dans la file sans rendez-vous.`,
      accept: (time) => `Votre rendez-vous de ${time} est passé. On vous reçoit quand même aujourd’hui.`,
    },
    needs: 'Marquez ce qu’il vous faut',
    needsNote: 'Aucune preuve demandée. Seul le personnel le voit.',
    priority: {
      disability: 'J’ai un handicap',
      senior: 'J’ai 60 ans ou plus',
      pregnant: 'Je suis enceinte',
      infant: 'Je viens avec un\u00A0bébé',
    },
    accessible: 'Guichet accessible',
    escort: 'Que quelqu’un m’accompagne',
    interpreter: (language) => `Interprète\u00A0: ${language}`,
    companions: 'Combien de personnes avec vous?',
    none: 'Aucune',
    orMore: (count) => `${count} ou plus`,
    confirm: 'Oui, c’est ce rendez-vous',
    confirmMany: 'Oui, ce sont les nôtres',
    take: 'Prendre mon numéro',
    nobody: 'Marquez au moins une personne',
  },

  services: {
    title: 'Pourquoi venez-vous?',
    titleUnlisted: 'Pour quel service?',
    unlisted:
      'Nous n’avons pas encore la liste du jour. Vous pouvez prendre un numéro; votre rendez-vous sera vérifié au guichet.',
    byAppointment: 'Sur rendez-vous',
    standBy: 'Sur rendez-vous. Il y a une liste d’attente',
    paused: 'En pause',
    pausedUntil: (time) => `En pause jusque vers ${time}`,
    noSystem: 'Système en panne',
    hours: (range) => `Aujourd’hui ${range}`,
    person: 'Je préfère parler à une personne',
    emergency: 'C’est une urgence',
  },

  pickUp: {
    title: 'Voyez si c’est prêt',
    lead: 'Présentez au lecteur le reçu de votre démarche.',
    without: 'Prendre un numéro sans vérifier',
    folio: {
      title: 'Écrivez le folio de votre démarche',
      lead: 'Il est sur votre reçu. Lettres et chiffres conviennent.',
      goOn: 'Voir si c’est prêt',
    },
    birth: 'Ainsi, personne d’autre ne voit votre démarche.',
    ready: 'Oui, c’est prêt',
    readyMany: 'Oui, tout est prêt',
    since: (day) => `Prêt depuis le ${day}`,
    atWindow: (number) => `Remise au guichet ${number}`,
    atReception: 'Remise à la réception',
    hours: (range) => `Aujourd’hui, remise ${range}. Revenez à cette heure-là, s’il vous plaît.`,
    another: 'Vérifier un autre',
  },

  standBy: {
    title: 'Ce service est sur rendez-vous',
    lead: 'Vous pouvez vous inscrire sur la liste d’attente. Il n’est pas certain qu’une place se libère.',
    free: 'Quelqu’un n’est pas venu à son rendez-vous et une place est libre pour vous.',
    stillFree: 'Il reste une place libre pour vous.',
    rule: 'Chaque rendez-vous où personne ne vient libère une place. La place va à qui s’est inscrit en premier.',
    group: (reception) =>
      `Une place est pour une seule personne. Si vous êtes plusieurs pour ce service, présentez-vous ${reception ? 'à l’accueil' : 'à un guichet'}.`,
    ahead: 'Avant vous sur la liste',
    nobody: 'Personne',
    freed: (count) =>
      count === 0
        ? 'Aucune place ne s’est encore libérée aujourd’hui.'
        : `Places libérées aujourd’hui\u00A0: ${count}.`,
    until: 'Vous le saurez au plus tard à',
    join: 'M’inscrire et attendre',
    take: 'Prendre la place',
    listed: 'Vous êtes sur la liste d’attente',
    turn: 'Si vous avez une place, vous entrez dans la file et on vous appelle par ce numéro.',
  },

  opinion: {
    ask: 'Comment c’était?',
    title: 'Comment cela s’est-il passé?',
    lead: 'C’est anonyme\u00A0: on ne garde pas qui répond. Si vous préférez, ne répondez pas.',
    faces: { good: 'Bien', fair: 'Moyen', poor: 'Mal' },
    skip: 'Ne pas répondre',
  },

  spoken: {
    title: 'Quelle langue parlez-vous?',
    lead: 'Vous recevez un numéro et nous appelons une personne qui la parle.',
  },

  ticket: {
    yours: 'Votre numéro',
    between: 'Nous vous appelons entre',
    and: 'et',
    unknown: 'L’heure n’est pas encore connue',
    unknownNote: 'Surveillez l’écran de la salle.',
    ahead: 'Avant vous',
    people: (count) => (count === 1 ? 'personne' : 'personnes'),
    nobody: 'Ensuite, c’est vous',
    lacking: 'Il me manque un document',
    papers: 'Préparez vos papiers',
    follow: {
      title: 'Suivez-le sur votre téléphone',
      join: (network) => `Joignez le réseau ${network} et lisez ce code. Rien à installer.`,
      joinOffice: 'Joignez le réseau wifi du bureau et lisez ce code. Rien à installer.',
      scan: 'Lisez ce code avec la caméra. Rien à installer.',
    },
    closes: (seconds) => `Se ferme dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}`,
    comeBack: {
      title: (at) => `Vous pouvez revenir à ${at}.`,
      text: 'Votre place est gardée. La salle est pleine.',
    },
    full: {
      title: 'La salle est pleine.',
      text: 'Attendez près de l’entrée, s’il vous plaît. Votre numéro est enregistré.',
    },
    queue: 'On vous reçoit dans la file sans rendez-vous.',
    interpreter: 'Nous avons appelé une personne qui parle votre langue.',
    note: 'Notez-le ou prenez-le en photo. On vous appelle par ce numéro.',
    paper: {
      asked: 'Votre billet est-il sorti?',
      yes: 'Oui',
      no: 'Non',
      'no-paper': 'Il n’y a plus de papier',
      failed: 'Votre billet n’a pas pu être imprimé',
      missing: 'Votre numéro est enregistré',
      write: 'Notez votre numéro ou prenez-le en photo.',
      again: (reception) => `${at(reception)}, on vous donnera un autre billet.`,
      escort: 'Que quelqu’un m’accompagne',
      escorted: 'Le personnel est averti. Une personne vient vers vous.',
    },
  },

  lacking: {
    title: 'Quel document vous manque-t-il?',
    legend: 'Cochez ce que vous n’avez pas',
    hint: 'Nous gardons votre place pendant que vous allez le chercher.',
    nothing: 'Cochez ce qui vous manque',
    fetch: 'Aller chercher ce qui manque',
  },
  fetching: {
    title: 'Nous gardons votre place',
    until: 'Revenez aujourd’hui avant',
    missing: 'Il vous manque',
    back: (reception) =>
      `À votre retour, présentez votre billet au lecteur ou dites votre numéro ${reception ? 'à l’accueil' : 'à un guichet'}. Vous ne recommencez pas.`,
  },
  outage: {
    title: 'Le système est en panne pour le moment.',
    start: 'Vous pouvez prendre un numéro : nous gardons votre place.',
    wait: (until) =>
      `Votre place est gardée. Vous pouvez attendre ici, ou sortir et revenir aujourd’hui avant ${until}.`,
    go: 'Sortir et revenir plus tard',
    service: {
      title: 'Le système est en panne pour le moment',
      text: 'Vous pouvez prendre un numéro : nous gardons votre place, et vous pouvez sortir et revenir plus tard.',
    },
    out: (until, reception) => ({
      title: 'Vous pouvez sortir',
      text: `Votre place est gardée. Revenez aujourd’hui avant ${until}. À votre retour, présentez votre billet au lecteur ou dites votre numéro ${reception ? 'à l’accueil' : 'à un guichet'}.`,
    }),
  },

  already: {
    title: 'Votre arrivée est déjà enregistrée',
    still: 'Votre numéro reste le',
    waiting: 'On vous appelle par ce numéro sur l’écran de la salle.',
    called: 'On vous appelle en ce moment. Regardez l’écran de la salle.',
    serving: 'On vous reçoit déjà à un guichet.',
    ended: 'Votre visite d’aujourd’hui est terminée.',
    'stand-by': 'Vous êtes sur la liste d’attente. Si vous avez une place, vous entrez dans la file.',
    absent: 'On a appelé votre numéro sans vous voir. Vous n’avez pas perdu votre tour.',
    held: 'Votre place est gardée.',
    here: 'Je suis là',
    back: (ticket) => ({
      title: 'Vous êtes de nouveau dans la file',
      text: `Votre numéro reste le ${ticket}. Surveillez l’écran.`,
    }),
  },

  messages: {
    'not-found': () => ({
      title: 'Rendez-vous introuvable pour aujourd’hui',
      text: 'Vérifiez vos données et tapez-les de nouveau, ou demandez une personne.',
    }),
    'two-tries': (reception) => ({
      title: 'Vous pouvez continuer sans ces données',
      text: `${at(reception)}, on trouvera votre rendez-vous avec vous.`,
    }),
    'no-data': (reception) => ({
      title: 'Ce n’est pas grave',
      text: `${goTo(reception)} avec une pièce d’identité. On y trouvera votre rendez-vous avec vous.`,
    }),
    'see-staff': (reception) => ({
      title: goTo(reception),
      text: 'On y vérifiera votre rendez-vous avec vous.',
    }),
    rest: (time) => ({
      title: 'Attendons une minute',
      text: `Il y a eu plusieurs essais de suite. Vous pouvez essayer de nouveau à ${time}, ou demander une personne.`,
    }),
    'not-ready': (day) => ({
      title: 'Ce n’est pas encore prêt',
      text: `Ce n’est pas sur la liste du ${day}. Inutile d’attendre aujourd’hui\u00A0; en cas de doute, demandez une personne.`,
    }),
    'handed-over': () => ({
      title: 'C’est déjà remis',
      text: 'C’est noté ainsi chez nous. Si vous ne l’avez pas, demandez une personne.',
    }),
    'other-day': (date, time) => ({
      title: `Votre rendez-vous est le ${date} à ${time}`,
      text: 'Nous vous attendons ce jour-là.',
    }),
    'other-office': (office, time) => ({
      title: `Votre rendez-vous est à ${office}`,
      text: `Présentez-vous là-bas à ${time}.`,
    }),
    'too-early': (slot, from) => ({
      title: `Votre rendez-vous est à ${slot}`,
      text: `Vous pouvez vous enregistrer à partir de ${from}.`,
    }),
    late: (time, reception) => ({
      title: `Votre rendez-vous de ${time} est passé`,
      text: `${goTo(reception)} pour connaître la suite.`,
    }),
    'needs-appointment': (reception) => ({
      title: 'Ce service est sur rendez-vous',
      text: `${at(reception)}, on vous dira comment en prendre un. Le rendez-vous est gratuit.`,
    }),
    paused: (time) => ({
      title: 'Ce service est en pause',
      text: time
        ? `Il reprend vers ${time}. Vous pouvez prendre votre numéro et attendre.`
        : 'Vous pouvez prendre votre numéro et attendre.',
    }),
    'own-hours': (range) => ({
      title: 'Ce service a ses propres heures',
      text: `Aujourd’hui, il est ouvert ${range}. Revenez à ces heures, s’il vous plaît.`,
    }),
    help: (reception) => ({
      title: 'Le personnel est averti',
      text: `Une personne vient vers vous. Attendez ici, s’il vous plaît.${reception ? '' : ' Si c’est long, présentez-vous à un guichet.'}`,
    }),
    emergency: () => ({
      title: 'L’urgence est signalée',
      text: 'Quelqu’un arrive tout de suite. En cas de danger, appelez le 911.',
    }),
    unsaved: () => ({
      title: 'Ce n’est pas encore enregistré',
      text: 'Vos données sont toujours ici. Touchez pour essayer de nouveau.',
    }),
    thanks: () => ({ title: 'Merci de votre réponse', text: 'Elle nous aide à mieux servir. Bonne journée.' }),
    'answered-before': () => ({
      title: 'Nous avons déjà votre réponse',
      text: 'Chaque numéro répond une fois. Merci.',
    }),
    'enough-answers': () => ({
      title: 'Plus de réponses ici pour le moment',
      text: 'Cette borne en a reçu beaucoup de suite. Vous pourrez répondre plus tard, avec votre billet ou sur votre téléphone.',
    }),
    over: () => ({
      title: 'L’enregistrement d’aujourd’hui est terminé',
      text: 'Si vous avez un numéro, il reste valable. Surveillez l’écran de la salle.',
    }),
    notOpen: () => ({
      title: 'L’enregistrement n’est pas encore ouvert',
      text: 'Essayez de nouveau dans quelques minutes.',
    }),
  },
  refused: {
    'service-paused': { title: 'Ce service est en pause', text: 'Essayez de nouveau dans quelques minutes.' },
    'service-closed-now': { title: 'Ce service n’est pas ouvert à cette heure', text: 'Demandez ses heures.' },
    'already-checked-in': {
      title: 'Votre arrivée est déjà enregistrée',
      text: 'Votre numéro d’aujourd’hui reste le même.',
    },
    'no-outage': {
      title: 'Le système fonctionne',
      text: 'Votre numéro reste le même. Surveillez l’écran de la salle.',
    },
    'already-out': { title: 'Votre place est gardée', text: 'À votre retour, présentez votre billet au lecteur.' },
    'visit-not-aside': { title: 'Vous êtes dans la file', text: 'Surveillez l’écran de la salle.' },
    'no-stand-by': {
      title: 'Il n’y a plus de place aujourd’hui',
      text: 'La liste d’attente est complète. Le rendez-vous est gratuit.',
    },
    'visit-not-waiting': {
      title: 'On vous appelle',
      text: 'Regardez l’écran de la salle et avancez. Au guichet, on vous dira la suite.',
    },
    'visit-ended': {
      title: 'Votre visite d’aujourd’hui est terminée',
      text: 'S’il vous faut autre chose, demandez une personne.',
    },
  },
  actions: {
    callPerson: 'Demander une personne',
    again: 'Essayer de nouveau',
    typeAgain: 'Taper de nouveau',
    waitAnyway: 'Prendre un numéro et attendre',
    start: 'Revenir au début',
  },

  help: {
    title: 'Avez-vous besoin d’aide?',
    text: 'Nous avertissons le personnel et une personne vient vers vous.',
    called: 'Le personnel est averti. Une personne vient vers vous.',
    goOn: 'Rester ici',
  },

  comfort: {
    title: 'Accessibilité',
    text: 'Pour votre visite seulement. À la fin, tout redevient comme avant.',
    largeText: 'Grandes lettres',
    largestText: 'Très grandes lettres',
    highContrast: 'Contraste élevé',
    low: 'Touches en bas',
    moreTime: 'Plus de temps',
    moreTimeNote: 'L’écran attend trois fois plus longtemps',
    voice: 'Guide vocal',
    voiceNote: 'Tout s’entend; on se sert des touches',
    pictures: 'Dessins et voix',
    picturesNote: 'Touchez une fois pour entendre, une autre pour choisir',
  },

  idle: {
    title: 'Êtes-vous toujours là?',
    text: 'Si vous ne touchez pas l’écran, nous effaçons vos données et revenons au début.',
    stay: 'Oui, je suis là',
    end: 'Terminer et effacer',
    seconds: (count) => `Il reste ${count} secondes`,
  },

  closed: {
    title: 'L’enregistrement est fermé à cette heure',
    opensAt: (time) => `Nous ouvrons aujourd’hui à ${time}.`,
    opensOn: (date, time) => `Nous ouvrons le ${date} à ${time}.`,
    closed: 'Merci de votre visite.',
    haveTicket: 'J’ai déjà un numéro',
  },

  out: {
    title: 'Cet écran est hors service',
    text: (reception) => `${goTo(reception)}. On vous y donnera un numéro.`,
    note: 'Si vous avez un numéro, il reste valable. Cet écran reprendra tout seul.',
    pauseTitle: 'Un instant, s’il vous plaît',
    pauseText: 'La connexion a été coupée. Ce que vous avez tapé est toujours ici.',
    pauseNote: (reception) => `Si c’est long, ${goTo(reception).toLowerCase()}.`,
    clock: 'Le bureau vérifie l’heure. Vous pourrez signaler votre arrivée ici dès qu’elle sera juste.',
  },

  privacy: {
    title: 'Avis de confidentialité',
    paragraphs: [
      'Nous utilisons votre CURP ou votre folio seulement pour trouver votre rendez-vous. La CURP n’est pas gardée.',
      'Seul le personnel qui vous reçoit voit vos besoins. Les écrans de la salle ne montrent que des numéros.',
      'Les données de votre visite sont effacées à la fin de la journée.',
      'Ce système est à code ouvert. Ce site n’est pas officiel.',
    ],
  },
};
