import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CurpReason } from '../../../shared/domain/curp.ts';
import {
  ageOn,
  checkCurp,
  findCurp,
  looksLikeRfc,
  nextCurpCharacters,
  readCurp,
  stateName,
} from '../../../shared/domain/curp.ts';
import { CURP_STATES, INCONVENIENT_WORDS } from '../../../shared/domain/curp-catalogue.ts';

type Vectors = {
  today: string;
  valid: { curp: string; birth: string; sex: string; state: string; why: string }[];
  invalid: { text: string; reason: CurpReason; why: string }[];
  normalisable: { text: string; curp: string }[];
  undetectable: { meant: string; typed: string; why: string }[];
  states: Record<string, string>;
  words: string[];
};

const vectors: Vectors = JSON.parse(readFileSync(new URL('../../fixtures/curp-vectors.json', import.meta.url), 'utf8'));
const { today } = vectors;
const PLAIN = 'MOTR930411HJCRMN03';
const reasonOf = (text: string, day = today) => {
  const answer = checkCurp(text, day);
  return answer.ok ? 'accepted' : answer.reason;
};

test.each(vectors.valid)('$curp is accepted: $why', ({ curp, birth, sex, state }) => {
  expect(checkCurp(curp, today)).toEqual({ ok: true, curp, birth, sex, state });
});

test.each(vectors.invalid)('$text is refused as $reason: $why', ({ text, reason }) => {
  expect(checkCurp(text, today)).toEqual({ ok: false, reason });
});

test.each(vectors.normalisable)('"$text" is read as $curp', ({ text, curp }) => {
  expect(checkCurp(text, today)).toMatchObject({ ok: true, curp });
});

test.each(vectors.undetectable)('$typed passes though $meant was meant: $why', ({ typed }) => {
  expect(reasonOf(typed)).toBe('accepted');
});

test('the catalogues are those of the instructivo', () => {
  expect(Object.fromEntries(CURP_STATES)).toEqual(vectors.states);
  expect([...INCONVENIENT_WORDS].sort()).toEqual([...vectors.words].sort());
  expect(INCONVENIENT_WORDS.size).toBe(81);
});

test.each([
  ['', 'LENGTH'],
  ['   ', 'LENGTH'],
  [`${PLAIN}9`, 'LENGTH'],
  ['MOTR930411AB1', 'LENGTH'],
  ['motrñ30411hjcrmn03', 'ENYE'],
  ['MOTR930411HJCRMN\u030303', 'ENYE'],
  ['MÓTR930411HJCRMN03', 'CHARSET'],
  ['ＭＯＴＲ930411HJCRMN03', 'CHARSET'],
  ['MOTR930411HJCRM😀03', 'CHARSET'],
  ['MOTR930411HJCRMNß3', 'CHARSET'],
  ['MOTR930411HJCRMNı3', 'CHARSET'],
  ['MOT1930411HJCRMN03', 'NAME_LETTERS'],
  ['MOTR93041XHJCRMN03', 'DATE_DIGITS'],
  ['MOTR9304111JCRMN03', 'SEX'],
  ['MOTR930411HCXRMN03', 'STATE'],
  ['MOTR930411HJCR1N03', 'CONSONANTS'],
] as const)('%j is refused as %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test.each([
  ['spaces that do not break', 'MOTR\u00a0930411\u202fHJCRMN\u200903'],
  ['invisible marks of a copied page', '\ufeffMOTR930411\u200bHJCRMN\u00ad03'],
  ['dots', 'MOTR.930411.HJCRMN.03'],
  ['long dashes', 'MOTR–930411—HJCRMN−03'],
  ['a tab and the end of a line', 'MOTR930411\tHJCRMN03\r\n'],
])('%s do not hinder', (_, text) => {
  expect(checkCurp(text, today)).toMatchObject({ ok: true, curp: PLAIN });
});

test.each([
  ['000229', 'A', 'accepted'],
  ['000229', '0', 'DATE'],
  ['930229', '0', 'DATE'],
  ['920229', '0', 'accepted'],
  ['930431', '0', 'DATE'],
  ['930400', '0', 'DATE'],
  ['930011', '0', 'DATE'],
  ['931311', '0', 'DATE'],
  ['261121', 'A', 'accepted'],
  ['261122', 'A', 'FUTURE'],
  ['261121', '0', 'accepted'],
  ['270229', 'A', 'DATE'],
])('born %s with %s in place 17: %s', (date, homonym, answer) => {
  const answers = [...'0123456789'].map((digit) => reasonOf(`MOTR${date}HJCRMN${homonym}${digit}`));
  expect(answers).toContain(answer);
  expect(answers.every((one) => one === answer || (answer === 'accepted' && one === 'CHECK_DIGIT'))).toBe(true);
});

