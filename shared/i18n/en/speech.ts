import type { SpeechWords } from '../es/speech.ts';
import { spoken } from './spoken.ts';

/** What the kiosk says beside what it shows, in English. */
export const speech: SpeechWords = {
  bar: {
    title: 'Voice guide',
    keys: '2 previous · 8 next · 5 choose · 0 repeat · 4 back · 6 main answer · 1 pause · 3 help · 7 and 9 volume',
    personal: 'Say my details too',
    off: 'Turn the voice off',
  },
  welcome: 'Voice guide. Press 8 to go on, 2 to go back, 5 to choose and 0 to repeat.',
  field: {
    digits: 'Key in the numbers. Star deletes. Pound ends.',
    letters:
      'As on a telephone: press the key of the letter until you hear it, and pound to write it. Star deletes. Arrows go through the letters too.',
    written: 'Written',
    erased: 'Deleted',
    notHere: 'That key does not belong here',
  },
  button: 'Button',
  checked: 'Marked',
  unchecked: 'Not marked',
  chosen: 'Chosen',
  unavailable: 'Not available',
  hidden: 'To hear your details plug in headphones, or choose “Say my details too”.',
  louder: 'Louder',
  quieter: 'Quieter',
  end: 'End of the screen',
  beginning: 'Beginning of the screen',
  touchAgain: 'Touch again to choose.',

  letters: {
    A: 'ay',
    B: 'bee as in boy',
    C: 'see',
    D: 'dee as in dog',
    E: 'ee',
    F: 'eff as in fox',
    G: 'gee',
    H: 'aitch',
    I: 'eye',
    J: 'jay',
    K: 'kay',
    L: 'ell',
    M: 'em as in Mary',
    N: 'en as in Nancy',
    O: 'oh',
    P: 'pee as in Peter',
    Q: 'cue',
    R: 'ar',
    S: 'ess as in sun',
    T: 'tee as in Tom',
    U: 'you',
    V: 'vee as in Victor',
    W: 'double you',
    X: 'ex',
    Y: 'why',
    Z: 'zee as in zebra',
  },
  zero: 'zero',
  number,
  time: (hours, minutes) => {
    if (minutes === 0) return [...number(hours), "o'clock"];
    return minutes < 10 ? [...number(hours), 'oh', ...number(minutes)] : [...number(hours), ...number(minutes)];
  },
  dates: {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    months: 'January February March April May June July August September October November December',
    joints: ['of', 'from', 'to'],
  },
  readAs: {},
};

/** Years are told in pairs: "nineteen eighty-five", but "two thousand four". */
function number(figure: number): readonly string[] {
  if (figure === 0) return ['zero'];
  if (figure >= 1000) {
    const [high, low] = [Math.floor(figure / 100), figure % 100];
    if (high % 10 === 0) return [...number(high / 10), 'thousand', ...(low === 0 ? [] : number(low))];
    return [...number(high), ...(low === 0 ? ['hundred'] : low < 10 ? ['oh', ...number(low)] : number(low))];
  }
  return spoken.number(figure).map(([, words]) => words);
}
