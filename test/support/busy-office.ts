import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import type { OfficeWishes, TestOffice } from './office.ts';
import { eventually, NINE, startOffice } from './office.ts';

const SIX = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const;

/** An office whose six windows all serve walk-ins, with people at them: for calling fast. */
export interface BusyOffice {
  readonly office: TestOffice;
  readonly health: () => Health | undefined;
  /** Resolves once what staff know of screens and calls is as expected. */
  healthIs(expected: (health: Health) => boolean): Promise<Health | undefined>;
  checkIn(count: number, language?: LanguageTag): Promise<void>;
  /** Calls whoever is next to a window, which ends whatever it had; the ticket. */
  call(window: number): Promise<string>;
  /** Has a notice read to the room. */
  readToRoom(es: string): Promise<void>;
  /** Lets the office's time pass in steps small enough for a display to follow. */
  pass(ms: number): Promise<void>;
  /** Lets it pass at once, as while nobody looks. */
  leap(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens it at nine with its six windows; notices are read by that program, if any. */
export async function openBusyOffice({ voice }: Pick<OfficeWishes, 'voice'> = {}): Promise<BusyOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const office = await startOffice({ profile: busyProfile(folder), ...(voice && { voice }) });
  const [supervisor, ...people] = [...office.pins.keys()].sort((one) => (one === 'Supervisión' ? -1 : 1));
  const enter = async (name = '') => office.join('staff', await office.signIn(name));
  const lead = await enter(supervisor);
  const clerks = await Promise.all(SIX.map((_, index) => enter(people[index])));
  const kiosk = office.join('kiosk', await office.pair('kiosk'));
  for (const one of [lead, kiosk, ...clerks]) await eventually<string>(one.link, (link) => link === 'online');
  for (const [index, clerk] of clerks.entries()) {
    await done(clerk, { type: 'OpenWindow', windowId: SIX[index] ?? 'V1', takeOver: false });
  }

  let time = NINE;
  const leap = (ms: number) => {
    time += ms;
    return office.clock(time);
  };
  const notice = async () => {
    const es = `Aviso de ${time}`;
    await done(lead, { type: 'PostNotice', text: { es } });
    const standing = () => lead.view.peek()?.supervisor?.notices ?? [];
    await eventually(lead.view, () => standing().some(({ text }) => text.es === es));
    for (const { id, text } of standing()) if (text.es !== es) await done(lead, { type: 'RemoveNotice', noticeId: id });
    await eventually(lead.view, () => standing().length === 1);
  };
  const calls = new Map<number, string>();

  return {
    office,
    leap,
    async close() {
      await office.close();
      rmSync(folder, { recursive: true });
    },
    health: () => lead.health.peek(),
    healthIs: (expected) => eventually(lead.health, (health) => health !== undefined && expected(health)),
    async checkIn(count, language = 'es') {
      for (let i = 0; i < count; i++) {
        const visitor = { appointments: [], service: 'informes', needs: noNeeds, companions: 0, language };
        await done(kiosk, { type: 'CheckIn', ...visitor });
      }
    },
    async call(window) {
      const clerk = clerks[window - 1];
      if (!clerk) throw new Error(`There is no window ${window}.`);
      const before = calls.get(window);
      const { called } = await done(
        clerk,
        before ? { type: 'FinishStep', callId: before, callNext: true } : { type: 'CallNext', windowId: `V${window}` },
      );
      if (!called) throw new Error('Nobody was called.');
      const view = await eventually(clerk.view, (seen) => seen?.desk?.card?.ticket === called.ticket);
      calls.set(window, view?.desk?.card?.callId ?? '');
      return called.ticket;
    },
    async readToRoom(es) {
      await done(lead, { type: 'PostNotice', text: { es }, aloud: true });
    },
    async pass(ms) {
      for (let left = ms; left > 0; left -= 2000) {
        await leap(Math.min(left, 2000));
        await notice();
      }
    },
  };
}

async function done(connection: Connection<'staff' | 'kiosk'>, command: Parameters<typeof connection.command>[0]) {
  const answer = await connection.command(command);
  if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal}`);
  return answer.result;
}

/** Huajuapan, where every window informs and the ways to the windows are known. */
function busyProfile(folder: string): string {
  const profile = JSON.parse(readFileSync('profiles/ome-huajuapan.json', 'utf8'));
  profile.absence = { noShowAfter: 3600, secondCallAfter: 3600 }; // no call repeats itself here
  for (const window of profile.windows) {
    if (window.kind === 'window') window.skills = [...new Set([...window.skills, 'informes'])];
    window.direction = window.number < 4 ? 'left' : 'right';
  }
  const path = join(folder, 'busy.json');
  writeFileSync(path, JSON.stringify(profile));
  return path;
}
