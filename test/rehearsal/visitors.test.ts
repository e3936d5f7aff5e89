import { expect, test } from 'vitest';
import { RehearsedServer } from '../../rehearsal/server.ts';
import { Stage } from '../../rehearsal/stage.ts';
import { checkIn, planLooksOutside } from '../../rehearsal/visitors.ts';
import { WatchedDisplay } from '../../rehearsal/watcher.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { at, settings } from '../support/story-office.ts';

/** An office whose display outside invites these two in. */
class InvitingServer extends RehearsedServer {
  override async get(): Promise<Record<string, unknown>> {
    return { view: { outside: { invited: ['K001', 'K002'], comingBack: [] } } };
  }
}

/** A kiosk of a full room: tells everybody to be back at ten. */
function fullKiosk(wished: Command[]): Connection<'kiosk'> {
  let numbers = 0;
  const away = { situation: 'waiting', comeBackAt: at('10:00') };
  const kiosk: Partial<Record<keyof Connection<'kiosk'>, unknown>> = {
    async command(command: Command) {
      wished.push(command);
      const ticket = `K00${++numbers}`;
      return { ok: true, seq: 1, result: { ticket: { ...away, visitId: ticket, ticket, code: ticket } } };
    },
    ask: async ({ code }: { readonly code: string }) => ({ ok: true, result: { ...away, visitId: code } }),
  };
  return kiosk as Connection<'kiosk'>;
}

test('told to come back and invited in, who looks at the display outside comes; who does not stays until the hour', async () => {
  const wished: Command[] = [];
  const server = new InvitingServer({ entry: '', folder: '', profile: '', port: 0, at: at('9:00') });
  const kiosk = fullKiosk(wished);
  const supervisor = { ...kiosk } as Partial<Connection<'staff'>> as Connection<'staff'>;
  const display = new WatchedDisplay(server, '');
  const stage = new Stage({ server, settings, kiosk, supervisor, display, booked: new Map(), time: at('9:00') });
  const plan = {
    arrives: at('9:00'),
    service: 'informes',
    needs: noNeeds,
    companions: 0,
    walk: 30,
    referred: false,
    arrivalForgotten: false,
    pace: [1],
  };
  for (const looksOutside of [false, true]) await checkIn(stage, { ...plan, looksOutside });
  planLooksOutside(stage, { date: '2026-11-23', opensAt: at('9:00'), closesAt: at('9:30') });
  for (let next = stage.agenda.next(); next; next = stage.agenda.next()) {
    stage.time = next.at;
    await next.deed();
  }

  expect(wished.slice(2)).toEqual([{ type: 'ComeBack', visitId: 'K002' }]);
  expect(stage.guests.get('K001')?.awayUntil).toBe(at('10:00'));
  expect(stage.guests.get('K002')?.awayUntil).toBe(0);
});
