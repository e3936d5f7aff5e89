import { expect, test } from 'vitest';
import type { Health } from '../../../shared/protocol/messages.ts';
import { wordsOfHealth } from '../../../staff/lead/told.ts';
import { sayFor } from '../../../staff/say.ts';

const say = sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] });
const since = Date.UTC(2026, 10, 23, 15, 42);
const toldOf = (state: NonNullable<Health['printers']>[number]['state']) =>
  wordsOfHealth(
    {
      screens: [],
      pairing: [],
      receipts: [],
      saving: true,
      printers: [{ id: 'entrada', for: ['Quiosco 1'], state, since }],
    },
    say,
  );

test('a printer without paper is told with its name and since when; numbers go on', () => {
  expect(toldOf('no-paper')).toEqual([
    {
      title: 'Impresora entrada',
      note: 'Sin papel, desde las 9:42. Los turnos siguen; se ven en la pantalla del quiosco.',
      icon: 'printer',
      urgent: true,
    },
  ]);
});

test('little paper and a ticket that may not have come out are told without alarm; a printer that works, not at all', () => {
  expect(toldOf('low')).toMatchObject([{ urgent: false }]);
  expect(toldOf('doubtful')).toMatchObject([{ urgent: false }]);
  expect(toldOf('ready')).toEqual([]);
  expect(toldOf('unused')).toEqual([]);
});
