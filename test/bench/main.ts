import { calling } from './calling/bench.ts';
import { lookAhead } from './calling/look-ahead.ts';
import { calls } from './calls/bench.ts';
import { crowd } from './calls/crowd.ts';
import { week } from './calls/week.ts';
import { figures } from './figures/bench.ts';
import { bare } from './office/bare.ts';
import { office } from './office/bench.ts';
import { screens } from './screens/bench.ts';
import { settings } from './settings/bench.ts';
import { storm, welcoming } from './storm/bench.ts';
import { flock } from './storm/flock.ts';

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<boolean>>> = {
  calling,
  calls,
  figures,
  'look-ahead': lookAhead,
  office,
  screens,
  settings,
  storm,
  week,
};

const [name = '', ...words] = process.argv.slice(2);
/** Parts of a bench that run in processes of their own. */
const parts: typeof benches = { bare, crowd, flock, welcoming };
const bench = benches[name] ?? parts[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else if (!(await bench(words))) {
  process.exitCode = 1;
}
