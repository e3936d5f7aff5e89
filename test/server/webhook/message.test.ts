import { expect, test } from 'vitest';
import { messageOf } from '../../../server/webhook/message.ts';
import { given, moveLines } from '../../support/story-words.ts';

test('another system is told which lines a window serves by now, and not why', () => {
  const { entry } = given().when(moveLines({ V1: ['documentos', 'revision', 'informes'] }));
  const message = messageOf(entry, { day: '2026-11-23', seq: 7 }, 'ome-huajuapan');
  expect(message).toEqual({
    id: '2026-11-23-7',
    office: 'ome-huajuapan',
    day: '2026-11-23',
    seq: 7,
    at: entry.at,
    commandId: entry.id,
    facts: [{ type: 'LinesMoved', windows: [{ windowId: 'V1', skills: ['documentos', 'revision', 'informes'] }] }],
  });
});
