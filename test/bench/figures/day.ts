import { apply } from '../../../shared/domain/apply.ts';
import { instantOf } from '../../../shared/domain/calendar.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide/index.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { newOffice } from '../../../shared/domain/office.ts';
import type { Actor } from '../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import { huajuapan } from '../../support/sample-office.ts';

const date = '2026-11-30';
const minute = 60_000;
const clerk: Actor = { kind: 'staff', id: 'clerk', name: 'Clerk', roles: ['window', 'reception', 'supervisor'] };
const opening = instantOf(date, 8 * 60, huajuapan.office.timeZone);

/** The evening on which the bench looks back. */
export const playedOn = opening + 12 * 60 * minute;

/** A day on which so many visitors ask, one every four minutes, and are served at once by the one window that informs. */
export function playedDay(visits: number): readonly Entry[] {
  const entries: Entry[] = [];
  let office: Office = newOffice(huajuapan);
  const wish = (at: number, command: Command): void => {
    const id = `played-${entries.length}`;
    const decision = decide(office, command, { at, by: clerk, commandId: id, code: id });
    if (!decision.accepted) throw new Error(`${command.type} is refused: ${decision.refusal}`);
    const entry: Entry = { at, id, by: clerk, command: command.type, events: decision.events };
    office = apply(office, entry);
    entries.push(entry);
  };
  const windowId = huajuapan.windows.find(({ skills }) => skills.includes('informes'))?.id ?? '';
  const language = 'es';

  wish(opening, { type: 'OpenDay', date });
  wish(opening, { type: 'OpenWindow', windowId, takeOver: false });
  for (let n = 0; n < visits; n++) {
    const at = opening + n * 4 * minute;
    wish(at, { type: 'CheckIn', appointments: [], service: 'informes', companions: n % 3, needs: noNeeds, language });
    wish(at + minute, { type: 'CallNext', windowId });
    const callId = entries.at(-1)?.id ?? '';
    wish(at + minute, { type: 'RecordArrival', callId });
    wish(at + 3 * minute, { type: 'FinishStep', callId, callNext: false });
  }
  wish(opening + visits * 4 * minute, { type: 'CloseDay' });
  return entries;
}
