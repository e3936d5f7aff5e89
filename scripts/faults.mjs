// `npm run test:faults [rounds]`: the tests of what may go wrong with disk, power, clock and lines, with many more kills
// and laws tried with chance of their own; `LAW_SEED=…` takes the chance of an earlier run. It goes part by part, tells
// each as it ends, and writes down what is done: `npm run test:faults -- --resume` goes on where a run was ended.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Kills of one part. */
const PORTION = 100;
const book = 'test-results/faults.json';
const report = 'test-results/vitest.json';

const words = process.argv.slice(2);
const before = words.includes('--resume') && existsSync(book) ? JSON.parse(readFileSync(book, 'utf8')) : undefined;
const rounds = before?.rounds ?? Number(words.find((word) => /^\d+$/u.test(word)) ?? 1000);
const seed = before?.seed ?? process.env.LAW_SEED ?? String(Date.now() % 2 ** 31);
const done = before?.done ?? {};

const kills = Array.from({ length: Math.ceil(rounds / PORTION) }, (_, n) => {
  const [first, last] = [n * PORTION, Math.min(rounds, (n + 1) * PORTION)];
  const env = { FAULT_FIRST: String(first), FAULT_ROUNDS: String(last) };
  return { name: `kills ${first + 1} to ${last}`, words: ['test/server/journal/killed'], env };
});
/** @type {readonly { readonly name: string; readonly words: readonly string[]; readonly env?: Readonly<Record<string, string>> }[]} */
const parts = [
  ...kills,
  { name: 'the record, cut and damaged', words: ['test/server/journal', '--exclude', '**/killed.test.ts'] },
  { name: 'the server, killed', words: ['test/server/desk'] },
  { name: 'folders and settings', words: ['test/server/settings/durable-json', 'test/server/folder', 'older-folders'] },
  { name: 'the clock', words: ['test/server/clock-watch'] },
  { name: 'the power', words: ['test/faults/power-cut'] },
  { name: 'the disk', words: ['test/faults/full-disk', 'test/faults/restoring'] },
  { name: 'the lines', words: ['test/faults/lines'] },
  { name: 'eight hours of everything at once', words: ['test/faults/everything'] },
  { name: 'a month', words: ['test/faults/month'] },
  { name: 'the laws', words: ['test/laws', 'laws.test'] },
];

console.log(`LAW_SEED=${seed}, ${rounds} kills, ${parts.length} parts`);
mkdirSync('test-results', { recursive: true });
for (const [index, { name, words: subjects, env }] of parts.entries()) {
  if (done[name]?.ok) continue;
  const from = Date.now();
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...subjects],
    { stdio: 'inherit', env: { ...process.env, FAULT_ROUNDS: String(rounds), ...env, LAW_SEED: seed } },
  );
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = told;
  done[name] = { ok: status === 0, passed, failed, seconds: Math.round((Date.now() - from) / 1000) };
  writeFileSync(book, `${JSON.stringify({ seed, rounds, done }, null, 2)}\n`);
  console.log(`part ${index + 1} of ${parts.length}: ${lineOf(name)}`);
}

console.log(`\n${parts.map(({ name }) => lineOf(name)).join('\n')}`);
process.exitCode = parts.every(({ name }) => done[name].ok) ? 0 : 1;

/** @param {string} name */
function lineOf(name) {
  const { ok, passed, failed, seconds } = done[name];
  return `${ok ? 'ok   ' : 'FAULT'} ${name}: ${passed} tests passed, ${failed} failed, ${seconds} s`;
}
