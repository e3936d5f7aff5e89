import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelHouse } from '../support/model-house.ts';

const furniture = {
  'shared/domain/vocabulary.ts': `
export type Instant = number;
export const noon: Instant = 43_200_000;
`,
  'shared/domain/decide.ts': `
import { noon } from './vocabulary.ts';
export const decide = (at: number): boolean => at < noon;
`,
  'shared/domain/curp.ts': `
export const isCurp = (text: string): boolean => text.length === 18;
`,
  'shared/protocol/view.ts': `
import type { Instant } from '../domain/vocabulary.ts';
export interface View { readonly at: Instant }
`,
  'shared/i18n/es.ts': `
export const es = { next: 'Siguiente' };
`,
  'shared/ui/connection.ts': `
interface Line { emitWithAck(name: string, wish: object): Promise<unknown> }
export const send = (line: Line, wish: object) => line.emitWithAck('command', wish);
`,
  'server/clock.ts': `
import type { Instant } from '../shared/domain/vocabulary.ts';
export const now = (): Instant => Date.now();
`,
  'server/desk.ts': `
import { decide } from '../shared/domain/decide.ts';
export const open = decide(1);
`,
  'server/journal/days.ts': `
export const today = 'today';
`,
  'server/socket/door.ts': `
import type { today } from '../journal/days.ts';
export type Day = typeof today;
`,
  'kiosk/main.tsx': `
import { es } from '../shared/i18n/es.ts';
import type { View } from '../shared/protocol/view.ts';
import { send } from '../shared/ui/connection.ts';
export const kiosk = (view: View) => <button type="button" onClick={() => send}>{es.next} {view.at}</button>;
`,
  'kiosk/typing.ts': `
import { isCurp } from '../shared/domain/curp.ts';
export const isWhole = (typed: string): boolean => isCurp(typed);
`,
  'display/main.tsx': `
export const display = 'display';
`,
  'staff/main.tsx': `
export const staff = 'staff';
`,
};

/** A wrong, where it was planted, and the word by which the compiler or the style must name it. */
interface Wrong {
  readonly is: string;
  readonly path: string;
  readonly text: string;
  readonly compiler?: RegExp;
  readonly style?: RegExp;
}

const imports = (name: string, from: string) => `import { ${name} } from '${from}';\n\nexport const kept = ${name};\n`;

