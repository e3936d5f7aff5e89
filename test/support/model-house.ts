import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const house = resolve(import.meta.dirname, '../..');
const realms = ['shared/domain', 'shared/protocol', 'shared/i18n', 'shared/ui', 'server', 'kiosk', 'display', 'staff'];

/** A house of the same rules and almost no furniture, in a folder of its own, where rules may be broken. */
export interface ModelHouse {
  /** What the compiler says of it, one complaint a line. */
  readonly compiled: () => Promise<string>;
  /** What the style says of it, one complaint a line. */
  readonly linted: () => Promise<string>;
  readonly remove: () => void;
}

/** Builds a model house holding these files and nothing else. */
export function modelHouse(files: Readonly<Record<string, string>>): ModelHouse {
  const root = mkdtempSync(join(tmpdir(), 'model-house-'));
  const tool = (path: string) => join(house, 'node_modules', path);

  for (const rule of ['biome.json', '.gitignore', 'scripts/lint', 'tsconfig.base.json']) {
    cpSync(join(house, rule), join(root, rule), { recursive: true });
  }
  for (const realm of realms) {
    mkdirSync(join(root, realm), { recursive: true });
    cpSync(join(house, realm, 'tsconfig.json'), join(root, realm, 'tsconfig.json'));
  }
  borrowPackages(root);

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  return {
    compiled: () => complaints(tool('typescript/bin/tsc'), ['-b', ...realms, '--pretty', 'false'], root),
    linted: () =>
      complaints(tool('@biomejs/biome/bin/biome'), ['lint', '--reporter=github', '--max-diagnostics=none'], root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Links each package, not the folder that holds them: the compiler's cache inside it must not be shared. */
function borrowPackages(root: string) {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(house, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(house, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
}

const complaints = (script: string, words: readonly string[], cwd: string) =>
  new Promise<string>((done) => {
    execFile(process.execPath, [script, ...words], { cwd, maxBuffer: 1e8 }, (_failed, out, err) => done(out + err));
  });
