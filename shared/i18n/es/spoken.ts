import type { Said, SpokenWords } from '../spoken.ts';

/** Spanish (Mexico), as a clerk calls: cardinals, names of letters, "ventanilla uno". */
export const spoken: SpokenWords = {
  ticket: ['ticket', 'turno', ', '],
  letters: {
    A: 'A',
    H: 'hache',
    J: 'jota',
    K: 'ka',
    L: 'ele',
    M: 'eme',
    Q: 'cu',
    R: 'erre',
    X: 'equis',
    Z: 'zeta',
  },
  number,
  goTo: {
    window: ['go-window', 'favor de pasar a la ventanilla'],
    accessible: ['go-accessible', 'favor de pasar a la ventanilla accesible, número'],
    biometric: ['go-biometric', 'favor de pasar a biométricos, módulo'],
  },
  direction: {
    left: ['left', 'a su izquierda', '. '],
    right: ['right', 'a su derecha', '. '],
    ahead: ['ahead', 'de frente', '. '],
  },
  late: ['late', 'llamada de hace unos minutos', '. '],
  again: ['again', 'se repite la llamada', '. '],
};

const SMALL =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

function number(figure: number): readonly Said[] {
  if (figure < 30) return [[`${figure}`, SMALL[figure - 1] ?? `${figure}`]];
  if (figure < 100) return tens(figure);

  const rest = figure % 100;
  const hundred = HUNDREDS[Math.floor(figure / 100) - 1];
  if (!hundred) return [[`${figure}`, `${figure}`]];
  if (rest === 0) return [[`${figure}`, hundred]];
  return [figure < 200 ? ['100+', 'ciento'] : [`${figure - rest}`, hundred], ...number(rest)];
}

function tens(figure: number): readonly Said[] {
  const unit = figure % 10;
  const ten = TENS[Math.floor(figure / 10) - 3] ?? '';
  return unit === 0 ? [[`${figure}`, ten]] : [[`${figure - unit}+`, `${ten} y`], ...number(unit)];
}
