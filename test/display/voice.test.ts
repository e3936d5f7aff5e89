import { expect, test } from 'vitest';
import { LONGEST_SOUND } from '../../display/announcing.ts';
import { CHIME } from '../../display/chime.ts';
import { sayings } from '../../display/sayings.ts';
import { cuesOf, endOf } from '../../display/voice.ts';
import { clipsOf } from '../../shared/i18n/spoken.ts';
import { recordings } from '../../shared/ui/voice/recordings.ts';
import { call, displayView, tenTwelve } from '../support/views/display.ts';

const languages = ['es', 'en', 'fr'] as const;

const byStart = ([one = 0]: readonly number[], [other = 0]: readonly number[]) => one - other;

/** A call of every window, with all that can be said of it. */
const longest = displayView([]).windows.flatMap((window) =>
  languages.flatMap((language) =>
    ['A045', 'X777', 'Q999'].map((ticket) =>
      sayings(call(ticket, window.id, tenTwelve, { attempt: 2, language }), window, {
        office: 'es',
        late: true,
        waiting: 0,
      }),
    ),
  ),
);

test.each(languages)(
  'the shipped voice has every clip that a call in "%s" can need, one after the other',
  (language) => {
    const { clips } = recordings[language];
    expect(clipsOf(language).filter(([clip]) => !clips[clip])).toEqual([]);

    let end = 0;
    for (const [from = 0, lasts = 0] of Object.values(clips).toSorted(byStart)) {
      expect(from).toBeGreaterThan(end);
      expect(lasts).toBeGreaterThan(0.1);
      end = from + lasts;
    }
  },
);

test('the pieces of a call follow each other and never overlap', () => {
  for (const said of longest) {
    const cues = cuesOf(said) ?? [];
    expect(cues.length).toBe(said.flatMap(({ pieces }) => pieces).length);
    for (const [index, cue] of cues.entries()) {
      const before = cues[index - 1];
      if (before) expect(cue.at).toBeGreaterThan(before.at + before.lasts);
    }
  }
});

test('a call said twice has a pause of a second and a half between', () => {
  const [said = []] = longest;
  const cues = cuesOf(said) ?? [];
  const second = cues[said[0]?.pieces.length ?? 0];
  const last = cues[(said[0]?.pieces.length ?? 0) - 1];
  expect((second?.at ?? 0) - (last ? last.at + last.lasts : 0)).toBeCloseTo(1.5);
});

test('the longest call there is ends before the clock would give it up', () => {
  const times = longest.map((said) => endOf(cuesOf(said) ?? []));
  expect(Math.max(...times) + CHIME + 3).toBeLessThan(LONGEST_SOUND / 1000);
});

test('a call with a piece that was never recorded is not said in part', () => {
  const [said = []] = longest;
  const strange = said.map((one) => ({ ...one, pieces: one.pieces.map((piece) => ({ ...piece, clip: 'none' })) }));
  expect(cuesOf(strange)).toBeUndefined();
});
