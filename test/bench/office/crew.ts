import type { TestOffice } from '../../support/office.ts';
import { startOffice } from '../../support/office.ts';
import { fillDay } from './fill.ts';
import type { Line } from './line.ts';
import { lineTo } from './line.ts';
import { benchProfile, windows } from './place.ts';
import { Clerk } from './work.ts';

/** An office at work: eight clerks at their windows, and two kiosks. */
export interface Crew {
  readonly office: TestOffice;
  /** The supervisor's line, then those of the clerks. */
  readonly staff: readonly Line[];
  readonly clerks: readonly Clerk[];
  readonly kiosks: readonly Line[];
  /** The office's clock, which stands still until it is told. */
  readonly time: { pass(ms: number): number };
  /** From the start of the process until it took commands, in ms. */
  readonly startedIn: number;
  display(): Promise<Line>;
  close(): Promise<void>;
}

/** What has been before: so many visits, the last of whom still wait; and when the office closes, if not at three. */
interface Morning {
  readonly visits: number;
  readonly waiting: number;
  readonly closes?: string;
}

/** Opens an office whose morning has had so many visits, the last of whom still wait. */
export async function openCrew(morning: Morning): Promise<Crew> {
  const office = await startOffice({ profile: benchProfile(morning.closes) });
  const kiosk = await office.pair('kiosk'); // links are good until the next start
  await office.pair('display');
  await office.end();
  const ends = await fillDay(office.folder, morning);
  await office.restart();
  await office.clock(ends);
  await office.end();
  const from = performance.now();
  await office.restart();
  const startedIn = performance.now() - from;
  let now = ends;

  const lines: Line[] = [];
  const join = async (audience: string, token: string): Promise<Line> => {
    const line = await lineTo(office.address, audience, token);
    lines.push(line);
    return line;
  };
  const people = [...office.pins.keys()].filter((name) => name !== 'Supervisión');
  const staff = [await join('staff', await office.signIn('Supervisión'))];
  const clerks: Clerk[] = [];
  for (const [index, windowId] of windows.entries()) {
    const line = await join('staff', await office.signIn(people[index] ?? ''));
    staff.push(line);
    clerks.push(await Clerk.sit(line, windowId));
  }
  return {
    office,
    staff,
    clerks,
    kiosks: [await join('kiosk', kiosk), await join('kiosk', kiosk)],
    startedIn,
    time: {
      pass: (ms) => {
        now += ms;
        return now;
      },
    },
    display: async () => join('display', await office.pair('display')),
    async close() {
      for (const { socket } of lines) socket.close();
      await office.close();
    },
  };
}
