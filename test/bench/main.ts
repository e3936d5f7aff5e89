import { calling } from './calling/bench.ts';
import { lookAhead } from './calling/look-ahead.ts';
import { figures } from './figures/bench.ts';
import { bare } from './office/bare.ts';
import { office } from './office/bench.ts';
import { settings } from './settings/bench.ts';

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<boolean>>> = {
  calling,
  figures,
  'look-ahead': lookAhead,
  office,
  settings,
};

const [name = '', ...words] = process.argv.slice(2);
const bench = name === 'bare' ? bare : benches[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else if (!(await bench(words))) {
  process.exitCode = 1;
}
