import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { nodeDisk } from '../../../server/disk.ts';
import { Journal } from '../../../server/journal/days.ts';
import { OfficeRecord } from '../../../server/record.ts';
import { sealedEvents } from '../../../server/sealed-events.ts';
import { apply } from '../../../shared/domain/apply.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide/index.ts';
import type { Event } from '../../../shared/domain/events.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { newOffice } from '../../../shared/domain/office.ts';
import type { Actor } from '../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import { NINE } from '../../support/office.ts';
import { services, windows } from './place.ts';

const kiosk: Actor = { kind: 'kiosk', id: 'bench' };

/**
 * Writes a morning into the record of a closed office that has opened its day: so many visits, all but the last
 * `waiting` of them served. Gives the moment at which the morning ends.
 */
export async function fillDay(
  folder: string,
  { visits, waiting }: { visits: number; waiting: number },
): Promise<number> {
  const places = { journal: join(folder, 'journal'), keys: join(folder, 'keys') };
  const journal = await Journal.open<Event>(nodeDisk, places, sealedEvents);
  const record = new OfficeRecord(journal);
  let office: Office | undefined;
  await record.resume((entry) => {
    const opened = entry.events.find((event) => event.type === 'DayOpened');
    const before = opened ? newOffice(opened.settings) : office;
    if (before) office = apply(before, entry);
  });
  if (!office) throw new Error('The office has not opened its day.');
  let now: Office = office;

  const saved: Promise<unknown>[] = [];
  let at = NINE;
  const give = (command: Command, by: Actor): string => {
    const id = randomBytes(12).toString('base64url');
    const decision = decide(now, command, { at, by, commandId: id, code: randomBytes(16).toString('base64url') });
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.refusal}`);
    const entry = { at, id, by, command: command.type, events: decision.events };
    now = apply(now, entry);
    saved.push(record.append(entry));
    return id;
  };
  const clerks = windows.map((windowId): { by: Actor; windowId: string; callId: string } => ({
    by: { kind: 'staff', id: `bench-${windowId}`, name: windowId, roles: ['window'] },
    windowId,
    callId: '',
  }));
  for (const { by, windowId } of clerks) give({ type: 'OpenWindow', windowId, takeOver: false }, by);
  for (let visit = 0; visit < visits; visit++) {
    at += 300;
    give(checkIn(visit), kiosk);
    const clerk = clerks[visit % clerks.length];
    if (!clerk || visit >= visits - waiting) continue;
    if (clerk.callId) give({ type: 'FinishStep', callId: clerk.callId, callNext: false }, clerk.by);
    clerk.callId = give({ type: 'CallNext', windowId: clerk.windowId }, clerk.by);
    if (visit % 500 === 499) await Promise.all(saved.splice(0));
  }
  for (const { by, windowId, callId } of clerks) {
    if (callId) give({ type: 'FinishStep', callId, callNext: false }, by);
    give({ type: 'CloseWindow', windowId }, by);
  }
  await Promise.all(saved);
  await record.close();
  return at;
}

/** A visitor without an appointment takes a number; of each letter in turn. */
export const checkIn = (turn: number): Command => ({
  type: 'CheckIn',
  appointments: [],
  service: services[turn % services.length] ?? '',
  needs: noNeeds,
  companions: 0,
  language: 'es',
});
