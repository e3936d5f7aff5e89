import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDisk } from '../server/disk.ts';
import { readProfile } from '../server/settings/open.ts';
import type { Settings } from '../shared/domain/settings.ts';
import { accuracyOf } from './accuracy.ts';
import { audit, isOvertaken } from './audit.ts';
import type { DayHours } from './day.ts';
import { rehearsedDay } from './day.ts';
import { Pace } from './pace.ts';
import type { Prepared, Wishes } from './prepare.ts';
import { prepare } from './prepare.ts';
import { RehearsedServer, until } from './server.ts';
import type { Sheet } from './sheet.ts';
import { linesOf, printed } from './sheet.ts';
import type { Stage } from './stage.ts';
import { failureOn } from './upsets.ts';
import { callKey } from './watcher.ts';

/** What is told to whoever watches. */
export interface Watching {
  readonly say: (text: string) => void;
  /** The day begins: from now on it can be stopped. */
  readonly begins: (pace: Pace) => void;
}

const minute = 60_000;

/** Plays a whole day of a fictional office on a server of its own, and judges it. */
export async function rehearse(wishes: Wishes, { say, begins }: Watching): Promise<Sheet> {
  const settings = await readProfile(nodeDisk, join(wishes.root, 'profiles'), wishes.profile);
  const hours = rehearsedDay(settings);
  const server = new RehearsedServer({
    entry: join(wishes.root, 'dist/server/main.js'),
    folder: wishes.folder,
    profile: wishes.profile,
    port: wishes.port,
    at: hours.opensAt - 30 * minute,
  });
  try {
    await server.start();
    say(server.welcome);
    const prepared = await prepare(server, settings, hours, wishes);
    say(prepared.hired);
    const pace = new Pace(server, wishes.speed);
    begins(pace);
    await play(prepared.stage, pace, hours);
    return await judged(prepared, settings, hours, wishes.folder);
  } finally {
    await server.end('SIGTERM');
  }
}

/** The day passes, deed by deed; once a minute at least the office looks at its clock. */
async function play(stage: Stage, pace: Pace, { opensAt, closesAt }: DayHours): Promise<void> {
  for (let at = opensAt - 29 * minute; at < closesAt + 150 * minute; at += minute) stage.agenda.plan(at, () => {});
  for (let next = stage.agenda.next(); next && !stage.isOver; next = stage.agenda.next()) {
    await pace.reach(next.at - stage.clockBehind);
    stage.time = next.at;
    await next.deed();
  }
}

/** Reads what was recorded, and sets it beside what was told and shown. */
async function judged({ stage, booked, lines, ticked }: Prepared, settings: Settings, hours: DayHours, folder: string) {
  const found = audit(stage.record, settings);
  const { shown } = stage.display;
  const calls = found.calls.filter((call) => call.attempt === 1 && !isOvertaken(call, found.calls, stage.dark));
  const unseen = () => calls.filter(({ callId, attempt }) => !shown.has(callKey(callId, attempt)));
  const unticked = () => calls.filter(({ callId }) => !ticked.has(callId));
  await until(() => unseen().length + unticked().length === 0, '', 5).catch(() => undefined);

  const all = [
    ...linesOf({
      audit: found,
      accuracy: accuracyOf(stage.told, found.calls, failureOn(hours)),
      seats: settings.room.seats,
      booked: booked.length,
      unseen: unseen().length,
      unticked: unticked().length,
      declined: stage.declined,
      dayClosed: stage.isOver,
    }),
    ...lines,
  ];
  const sheet = {
    office: settings.office.place,
    date: hours.date,
    passed: all.every(({ ok }) => ok !== false),
    lines: all,
  };
  await writeFile(join(folder, 'hoja-de-ensayo.txt'), printed(sheet));
  await writeFile(join(folder, 'hoja-de-ensayo.json'), `${JSON.stringify(sheet, null, 2)}\n`);
  return sheet;
}
