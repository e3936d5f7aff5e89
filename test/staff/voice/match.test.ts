import { expect, test } from 'vitest';
import { clipsOf } from '../../../shared/i18n/spoken.ts';
import { clipOfFile, fileNameOf } from '../../../staff/voice/match.ts';

const spanish = clipsOf('es');

test('a file is known by the words in its name, with or without accents and capitals', () => {
  expect(clipOfFile('Dieciséis.wav', spanish)).toBe('16');
  expect(clipOfFile('dieciseis.MP3', spanish)).toBe('16');
  expect(clipOfFile('favor_de_pasar-a la ventanilla.m4a', spanish)).toBe('go-window');
  expect(clipOfFile('treinta y.ogg', spanish)).toBe('30+');
  expect(clipOfFile('treinta.ogg', spanish)).toBe('30');
});

test('a file is known by the name of its clip, too', () => {
  expect(clipOfFile('letter-A.wav', spanish)).toBe('letter-A');
  expect(clipOfFile('30+.wav', spanish)).toBe('30+');
});

test('a file of anything else is nobody’s', () => {
  expect(clipOfFile('foto.png', spanish)).toBeUndefined();
  expect(clipOfFile('.wav', spanish)).toBeUndefined();
});

test.each(['es', 'en', 'fr'] as const)(
  'the file names that the page proposes are each of one clip (%s)',
  (language) => {
    const clips = clipsOf(language);
    for (const said of clips) expect(clipOfFile(fileNameOf(said), clips)).toBe(said[0]);
  },
);
