import { expect, test } from 'vitest';
import { LONGEST_SOUND } from '../../display/announcing.ts';
import { CHIME } from '../../display/chime.ts';
import { clipsOf, spokenCall } from '../../shared/i18n/spoken.ts';
import { cuesOf, endOf } from '../../shared/ui/voice/cues.ts';
import { recordings } from '../../shared/ui/voice/recordings.ts';
import { displayView } from '../support/views/display.ts';

const languages = ['es', 'en', 'fr'] as const;

const byStart = ([one = 0]: readonly number[], [other = 0]: readonly number[]) => one - other;

/** All that can be said of a call, to every window. */
const longest = displayView([]).windows.flatMap((window) =>
  languages.flatMap((language) =>
    ['A045', 'X777', 'Q999'].map((ticket) => spokenCall({ ticket, attempt: 2 }, window, language, true)),
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
    const cues = cuesOf(said, recordings[said.lang].clips) ?? [];
    expect(cues.length).toBe(said.pieces.length);
    for (const [index, cue] of cues.entries()) {
      const before = cues[index - 1];
      if (before) expect(cue.at).toBeGreaterThan(before.at + before.lasts);
    }
  }
});

test('the longest call, said twice, ends before the clock would give it up', () => {
  const times = longest.map((said) => endOf(cuesOf(said, recordings[said.lang].clips) ?? []));
  expect(2 * Math.max(...times) + CHIME + 5).toBeLessThan(LONGEST_SOUND / 1000);
});

test('a call with a piece that was never recorded is not said in part', () => {
  for (const said of longest) {
    const [first, ...rest] = said.pieces;
    if (first)
      expect(cuesOf({ pieces: [{ ...first, clip: 'none' }, ...rest] }, recordings[said.lang].clips)).toBeUndefined();
  }
});
