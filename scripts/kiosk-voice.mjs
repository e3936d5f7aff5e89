// Makes the voice with which the kiosk reads itself aloud: all that its catalogue can show, and what the shipped offices
// have written. Run by hand when the words change: node scripts/kiosk-voice.mjs [profile.json ...]
// An office with texts of its own runs it with its profile and builds again.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { record } from './clips.mjs';

const readings = {
  es: { voice: 'es-419+f2', speed: 172, quality: 0 },
  en: { voice: 'en-us+f2', speed: 165, quality: 0 },
  fr: { voice: 'fr+f2', speed: 162, quality: 0 },
};
const shipped = readdirSync('profiles')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `profiles/${file}`);

const profiles = [...new Set([...shipped, ...process.argv.slice(2)])];
const offices = profiles.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
const { phrasesOf } = await vite.ssrLoadModule('/kiosk/speech/phrases.ts');
const { CURP_STATES } = await vite.ssrLoadModule('/shared/domain/curp-catalogue.ts');
for (const [language, reading] of Object.entries(readings)) {
  record(`kiosk/speech/${language}`, phrasesOf(language, offices, CURP_STATES.values()), reading);
}
await vite.close();
