import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const house = resolve(import.meta.dirname, '../..');
const longest = 300;
const reason = /^\s*(?:\/\/|\/?\*|#|<!--)\s*Long because: \S/;

// What is tracked, and what is about to be: an ignored file concerns nobody.
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: house })
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(house, path)));

const textOf = (path: string) => readFileSync(join(house, path), 'utf8');
const isBinary = (path: string) => /\.(woff2?|ttf|ogg|wav|mp3|png|jpe?g|webp|ico|pdf)$/.test(path);

/** Why a code file is too long to be read in one sitting, or undefined when it is not. */
function tooLong(text: string): string | undefined {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= longest) return undefined;
  if (lines.slice(0, 5).some((line) => reason.test(line))) return undefined;
  return `${lines.length} lines and no "Long because:" in the first five`;
}

/** The words in a text that only one machine, or one network, could understand. */
function tellsOnTheMachine(text: string): readonly string[] {
  const paths = /(?<![\w.~/:-])\/(?:home|Users|root|work)\/[\w.-]+|\b[A-Z]:\\Users\\/g;
  const registries = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bartifactory\b|\bverdaccio\b|"resolved": "https?:/gi;
  return [...text.matchAll(paths), ...text.matchAll(registries)].map(([word]) => word);
}

test('a file of code is short enough to be read in one sitting, or says at its top why not', () => {
  const code = listed.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
  const long = code.flatMap((path) => {
    const complaint = tooLong(textOf(path));
    return complaint ? [`${path}: ${complaint}`] : [];
  });

  expect(code.length).toBeGreaterThan(10);
  expect(long).toEqual([]);
});

test('the rule of length sees a long file, and accepts a reason', () => {
  const long = 'line\n'.repeat(longest + 1);
  expect(tooLong(long)).toContain('301 lines');
  expect(tooLong(`// Long because: it is one table.\n${long}`)).toBeUndefined();
  expect(tooLong('line\n'.repeat(longest))).toBeUndefined();
});

test('no test stands in for a module or moves its process: many files of tests share one', () => {
  const tests = listed.filter((path) => /^test\/.*\.test\.tsx?$/.test(path));
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((path) => /\bvi\.(?:mock|doMock|hoisted)\(|process\.chdir\(/.test(textOf(path)))).toEqual([]);
});

test('no file tells on the machine it was written on', () => {
  const told = listed
    .filter((path) => !isBinary(path))
    .flatMap((path) => tellsOnTheMachine(textOf(path)).map((word) => `${path}: ${word}`));

  expect(told).toEqual([]);
});

test('paths of one machine and hosts of one network are recognised', () => {
  const slash = '/';
  expect(tellsOnTheMachine(`cd ${slash}home/ana/ventanilla`)).toEqual([`${slash}home/ana`]);
  expect(tellsOnTheMachine(`"${slash}Users/ana"`)).toEqual([`${slash}Users/ana`]);
  expect(tellsOnTheMachine(['https://registry', 'npmjs', 'org/preact'].join('.'))).toHaveLength(1);
  expect(tellsOnTheMachine("import './work/x.ts'; fetch('/staff/work/1'); 'https://example.org/home/ana'")).toEqual([]);
});
