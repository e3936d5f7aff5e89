import type { SpeechWords } from '../es/speech.ts';
import { spoken } from './spoken.ts';

/** What the kiosk says beside what it shows, in French. */
export const speech: SpeechWords = {
  bar: {
    title: 'Guide vocal',
    keys: '2 précédent · 8 suivant · 5 choisir · 0 répéter · 4 retour · 6 réponse principale · 1 pause · 3 aide · 7 et 9 volume',
    personal: 'Dire aussi mes données',
    off: 'Arrêter la voix',
  },
  welcome: 'Guide vocal. Appuyez sur 8 pour avancer, 2 pour reculer, 5 pour choisir et 0 pour répéter.',
  field: {
    digits: 'Tapez les chiffres. L’étoile efface. Le carré termine.',
    letters:
      'Comme au téléphone\u00A0: appuyez sur la touche de la lettre jusqu’à l’entendre, puis sur le carré pour l’écrire. L’étoile efface. Les flèches parcourent aussi les lettres.',
    written: 'Noté',
    erased: 'Effacé',
    notHere: 'Cette touche ne va pas ici',
  },
  button: 'Bouton',
  checked: 'Coché',
  unchecked: 'Non coché',
  chosen: 'Choisi',
  unavailable: 'Non disponible',
  hidden: 'Pour entendre vos données, branchez des écouteurs, ou choisissez «\u00A0Dire aussi mes données\u00A0».',
  louder: 'Plus fort',
  quieter: 'Moins fort',
  end: 'Fin de l’écran',
  beginning: 'Début de l’écran',
  touchAgain: 'Touchez une autre fois pour choisir.',

  letters: {
    A: 'a',
    B: 'bé comme Berthe',
    C: 'cé',
    D: 'dé comme Denis',
    E: 'e comme Eugène',
    F: 'effe',
    G: 'gé',
    H: 'hache',
    I: 'i comme Irma',
    J: 'ji',
    K: 'ka',
    L: 'elle',
    M: 'emme comme Marcel',
    N: 'enne comme Nicolas',
    O: 'o',
    P: 'pé comme Pierre',
    Q: 'ku',
    R: 'erre',
    S: 'esse comme Suzanne',
    T: 'té comme Thérèse',
    U: 'u comme Ursule',
    V: 'vé comme Victor',
    W: 'double vé',
    X: 'ixe',
    Y: 'i grec',
    Z: 'zède',
  },
  zero: 'zéro',
  number,
  time: (hours, minutes) => {
    const told = hours === 1 ? ['une'] : number(hours);
    if (minutes === 0) return [...told, hours < 2 ? 'heure' : 'heures'];
    const rest = minutes < 10 ? ['zéro', ...number(minutes)] : number(minutes);
    return [...told, hours < 2 ? 'heure' : 'heures', ...rest];
  },
  dates: {
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    joints: ['le', 'de', 'à', 'premier', 'une', 'heure', 'heures'],
  },
  readAs: { '1 personne': 'une personne', '1 er': 'premier' },
};

/** A whole number up to 9999: years too. */
function number(figure: number): readonly string[] {
  if (figure === 0) return ['zéro'];
  const thousands = Math.floor(figure / 1000);
  const rest = figure % 1000;
  const below = rest === 0 ? [] : spoken.number(rest).map(([, words]) => words);
  if (thousands === 0) return below;
  return [...(thousands === 1 ? [] : number(thousands)), 'mille', ...below];
}
