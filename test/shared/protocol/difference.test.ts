import { expect, test } from 'vitest';
import { differenceOf, withDifference } from '../../../shared/protocol/difference.ts';
import { fc } from '../../support/laws.ts';

/** What comes of a difference that was sent. */
const sent = (before: unknown, after: unknown): unknown => {
  const difference = differenceOf(before, after);
  return difference ? withDifference(over(before), over(difference)) : over(before);
};
const over = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const value = fc.jsonValue({ maxDepth: 3 });
const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), what: fc.nat(3), more: fc.option(value) });
const line = fc.array(row, { maxLength: 6 });

test('a screen that is sent what has changed has what one has that is sent the whole', () => {
  fc.assert(
    fc.property(value, value, (before, after) => {
      expect(sent(before, after)).toEqual(over(after));
    }),
  );
  fc.assert(
    fc.property(line, line, (before, after) => {
      expect(sent({ line: before }, { line: after })).toEqual(over({ line: after }));
    }),
  );
});

test('nothing is sent of what is the same, though it was made anew', () => {
  fc.assert(
    fc.property(value, (same) => {
      expect(differenceOf(same, structuredClone(same))).toBeUndefined();
    }),
  );
});

test('a field that was absent or is absent now is so on the screen, whatever its name', () => {
  for (const name of ['until', 'constructor', '__proto__']) {
    const without: Record<string, unknown> = { at: 1 };
    const having = { at: 1, ...JSON.parse(`{ "${name}": { "es": "x" } }`) };
    expect(JSON.stringify(sent(without, having))).toBe(JSON.stringify(having));
    expect(JSON.stringify(sent(having, without))).toBe(JSON.stringify(without));
    expect(JSON.stringify(sent(having, { at: 1, [name]: undefined }))).toBe(JSON.stringify(without));
  }
});

test('of a line whose first is called and that one more joins, only that one is sent', () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    visitId: `visit-${index}`,
    ticket: `A${index}`,
    due: index,
  }));
  const joined = { visitId: 'visit-20', ticket: 'A20', due: 20 };
  expect(differenceOf(rows, [...rows.slice(1), joined])).toEqual({ rows: [[1, 19], { is: joined }] });
  const later = rows.map((one) => (one.ticket === 'A3' ? { ...one, due: 9 } : one));
  expect(differenceOf(rows, later)).toEqual({
    rows: [
      [0, 3],
      [3, { fields: { due: { is: 9 } } }],
      [4, 16],
    ],
  });
});

test('what has not changed is the very same as before, so that a screen need not look at it again', () => {
  const before = {
    windows: [{ id: 'V1' }],
    line: [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ],
  };
  const after = {
    windows: [{ id: 'V1' }],
    line: [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ],
  };
  const difference = differenceOf(before, after);
  const shown = difference && (withDifference(before, difference) as typeof before);
  expect(shown?.windows).toBe(before.windows);
  expect(shown?.line[0]).toBe(before.line[0]);
  expect(shown?.line[1]).toEqual({ id: 'b', n: 2 });
});
