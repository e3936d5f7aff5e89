const usual = { stretch: 5, letters: 'EJEMPLO' };
const place = /(\[\^?(?:\\.|[^\\\]])+\]|\\.|[^\\])(?:\{(\d+)(?:,(\d*))?\}|([*+?]))?/gu;

/** A folio such as this office's lists have, by its pattern: the number in the digits' places, letters in the others. */
export function folioOf(pattern: string, number: number): string {
  const [first = ''] = pattern.replaceAll(/[\^$()]|\?:/gu, '').split('|');
  const places = [...first.matchAll(place)].flatMap(([, one = '', least, most, sign]) => {
    const times = sign === '?' ? 1 : sign ? usual.stretch : Math.max(Number(least ?? 1), most === undefined ? 1 : 5);
    return Array.from({ length: Math.min(times, Number(most || times)) }, () => one);
  });
  const isDigit = (one: string) => one === '\\d' || one.startsWith('[0');
  const digits = String(number).padStart(places.filter(isDigit).length, '0');
  let nth = 0;
  const folio = places.map((one, index) => {
    if (isDigit(one)) return digits.at(nth++ - places.filter(isDigit).length) ?? '0';
    if (one.startsWith('[') || one === '\\w') return usual.letters[index % usual.letters.length];
    return one.replace('\\', '');
  });
  const written = folio.join('');
  return new RegExp(pattern, 'u').test(written) ? written : digits;
}
