import { calling } from './calling/bench.ts';

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<boolean>>> = { calling };

const [name = '', ...words] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else if (!(await bench(words))) {
  process.exitCode = 1;
}
