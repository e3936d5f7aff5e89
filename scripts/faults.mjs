// `npm run test:faults [rounds]`: the tests of what may go wrong with disk, power, clock and lines, with many more kills
// and laws tried with chance of their own; `LAW_SEED=…` takes the chance of an earlier run.
import { spawnSync } from 'node:child_process';

const [rounds = '1000'] = process.argv.slice(2);
const seed = process.env.LAW_SEED ?? String(Date.now() % 2 ** 31);
console.log(`LAW_SEED=${seed}`);
const subjects = [
  'test/server/journal',
  'test/server/desk',
  'test/server/settings/durable-json',
  'test/server/folder',
  'test/faults',
  'test/server/clock-watch',
  'test/laws',
  'laws.test',
];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...subjects],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULT_ROUNDS: rounds, LAW_SEED: seed },
  },
);
process.exitCode = status ?? 1;
