import { expect, test } from 'vitest';
import { entryOf } from '../../server/record.ts';
import type { Event } from '../../shared/domain/events.ts';

test('a record that a newer version has gone on with is not misread by an older one: it says what to install', () => {
  const line = { id: 'wish-1', at: 0, command: 'CheckIn', by: { device: 'kiosk:1' } };
  const known = { type: 'RoomCounted', at: 0, people: 3, inferred: 2 } as const;
  expect(entryOf({ ...line, events: [known] }).events).toEqual([known]);
  const unknown = { type: 'OfTheYearAfterNext', at: 0 } as unknown as Event;
  expect(() => entryOf({ ...line, events: [known, unknown] })).toThrow(
    '(OfTheYearAfterNext): lo escribió una más nueva',
  );
});
