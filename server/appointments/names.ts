import { folded } from './text.ts';

/** A person's name in its two halves, as the card at the window shows it. */
export interface PersonName {
  readonly givenNames: string;
  readonly surnames: string;
}

const PARTICLES = new Set([
  'da',
  'das',
  'de',
  'del',
  'der',
  'di',
  'die',
  'el',
  'la',
  'las',
  'le',
  'les',
  'los',
  'mac',
  'mc',
  'van',
  'von',
  'y',
]);
const SKIPPED_FIRST_NAMES = new Set(['maria', 'ma', 'm', 'jose', 'j']);

/**
 * Splits a name written in one cell. `Surnames, given names` is clear; else the last two words are the surnames,
 * unless the CURP's initials (places 1 and 4) say that this list writes the surnames first.
 */
export function splitName(whole: string, curp?: string): PersonName {
  const [surnames = '', givenNames] = whole.split(/,(.*)/s).map((part) => part.trim());
  if (givenNames !== undefined) return { givenNames, surnames };

  const words = wordsOf(whole);
  const count = Math.min(2, words.length - 1);
  const givenFirst = nameOf(words.slice(0, words.length - count), words.slice(words.length - count));
  const surnamesFirst = nameOf(words.slice(count), words.slice(0, count));
  return curp && !agrees(givenFirst, curp) && agrees(surnamesFirst, curp) ? surnamesFirst : givenFirst;
}

const nameOf = (given: readonly string[], surnames: readonly string[]): PersonName => ({
  givenNames: given.join(' '),
  surnames: surnames.join(' '),
});

/** Words of a name, each with the particles before it: `De la O` is one. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let particles = '';
  for (const word of name.split(' ')) {
    if (PARTICLES.has(folded(word))) {
      particles += `${word} `;
    } else {
      words.push(particles + word);
      particles = '';
    }
  }
  return particles ? [...words, particles.trim()] : words;
}

function agrees(name: PersonName, curp: string): boolean {
  const given = initialsOf(name.givenNames).filter(
    ([word], _, all) => all.length === 1 || !SKIPPED_FIRST_NAMES.has(word),
  );
  return initialsOf(name.surnames)[0]?.[1] === curp.charAt(0) && given[0]?.[1] === curp.charAt(3);
}

function initialsOf(name: string): readonly (readonly [word: string, initial: string])[] {
  const words = name.split(/[\s.]+/).filter((word) => word && !PARTICLES.has(folded(word)));
  return words.map((word) => [
    folded(word),
    /^ñ/i.test(word.normalize('NFC')) ? 'X' : folded(word).charAt(0).toUpperCase(),
  ]);
}
