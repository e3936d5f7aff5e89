import { expect, test } from 'vitest';
import { madeBy, resultOf } from '../../../shared/domain/answer.ts';
import type { Ending } from '../../support/story.ts';
import { receptionist } from '../../support/story-office.ts';
import {
  armWindow,
  askForHelp,
  by,
  callNext,
  checkIn,
  finish,
  given,
  openWindow,
  undo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const resultAt = (told: Ending, office = told.office) => resultOf(office, madeBy(told.entry));

test('a check-in gives a ticket, with the people ahead, the time that it tells and the way to follow it', () => {
  const told = given(walkIn(), walkIn()).when(walkIn());
  const { id, code, told: tells } = told.visit('K003');
  const range = { from: tells?.from, to: tells?.to };
  expect(resultAt(told)).toEqual({ ticket: { visitId: id, ticket: 'K003', code, ahead: 2, papers: [], range } });
});

test('whoever comes late to an appointment is told to stand in the ordinary line', () => {
  expect(resultAt(given(until('9:20')).when(checkIn('cita-9:00'))).ticket).toMatchObject({
    ticket: 'A001',
    lateAs: 'queue',
  });
  expect(resultAt(given().when(checkIn('cita-9:00'))).ticket).not.toHaveProperty('lateAs');
});

test('a check-in that is repeated gets the same ticket again, with the people ahead as they are now', () => {
  const first = given(openWindow('V3'), walkIn());
  const told = first.when(walkIn());
  const later = first.and(walkIn(), callNext('V3'), wait(1));
  expect(resultAt(told).ticket).toMatchObject({ ticket: 'K002', ahead: 1 });
  expect(resultAt(told, later.office).ticket).toMatchObject({ ticket: 'K002', ahead: 0 });
});

test('a call tells whom it called and where, also after finishing with another', () => {
  const story = given(openWindow('V3'), walkIn(), walkIn());
  expect(resultAt(story.when(callNext('V3')))).toEqual({ called: { ticket: 'K001', windowId: 'V3' } });
  const next = story.and(callNext('V3')).when(finish('K001', { callNext: true }));
  expect(resultAt(next)).toEqual({ called: { ticket: 'K002', windowId: 'V3' } });
});

test('a call that another window made by itself is no business of whoever set it off', () => {
  const told = given(openWindow('V3'), armWindow('V3')).when(by(receptionist, walkIn()));
  expect(resultAt(told)).not.toHaveProperty('called');
  expect(resultAt(told).ticket).toMatchObject({ ticket: 'K001', ahead: 0 });
});

test('a request for help gives its id, by which it is accepted and settled', () => {
  const told = given().when(askForHelp());
  expect(resultAt(told)).toEqual({ requestId: [...told.office.requests.keys()][0] });
});

test('most wishes give nothing back but that they are saved', () => {
  const story = given(openWindow('V3'), walkIn(), callNext('V3'));
  expect(resultAt(story.when(finish('K001')))).toEqual({});
  expect(resultAt(story.when(undo('V3')))).toEqual({});
});
