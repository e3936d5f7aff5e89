import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../shared/domain/apply.ts';
import { decide } from '../../../shared/domain/decide/index.ts';
import { nextInLine } from '../../../shared/domain/line.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { inferredInRoom } from '../../../shared/domain/room.ts';
import type { Needs } from '../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import type { Story } from '../../support/story.ts';
import { givenOffice, visitOf } from '../../support/story.ts';
import { at, kiosk, settings } from '../../support/story-office.ts';
import { callNext, comeBack, given, noShow, openWindow, publish, until, walkIn } from '../../support/story-words.ts';

const crowded = (seats: number) => publish({ ...settings, room: { seats, comeBack: true } });

/** Somebody asks for information at 9:00 while the call is expected at some hour; the office after it. */
const arrives = ({ office }: Story, expected: string | undefined, needs: Needs = noNeeds): Office => {
  const command = {
    type: 'CheckIn',
    appointments: [],
    service: 'informes',
    needs,
    companions: 0,
    language: 'es',
  } as const;
  const range = expected === undefined ? undefined : { from: at(expected), to: at('14:00') };
  const context = { at: at('9:00'), by: kiosk, commandId: 'newcomer', code: 'code', foretold: () => range };
  const decision = decide(office, command, context);
  if (!decision.accepted) throw new Error(decision.refusal);
  return apply(office, { at: at('9:00'), id: 'newcomer', by: kiosk, command: command.type, events: decision.events });
};

const full = given(until('9:00'), crowded(1), openWindow('V3'), walkIn());
const awayOf = (office: Office) => visitOf(office, 'K002').situation;
const sentAway = arrives(full, '10:03');

test('whom the full room cannot seat is told an hour, ten minutes before the call can come, with the time kept', () => {
  expect(awayOf(sentAway)).toMatchObject({ joined: at('9:00'), due: at('9:30'), away: { until: at('9:50') } });
  expect(inferredInRoom(sentAway, at('9:10'))).toBe(1);
  expect(inferredInRoom(sentAway, at('9:50'))).toBe(2);
});

test('nobody is sent away while there are seats, for a short or an unknown wait, or where the office does not', () => {
  expect(awayOf(arrives(given(until('9:00'), crowded(2), walkIn()), '10:03'))).not.toHaveProperty('away');
  expect(awayOf(arrives(full, '9:30'))).not.toHaveProperty('away');
  expect(awayOf(arrives(full, undefined))).not.toHaveProperty('away');
  const without = given(until('9:00'), publish({ ...settings, room: { seats: 1 } }), walkIn());
  expect(awayOf(arrives(without, '10:03'))).not.toHaveProperty('away');
});

test('nobody is sent away who has priority, an escort or an interpreter to wait with', () => {
  for (const needs of [{ priority: ['senior' as const] }, { escort: true }, { interpreter: 'omq-x-tuunsavi' }]) {
    expect(awayOf(arrives(full, '10:03', { ...noNeeds, ...needs }))).not.toHaveProperty('away');
  }
});

test('before the hour others are called first, though due later; from the hour on the time decides', () => {
  const later = givenOffice(sentAway, at('9:05'), callNext('V3')).and(walkIn());
  expect(nextInLine(later.office, 'V3', at('9:49'))?.ticket).toBe('K003');
  expect(nextInLine(later.office, 'V3', at('9:50'))?.ticket).toBe('K002');
});

test('with nobody else in line whoever is away is called; not there, they are not absent and lose nothing', () => {
  const missed = givenOffice(sentAway, at('9:00'), callNext('V3'), until('9:05'), openWindow('V5')).and(
    callNext('V5'),
    until('9:08'),
  );
  const told = missed.when(noShow('K002')).thenIsKept();
  expect(told.visit('K002')).toMatchObject({
    missedCalls: 0,
    situation: { is: 'waiting', joined: at('9:00'), due: at('9:30'), away: { until: at('9:50'), missed: true } },
  });
  expect(nextInLine(told.office, 'V5', at('9:49'))).toBeUndefined();
  expect(nextInLine(told.office, 'V5', at('9:50'))?.ticket).toBe('K002');
});

test('whoever is back before the hour says so, and is in line as if they had never left', () => {
  const back = givenOffice(sentAway, at('9:20')).when(comeBack('K002')).thenIsKept();
  expect(back.visit('K002').situation).toEqual({
    is: 'waiting',
    joined: at('9:00'),
    due: at('9:30'),
    why: { is: 'walk-in' },
    priority: false,
  });
});

test('law: whenever they are called too soon, whoever followed the advice keeps their time and is next from the hour on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 46 }), fc.integer({ min: 60, max: 240 }), (calledAfter, hour) => {
      const expected = `${9 + Math.floor(hour / 60)}:${String(hour % 60).padStart(2, '0')}`;
      const office = arrives(full, expected);
      const situation = awayOf(office);
      const told = situation.is === 'waiting' ? (situation.away?.until ?? 0) : 0;
      const clock = { clock: () => at('9:00') + calledAfter * 60_000 };
      const missed = givenOffice(office, at('9:00'), callNext('V3'), openWindow('V5'), clock, callNext('V5'), {
        clock: (now) => now + 120_000,
      }).and(noShow('K002'));
      expect(missed.visit('K002').situation).toMatchObject({ is: 'waiting', due: at('9:30'), joined: at('9:00') });
      expect(nextInLine(missed.office, 'V5', told)?.ticket).toBe('K002');
    }),
    { numRuns: 60 },
  );
});
