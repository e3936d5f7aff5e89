import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phrasesOf } from '../../../kiosk/speech/phrases.ts';
import { CLIPS } from '../../../kiosk/speech/voice.ts';
import { CURP_STATES } from '../../../shared/domain/curp-catalogue.ts';

const offices = readdirSync('profiles')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`profiles/${file}`, 'utf8')));

test.each(['es', 'en', 'fr'] as const)(
  'A02: every phrase of the kiosk is recorded for every shipped office in "%s"',
  (language) => {
    const phrases = phrasesOf(language, offices, CURP_STATES.values());
    expect(phrases.length).toBeGreaterThan(400);
    expect(phrases.filter(([clip]) => !(clip in CLIPS[language]))).toEqual([]);
  },
);

test('every clip lasts, and none reaches into the next', () => {
  for (const clips of Object.values(CLIPS)) {
    const places = Object.values(clips).map(([from = 0, lasts = 0]) => ({ from, lasts }));
    for (const [index, { from, lasts }] of places.entries()) {
      expect(lasts).toBeGreaterThan(0.05);
      expect(from + lasts).toBeLessThanOrEqual(places[index + 1]?.from ?? Number.POSITIVE_INFINITY);
    }
  }
});
