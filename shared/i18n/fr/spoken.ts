import type { Said, SpokenWords } from '../spoken.ts';

/** French (Canada), as a clerk calls. */
export const spoken: SpokenWords = {
  ticket: ['ticket', 'numéro'],
  letters: Object.fromEntries([...'AHJKLMQRXZ'].map((letter) => [letter, letter])),
  number,
  goTo: {
    window: ['go-window', 'présentez-vous au guichet'],
    accessible: ['go-accessible', 'présentez-vous au guichet accessible, numéro'],
    biometric: ['go-biometric', 'présentez-vous à la biométrie, poste'],
  },
  direction: {
    left: ['left', 'à votre gauche', '. '],
    right: ['right', 'à votre droite', '. '],
    ahead: ['ahead', 'droit devant vous', '. '],
  },
  late: ['late', 'appel fait il y a quelques minutes', '. '],
  again: ['again', 'nous répétons l’appel', '. '],
};

const SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

/** Numbers under a hundred are one piece each: their parts change their sound beside each other. */
function number(figure: number): readonly Said[] {
  if (figure < 100) return [[`${figure}`, tens(figure)]];

  const rest = figure % 100;
  const hundreds = Math.floor(figure / 100);
  if (hundreds > 9) return [[`${figure}`, `${figure}`]];
  const hundred = hundreds === 1 ? 'cent' : `${tens(hundreds)} cent`;
  if (rest === 0) return [[`${figure}`, hundreds === 1 ? hundred : `${hundred}s`]];
  return [[`${figure - rest}`, hundred], ...number(rest)];
}

function tens(figure: number): string {
  if (figure < 20) return SMALL[figure - 1] ?? `${figure}`;
  const ten = TENS[Math.floor(figure / 10) - 2] ?? '';
  const unit = figure % (figure < 60 ? 10 : 20);
  if (unit === 0) return figure === 80 ? `${ten}s` : ten;
  const word = SMALL[unit - 1] ?? '';
  return (unit === 1 || unit === 11) && figure < 80 ? `${ten} et ${word}` : `${ten}-${word}`;
}
