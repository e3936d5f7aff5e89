import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What Node is told where a file starts the server. */
const wishesIn = (file: string): string => {
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n');
  const start = lines.find((line) => line.includes('--enable-source-maps') && line.includes('dist/server/main.js'));
  return (start?.match(/--[a-z][a-z=\d-]+/gu) ?? []).join(' ');
};

test('however the office is started, Node is told the same', () => {
  const ways = ['package.json', 'deploy/ventanilla.service', 'deploy/Containerfile'].map(wishesIn);
  expect(ways).toEqual(ways.map(() => '--enable-source-maps --min-semi-space-size=8'));
});
