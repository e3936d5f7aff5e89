import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What Node is told where a file starts the server. */
const wishesIn = (file: string): string => {
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n');
  const start = lines.find(
    (line) => line.includes('--enable-source-maps') && /dist\/server\/main\.js|entry/u.test(line),
  );
  return (start?.match(/--(?!training)[a-z][a-z=\d-]+/gu) ?? []).join(' ');
};

test('however the office is started, here, on its computer or in a rehearsal, Node is told the same', () => {
  const office = ['package.json', 'deploy/ventanilla.service', 'deploy/Containerfile'];
  const ways = [...office, 'rehearsal/server.ts', 'test/support/office.ts'].map(wishesIn);
  expect(ways).toEqual(ways.map(() => '--enable-source-maps --min-semi-space-size=8'));
});