const wrongs: readonly Wrong[] = [
  {
    is: 'the domain imports the server',
    path: 'shared/domain/wrong-server.ts',
    text: imports('now', '../../server/clock.ts'),
    compiler: /TS6307/,
    style: /shared\/domain imports nothing/,
  },
  {
    is: 'the domain imports a package',
    path: 'shared/domain/wrong-package.ts',
    text: imports('string', 'valibot'),
    style: /shared\/domain imports nothing/,
  },
  {
    is: 'the domain reads a clock',
    path: 'shared/domain/wrong-clock.ts',
    text: 'export const now = () => Date.now();\n',
    style: /global variable Date/,
  },
  {
    is: 'the domain builds a date',
    path: 'shared/domain/wrong-date.ts',
    text: 'export const day = (at: number) => new Date(at).getDay();\n',
    style: /global variable Date/,
  },
  {
    is: 'the domain throws dice',
    path: 'shared/domain/wrong-dice.ts',
    text: 'export const dice = () => Math.random();\n',
    style: /leaves nothing to chance/,
  },
  {
    is: 'the domain hides its dice',
    path: 'shared/domain/wrong-hidden-dice.ts',
    text: 'const { random } = Math;\nexport const dice = () => random();\n',
    style: /leaves nothing to chance/,
  },
  {
    is: 'the domain draws on cryptography',
    path: 'shared/domain/wrong-crypto.ts',
    text: 'export const id = () => crypto.randomUUID();\n',
    compiler: /'crypto'/,
    style: /global variable crypto/,
  },
  {
    is: 'the domain names a type of the browser',
    path: 'shared/domain/wrong-browser.ts',
    text: 'export type Place = HTMLElement;\n',
    compiler: /'HTMLElement'/,
  },
  {
    is: 'the domain names a type of Node',
    path: 'shared/domain/wrong-node.ts',
    text: 'export type Bytes = Buffer;\n',
    compiler: /'Buffer'/,
  },
  {
    is: 'the domain waits',
    path: 'shared/domain/wrong-wait.ts',
    text: 'export const later = () => setTimeout(() => 1, 1);\n',
    compiler: /'setTimeout'/,
    style: /global variable setTimeout/,
  },
  {
    is: 'the protocol runs a decision',
    path: 'shared/protocol/wrong-decision.ts',
    text: imports('decide', '../domain/decide.ts'),
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'a screen runs a decision',
    path: 'kiosk/wrong-decision.ts',
    text: imports('decide', '../shared/domain/decide.ts'),
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'another screen than the kiosk reads a CURP',
    path: 'staff/wrong-curp.ts',
    text: imports('isCurp', '../shared/domain/curp.ts'),
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'what all screens share reads a CURP',
    path: 'shared/ui/wrong-curp.ts',
    text: imports('isCurp', '../domain/curp.ts'),
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'a screen passes a decision on',
    path: 'staff/wrong-decision.ts',
    text: "export { decide } from '../shared/domain/decide.ts';\n",
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'a screen loads a decision late',
    path: 'display/wrong-decision.ts',
    text: "export const late = () => import('../shared/domain/decide.ts');\n",
    style: /Only types come from shared\/domain/,
  },
  {
    is: 'the kiosk imports the display',
    path: 'kiosk/wrong-display.ts',
    text: imports('display', '../display/main.tsx'),
    compiler: /TS6307/,
    style: /neither the server nor another screen/,
  },
  {
    is: 'a screen imports the server',
    path: 'display/wrong-server.ts',
    text: imports('now', '../server/clock.ts'),
    compiler: /TS6307/,
    style: /neither the server nor another screen/,
  },
  {
    is: 'a screen opens a socket of its own',
    path: 'staff/wrong-socket.ts',
    text: imports('io', 'socket.io-client'),
    style: /the socket belongs to shared\/ui/,
  },
  {
    is: 'the server imports what screens are made of',
    path: 'server/wrong-ui.ts',
    text: imports('send', '../shared/ui/connection.ts'),
    compiler: /TS6307/,
    style: /The server knows no screen/,
  },
  {
    is: 'a folder of the server uses its neighbour',
    path: 'server/socket/wrong-neighbour.ts',
    text: imports('today', '../journal/days.ts'),
    style: /meet only in server\/main\.ts/,
  },
  {
    is: 'the product leans on a test',
    path: 'server/wrong-test.ts',
    text: imports('help', '../test/support/help.ts'),
    style: /The server knows no screen/,
  },
  {
    is: 'a screen emits a command that would wait for the line',
    path: 'kiosk/wrong-emit.ts',
    text: "export const press = (socket: { emit(name: string): void }) => socket.emit('command');\n",
    style: /leaves only by emitWithAck/,
  },
  {
    is: 'even the one module emits a command that would wait',
    path: 'shared/ui/wrong-emit.ts',
    text: 'export const press = (socket: { emit(name: string, wish: object): void }) => socket.emit("command", {});\n',
    style: /leaves only by emitWithAck/,
  },
  {
    is: 'a second module sends commands',
    path: 'staff/wrong-sender.ts',
    text: "export const press = (line: { timeout(ms: number): { emitWithAck(name: string): unknown } }) =>\n  line.timeout(500).emitWithAck('command');\n",
    style: /leaves only by shared\/ui\/connection\.ts/,
  },
  {
    is: 'a debugging word stays behind',
    path: 'server/wrong-console.ts',
    text: "console.log('here');\n",
    style: /noConsole/,
  },
  {
    is: 'a default export',
    path: 'server/wrong-default.ts',
    text: 'export default 1;\n',
    style: /noDefaultExport/,
  },
  {
    is: 'a type that means anything',
    path: 'server/wrong-any.ts',
    text: 'export const anything = (it: any) => it;\n',
    style: /noExplicitAny/,
  },
];

const planted = modelHouse({ ...furniture, ...Object.fromEntries(wrongs.map(({ path, text }) => [path, text])) });
const clean = modelHouse(furniture);
let compiled = '';
let linted = '';

beforeAll(async () => {
  [compiled, linted] = await Promise.all([planted.compiled(), planted.linted()]);
});

afterAll(() => {
  planted.remove();
  clean.remove();
});

/** The complaints about one file. */
const about = (path: string, complaints: string) =>
  complaints
    .split('\n')
    .filter((line) => line.includes(path))
    .join('\n');

test.each(wrongs)('is caught: $is', ({ path, compiler, style }) => {
  if (compiler) expect(about(path, compiled)).toMatch(compiler);
  if (style) expect(about(path, linted)).toMatch(style);
  expect(compiler ?? style).toBeDefined();
});

test('a house where nothing was planted is left in peace', async () => {
  const [compiler, style] = await Promise.all([clean.compiled(), clean.linted()]);
  expect(compiler).toBe('');
  expect(style).not.toMatch(/::(error|warning)/);
});
