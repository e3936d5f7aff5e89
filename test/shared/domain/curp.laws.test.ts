import { expect, test } from 'vitest';
import { checkCurp, findCurp, nextCurpCharacters, normalizeCurp, readCurp } from '../../../shared/domain/curp.ts';
import { CURP_STATES, INCONVENIENT_WORDS } from '../../../shared/domain/curp-catalogue.ts';
import { fc } from '../../support/laws.ts';

const TODAY = '2026-11-21';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXYZ';

const from = (characters: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length });

/** A CURP as RENAPO would issue it to somebody born between 1900 and TODAY, built from its parts. */
const issued = fc
  .record({
    name: fc.tuple(from(LETTERS, 1), from('AEIOUX', 1), from(LETTERS, 2)).map((parts) => parts.join('')),
    birth: fc.date({ min: new Date('1900-01-01'), max: new Date(TODAY), noInvalidDate: true }),
    sex: fc.constantFrom('H', 'M', 'X'),
    state: fc.constantFrom(...CURP_STATES.keys()),
    consonants: from(CONSONANTS, 3),
    homonym: fc.record({ before2000: from('0123456789', 1), since2000: from(LETTERS, 1) }),
  })
  .filter(({ name }) => !INCONVENIENT_WORDS.has(name))
  .map(({ name, birth, sex, state, consonants, homonym }) => {
    const day = birth.toISOString().slice(0, 10);
    const century = day < '2000' ? homonym.before2000 : homonym.since2000;
    const first17 = name + day.slice(2).replaceAll('-', '') + sex + state + consonants + century;
    return { curp: first17 + checkDigitByHand(first17), birth: day, sex, state };
  });

/** The published rule, written out apart from the product: values 0-9, A=10 ... N=23, (Ñ=24), O=25 ... Z=36. */
function checkDigitByHand(first17: string): number {
  let sum = 0;
  for (let at = 0; at < 17; at++) {
    const value = Number.parseInt(first17.charAt(at), 36);
    sum += (value > 23 ? value + 1 : value) * (18 - at);
  }
  return sum % 10 === 0 ? 0 : 10 - (sum % 10);
}

test('every CURP built by the rules is accepted and tells birth, sex and state', () => {
  fc.assert(
    fc.property(issued, ({ curp, birth, sex, state }) => {
      expect(checkCurp(curp, TODAY)).toEqual({ ok: true, curp, birth, sex, state });
    }),
    { numRuns: 2000 },
  );
});

test('of the ten last digits exactly one is right', () => {
  fc.assert(
    fc.property(issued, ({ curp }) => {
      const accepted = [...'0123456789'].filter((digit) => checkCurp(curp.slice(0, 17) + digit, TODAY).ok);
      expect(accepted).toEqual([curp.charAt(17)]);
    }),
  );
});

test('one character changed into any other gets an answer, never a failure, and what passes is another CURP', () => {
  fc.assert(
    fc.property(
      issued,
      fc.nat(17),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ({ curp }, at, other) => {
        const typed = curp.slice(0, at) + other + curp.slice(at + 1);
        const answer = checkCurp(typed, TODAY);
        if (answer.ok) expect(answer.curp).toBe(normalizeCurp(typed));
        else expect(answer.reason).toMatch(/^[A-Z_]+$/);
      },
    ),
    { numRuns: 2000 },
  );
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(checkCurp(text, TODAY).ok).toBe(false);
      expect(findCurp(text, TODAY)).toBeUndefined();
      expect(nextCurpCharacters(text, TODAY)).toMatch(/^[\dA-Z]*$/);
    }),
  );
});

test('putting a CURP in order twice is the same as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalizeCurp(normalizeCurp(text))).toBe(normalizeCurp(text));
    }),
    { numRuns: 2000 },
  );
});

test('lower case and separators change no answer', () => {
  fc.assert(
    fc.property(
      issued,
      fc.array(fc.constantFrom('', ' ', '-', '.', '\u00a0'), { minLength: 18, maxLength: 18 }),
      (one, gaps) => {
        const typed = [...one.curp.toLowerCase()].map((character, at) => gaps[at] + character).join('');
        expect(checkCurp(typed, TODAY)).toEqual(checkCurp(one.curp, TODAY));
      },
    ),
  );
});

test('the keyboard offers every key an issued CURP needs, and typing only offered keys ends in a CURP or a wrong check digit or word', () => {
  fc.assert(
    fc.property(issued, fc.array(fc.nat(), { minLength: 18, maxLength: 18 }), ({ curp }, choices) => {
      for (let at = 0; at < 18; at++) expect(nextCurpCharacters(curp.slice(0, at), TODAY)).toContain(curp.charAt(at));

      let typed = '';
      for (const choice of choices) {
        const keys = nextCurpCharacters(typed, TODAY);
        expect(keys).not.toBe('');
        typed += keys.charAt(choice % keys.length);
      }
      const answer = readCurp(typed, TODAY);
      expect(answer.ok || answer.reason === 'CHECK_DIGIT').toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('a CURP is found wherever it stands in a scan', () => {
  const other = from('0123456789|;:/ \n', 12);
  fc.assert(
    fc.property(issued, other, other, ({ curp }, before, after) => {
      expect(findCurp(`${before}|${curp}|${after}`, TODAY)?.curp).toBe(curp);
    }),
  );
});
