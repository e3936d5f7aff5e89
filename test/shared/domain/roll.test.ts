import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Roll } from '../../../shared/domain/roll.ts';

const changes = fc.array(fc.tuple(fc.constantFrom<string>('V1', 'V2', 'V3', 'V4'), fc.nat()));

test('a roll holds what a map would, in the same order, and a change leaves the one before as it was', () => {
  fc.assert(
    fc.property(changes, changes, (first, then) => {
      const begun = Roll.of<number>(first);
      let roll = begun;
      const map = new Map(first);
      for (const [key, record] of then) {
        roll = roll.with(key, record);
        map.set(key, record);
        expect(roll.get(key)).toBe(record);
      }
      const told: (readonly [string, number])[] = [];
      roll.forEach((record, key) => void told.push([key, record]));
      expect([...roll]).toEqual([...map]);
      expect(told).toEqual([...map]);
      expect([...roll.keys()]).toEqual([...map.keys()]);
      expect([...roll.values()]).toEqual([...map.values()]);
      expect(roll.size).toBe(map.size);
      for (const key of ['V1', 'V2', 'V3', 'V4']) expect(roll.has(key)).toBe(map.has(key));
      expect(roll.get('V9')).toBeUndefined();
      expect([...begun]).toEqual([...new Map(first)]);
    }),
  );
});