test('structure is told before the date, the date before the future, the future before the check digit, the word last', () => {
  expect(reasonOf('FETO934011FJCRMN06')).toBe('SEX');
  expect(reasonOf('FETO934011HJCRMNA6')).toBe('DATE');
  expect(reasonOf('FETO930411HJCRMNA6')).toBe('FUTURE');
  expect(reasonOf('FETO930411HJCRMN06')).toBe('CHECK_DIGIT');
  expect(reasonOf('FETO930411HJCRMN01')).toBe('INCONVENIENT_WORD');
});

test('at a counter an inconvenient word only warns, and an RFC is told from a short CURP', () => {
  expect(readCurp('FETO930411HJCRMN01', today)).toMatchObject({
    ok: true,
    inconvenientWord: true,
    birth: '1993-04-11',
  });
  expect(readCurp(PLAIN, today)).toMatchObject({ ok: true, inconvenientWord: false, curp: PLAIN });
  expect(readCurp('motr-930411-ab1', today)).toEqual({ ok: false, reason: 'RFC' });
  expect(readCurp('MOTR930411HJC', today)).toEqual({ ok: false, reason: 'LENGTH' });
});

test('no beginning of a CURP is taken for an RFC', () => {
  for (const { curp } of vectors.valid) {
    for (let length = 0; length <= 18; length++) expect(looksLikeRfc(curp.slice(0, length))).toBe(false);
  }
  expect(looksLikeRfc('Ñ&MR930411AB1')).toBe(true);
  expect(looksLikeRfc('ABC930411AB1')).toBe(true);
});

test.each([
  ['a bare key', PLAIN],
  ['a sheet read whole', `Folio: 2026-00017\nCURP: ${PLAIN} Fecha: 23/11/2026`],
  ['fields run together', `||${PLAIN}||FICTICIA|PERSONA|`],
  ['groups as printed', 'CURP motr 930411 hjcrmn 03.'],
  ['a wrong key first', `MOTR930411HJCRMN06 ${PLAIN}`],
  ['letters right before it', `XX${PLAIN}123`],
  ['an address', `https://ejemplo.invalid/c?curp=${PLAIN}&v=1`],
])('a scan is searched for its CURP: %s', (_, text) => {
  expect(findCurp(text, today)).toEqual({ curp: PLAIN, birth: '1993-04-11', sex: 'H', state: 'JC' });
});

test('a scan without a CURP gives none', () => {
  expect(findCurp('https://ejemplo.invalid/folio/2026-00017', today)).toBeUndefined();
  expect(findCurp('GMVLMR80070501M100', today)).toBeUndefined();
  expect(findCurp('MOTR930411HJCRMN06', today)).toBeUndefined();
});

test.each([
  ['', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['m', 'AEIOUX'],
  ['MOTR', '0123456789'],
  ['MOTR93', '01'],
  ['MOTR930', '123456789'],
  ['MOTR931', '012'],
  ['MOTR9302', '012'],
  ['MOTR93022', '012345678'],
  ['MOTR92022', '0123456789'],
  ['MOTR00022', '0123456789'],
  ['MOTR93023', ''],
  ['MOTR93043', '0'],
  ['MOTR930411', 'HMX'],
  ['MOTR930411H', 'ABCDGHJMNOPQSTVYZ'],
  ['MOTR930411HM', 'CNS'],
  ['MOTR930411HO', 'C'],
  ['MOTR930411HOC', 'BCDFGHJKLMNPQRSTVWXYZ'],
  ['MOTR930411HJCRMN', '0123456789'],
  ['MOTR000229HJCRMN', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['MOTR200411HJCRMN', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['MOTR930411HJCRMN0', '0123456789'],
  [PLAIN, ''],
  ['M0', ''],
  ['MOTR930431H', ''],
])('after "%s" the keyboard offers "%s"', (prefix, keys) => {
  expect(nextCurpCharacters(prefix, today)).toBe(keys);
});

test('the state of birth is confirmed in words', () => {
  expect(stateName('OC')).toBe('Oaxaca');
  expect(stateName('NE')).toBe('Nacido en el extranjero');
  expect(stateName('CX')).toBeUndefined();
});

test.each([
  ['2008-11-21', 18],
  ['2008-11-22', 17],
  ['2026-11-21', 0],
  ['1926-12-01', 99],
])('someone born on %s is %i on 2026-11-21', (birth, age) => {
  expect(ageOn(birth, today)).toBe(age);
});

test('someone born on 29 February turns 18 on 1 March of a common year', () => {
  expect(ageOn('2004-02-29', '2022-02-28')).toBe(17);
  expect(ageOn('2004-02-29', '2022-03-01')).toBe(18);
});
