// `npm run test:faults [rounds]`: the tests of what may go wrong with disk, power, clock and lines, with many more kills.
import { spawnSync } from 'node:child_process';

const [rounds = '1000'] = process.argv.slice(2);
const subjects = [
  'test/server/journal',
  'test/server/desk',
  'test/server/settings/durable-json',
  'test/server/folder',
  'test/laws/door',
];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...subjects],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULT_ROUNDS: rounds },
  },
);
process.exitCode = status ?? 1;
