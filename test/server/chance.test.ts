import { expect, test } from 'vitest';
import { drawn } from '../../server/chance.ts';

test('what is drawn by chance is never drawn again, also where the pool was filled anew in between, and is as long as asked for', () => {
  const lengths = [12, 16, 32, 4096];
  const drawings = Array.from({ length: 2000 }, (_, n) => drawn(lengths[n % lengths.length] ?? 0));
  expect(new Set(drawings.map((bytes) => bytes.toString('hex'))).size).toBe(drawings.length);
  for (const [n, bytes] of drawings.entries()) expect(bytes.length).toBe(lengths[n % lengths.length]);

  const parts = drawings.flatMap((bytes) =>
    Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4)),
  );
  expect(new Set(parts).size).toBeGreaterThan(parts.length * 0.99);
});

test('a drawing is not changed by those after it', () => {
  const first = drawn(16);
  const before = first.toString('hex');
  for (let n = 0; n < 1000; n++) drawn(16);
  expect(first.toString('hex')).toBe(before);
});
