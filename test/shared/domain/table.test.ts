import { expect, test } from 'vitest';
import { Table } from '../../../shared/domain/table.ts';
import { fc } from '../../support/laws.ts';

const key = fc.string({ maxLength: 3 });

test('a table holds what was last written under each key, like a map', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), key, (writes, missing) => {
      const table = writes.reduce((before, [under, value]) => before.with(under, value), Table.empty<number>());
      const map = new Map(writes);
      expect(table.size).toBe(map.size);
      expect(table.get(missing)).toBe(map.get(missing));
      for (const [under, value] of map) expect(table.get(under)).toBe(value);
      expect([...table.values()].sort()).toEqual([...map.values()].sort());
    }),
  );
});

test('a table that was changed leaves the one before as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), key, fc.nat(), (writes, under, value) => {
      const before = writes.reduce((table, [at, written]) => table.with(at, written), Table.empty<number>());
      const was = { size: before.size, found: before.get(under), values: [...before.values()] };
      before.with(under, value);
      expect({ size: before.size, found: before.get(under), values: [...before.values()] }).toEqual(was);
    }),
  );
});

test('ten thousand visits of one day are all found', () => {
  let table = Table.empty<number>();
  for (let i = 0; i < 10_000; i++) table = table.with(`visit-${i}`, i);
  expect(table.size).toBe(10_000);
  expect(Array.from({ length: 10_000 }, (_, i) => table.get(`visit-${i}`))).toEqual(
    Array.from({ length: 10_000 }, (_, i) => i),
  );
});

test('what is counted of a table is what is in it, and of what has not changed nothing is counted again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(100))), key, (writes, under) => {
      const known = new WeakMap<object, number>();
      let looked = 0;
      const sum = (values: readonly number[]): number => {
        looked += 1;
        return values.reduce((a, b) => a + b, 0);
      };
      const before = writes.reduce((table, [at, written]) => table.with(at, written), Table.empty<number>());
      const after = before.with(under, 7);
      for (const table of [before, after, before]) expect(sum(table.counted(sum, known))).toBe(sum(table.values()));
      looked = 0;
      after.counted(sum, known);
      expect(looked).toBe(0);
      after.with(under, 8).counted(sum, known);
      expect(looked).toBe(1);
    }),
  );
});
