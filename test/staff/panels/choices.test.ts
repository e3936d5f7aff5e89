import { expect, test } from 'vitest';
import type { SearchHit } from '../../../shared/domain/views/types.ts';
import { candidatesIn, candidatesOf } from '../../../staff/panels/candidates.ts';
import { coverFor } from '../../../staff/panels/cover-for.ts';
import { destinationsOf } from '../../../staff/panels/destinations.ts';
import { at, freeDesk, servingCard, windows } from '../../support/views/staff-desk.ts';

test('a visitor can be sent to the steps ahead and to every other open window, never to a closed or paused one', () => {
  const ids = destinationsOf(servingCard, 'V3', windows).map(({ id }) => id);
  expect(ids).toEqual(['step biometricos', 'step revision', 'window V1', 'window V2', 'window V6', 'window B1']);
});

test('a visitor who came from another window can be sent back there first of all', () => {
  const cameFrom = { id: 'V1', kind: 'window', number: 1, accessible: false } as const;
  const [first] = destinationsOf({ ...servingCard, cameFrom }, 'V3', windows);
  expect(first).toMatchObject({ is: 'back', to: { back: true } });
});

test('cover is proposed from a free window of the same kind', () => {
  expect(coverFor('V6', windows)?.id).toBe('V3');
});

test('where nobody is free, who has been serving longest is proposed', () => {
  const busy = windows.map((window) => (window.id === 'V3' ? { ...window, ticket: 'A047' } : window));
  expect(coverFor('V6', busy)?.id).toBe('V2');
});

test('nobody is proposed where no other window is open', () => {
  expect(coverFor('B1', windows)).toBeUndefined();
});

test('a ticket to be called is found in the line and among those set aside', () => {
  expect(candidatesIn(freeDesk, ' a04').map(({ ticket }) => ticket)).toEqual([
    'A047',
    'A044',
    'A048',
    'A049',
    'A041',
    'A045',
  ]);
});

test('of those found in the office only who still waits can be called', () => {
  const hit = (situation: SearchHit['situation']): SearchHit => ({
    visitId: `v-${situation}`,
    ticket: 'A001',
    name: 'Rosa M.',
    service: { es: 'Informes' },
    slot: at('10:00'),
    status: 'checked-in',
    ...(situation && { situation }),
  });
  const found = candidatesOf([hit('waiting'), hit('serving'), hit('absent'), hit('ended'), hit(undefined)]);
  expect(found.map(({ visitId }) => visitId)).toEqual(['v-waiting', 'v-absent']);
});
