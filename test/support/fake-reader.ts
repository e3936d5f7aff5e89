import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that takes the words of `espeak-ng` and reads every text as the same sound. */
export function readerOf(folder: string, sound: Buffer): string {
  writeFileSync(join(folder, 'read.wav'), sound);
  return program(join(folder, 'same.sh'), `[ "$1" = --version ] || { cat > /dev/null; cp '${folder}/read.wav' "$6"; }`);
}

/**
 * A program that takes the words of `espeak-ng` and writes down what it was asked: a line for each, in `asked.txt` beside
 * it. It fails if it is asked while still busy, and where the text says `FALLA`.
 */
export function fakeReader(folder: string): string {
  return program(
    join(folder, 'reader.sh'),
    `[ "$1" = --version ] && exit 0
mkdir '${folder}/busy' || exit 9
text=$(cat)
printf '%s|%s\\n' "$*" "$text" | sed 's|${folder}[^ ]*|FILE|' >> '${folder}/asked.txt'
sleep 0.1
rmdir '${folder}/busy'
case "$text" in *FALLA*) exit 3;; esac
printf 'RIFF %s' "$text" > "$6"
`,
  );
}

function program(path: string, script: string): string {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return path;
}
