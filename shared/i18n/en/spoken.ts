import type { Said, SpokenWords } from '../spoken.ts';

/** English (United States). */
export const spoken: SpokenWords = {
  ticket: ['ticket', 'ticket'],
  letters: {
    A: 'A',
    H: 'aitch',
    J: 'jay',
    K: 'kay',
    L: 'el',
    M: 'em',
    Q: 'cue',
    R: 'ar',
    X: 'ex',
    Z: 'zee',
  },
  number,
  goTo: {
    window: ['go-window', 'please go to window'],
    accessible: ['go-accessible', 'please go to the accessible window, number'],
    biometric: ['go-biometric', 'please go to biometrics, station'],
  },
  direction: {
    left: ['left', 'on your left', '. '],
    right: ['right', 'on your right', '. '],
    ahead: ['ahead', 'straight ahead', '. '],
  },
  late: ['late', 'this call is a few minutes old', '. '],
  again: ['again', 'repeating the call', '. '],
};

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function number(figure: number): readonly Said[] {
  if (figure < 20) return [[`${figure}`, SMALL[figure - 1] ?? `${figure}`]];
  if (figure < 100) {
    const unit = figure % 10;
    const ten = TENS[Math.floor(figure / 10) - 2] ?? '';
    return unit === 0 ? [[`${figure}`, ten]] : [[`${figure - unit}`, ten, '-'], ...number(unit)];
  }

  const rest = figure % 100;
  const hundred = SMALL[Math.floor(figure / 100) - 1];
  if (!hundred || figure > 999) return [[`${figure}`, `${figure}`]];
  const hundreds: Said = [`${figure - rest}`, `${hundred} hundred`];
  return rest === 0 ? [hundreds] : [hundreds, ...number(rest)];
}
