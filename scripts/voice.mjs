// Makes the voice that is shipped: every clip that a call can need, in each language, joined in one sound file with an
// index of where each begins. Needs `espeak-ng` and `sox` (Debian packages of those names) and is run by hand when the
// words change: node scripts/voice.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

/** Voice, and words a minute: slower than speech, for a noisy room. */
const voices = { es: ['es-419+f2', '165'], en: ['en-us+f2', '160'], fr: ['fr-fr+f2', '150'] };
/** Between two clips, so that neither is heard in the other, in s. */
const gap = 0.06;
/** Loudness of every clip, in dB under full scale, with the peaks held back. */
const loudness = -18;

const format = ['-r', '22050', '-c', '1'];
const out = 'shared/ui/voice';
const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
const { clipsOf } = await vite.ssrLoadModule('/shared/i18n/spoken.ts');

for (const [language, [voice, speed]] of Object.entries(voices)) {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  const rest = join(folder, 'rest.wav');
  execFileSync('sox', ['-n', ...format, rest, 'trim', '0', String(gap)]);

  /** @type {Record<string, [start: number, seconds: number]>} */
  const index = {};
  const parts = [rest];
  let at = gap;
  for (const piece of clipsOf(language)) {
    const file = recorded(folder, voice, speed, piece);
    const seconds = Number(execFileSync('soxi', ['-D', file], { encoding: 'utf8' }));
    index[piece[0]] = [round(at), round(seconds)];
    parts.push(file, rest);
    at += seconds + gap;
  }
  execFileSync('sox', ['-R', ...parts, '-C', '1', '--comment', '', join(out, `${language}.ogg`)]);
  const lines = Object.entries(index).map(([clip, place]) => `  ${JSON.stringify(clip)}: [${place.join(', ')}]`);
  writeFileSync(join(out, `${language}.json`), `{\n${lines.join(',\n')}\n}\n`);
  rmSync(folder, { recursive: true });
  process.stdout.write(`${language}: ${parts.length} parts, ${Math.round(at)} s\n`);
}
await vite.close();

/**
 * One clip as loud as all others, without silence at its ends. What is followed by more is said with a voice that stays up.
 * @param {string} folder @param {string} voice @param {string} speed @param {readonly [clip: string, words: string, then?: string]} piece
 */
function recorded(folder, voice, speed, [clip, words, then]) {
  const [raw, trimmed, level] = ['raw', 'trimmed', 'level'].map((step) => join(folder, `${clip}-${step}.wav`));
  const goesOn = then !== '. ' && !/^\d+$/.test(clip);
  execFileSync('espeak-ng', ['-v', voice, '-s', speed, '-w', raw, goesOn ? `${words},` : `${words}.`]);
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
