// Makes a voice: every clip read by espeak-ng, as loud as all others, joined in one sound file with an index of where
// each begins. Needs `espeak-ng` and `sox` (Debian packages of those names).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Between two clips, so that neither is heard in the other, in s. */
const gap = 0.06;
/** Loudness of every clip, in dB under full scale, with the peaks held back. */
const loudness = -18;
const format = ['-r', '22050', '-c', '1'];

/**
 * @typedef {object} Reading
 * @property {string} voice of espeak-ng
 * @property {number} speed in words a minute
 * @property {number} quality of the sound file, as Vorbis counts it
 */

/**
 * Reads the clips into `<out>.ogg`, and writes where each begins and how long it lasts, in s, into `<out>.json`.
 * A text that ends without a stop is read as one that goes on.
 * @param {string} out @param {readonly (readonly [clip: string, text: string])[]} clips @param {Reading} reading
 */
export function record(out, clips, { voice, speed, quality }) {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  const rest = join(folder, 'rest.wav');
  execFileSync('sox', ['-n', ...format, rest, 'trim', '0', String(gap)]);

  /** @type {string[]} */
  const index = [];
  const parts = [rest];
  let at = gap;
  for (const [number, [clip, text]] of clips.entries()) {
    const file = read(join(folder, String(number)), voice, speed, text);
    const seconds = Number(execFileSync('soxi', ['-D', file], { encoding: 'utf8' }));
    index.push(`  ${JSON.stringify(clip)}: [${round(at)}, ${round(seconds)}]`);
    parts.push(file, rest);
    at += seconds + gap;
  }
  execFileSync('sox', ['-R', ...parts, '-C', String(quality), '--comment', '', `${out}.ogg`]);
  writeFileSync(`${out}.json`, `{\n${index.join(',\n')}\n}\n`);
  rmSync(folder, { recursive: true });
  process.stdout.write(`${out}: ${clips.length} clips, ${Math.round(at)} s\n`);
}

/**
 * One clip as loud as all others, without silence at its ends.
 * @param {string} name @param {string} voice @param {number} speed @param {string} text
 */
function read(name, voice, speed, text) {
  const [raw, trimmed, level] = ['raw', 'trimmed', 'level'].map((step) => `${name}-${step}.wav`);
  execFileSync('espeak-ng', ['-v', voice, '-s', String(speed), '-w', raw, text]);
  const silence = ['silence', '1', '0.01', '0.5%'];
  execFileSync('sox', [raw, ...format, trimmed, ...silence, 'reverse', ...silence, 'reverse']);

  const gain = (loudness - loudnessOf(trimmed)).toFixed(2);
  execFileSync('sox', [trimmed, level, 'gain', '-l', gain, 'fade', 't', '0.004', '0', '0.012']);
  return level;
}

/** @param {string} file @returns {number} its loudness in dB */
function loudnessOf(file) {
  const { stderr } = spawnSync('sox', [file, '-n', 'stats'], { encoding: 'utf8' });
  return Number(/RMS lev dB\s+(\S+)/.exec(stderr)?.[1]);
}

/** @param {number} seconds */
function round(seconds) {
  return Math.round(seconds * 1000) / 1000;
}
