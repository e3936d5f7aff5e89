import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hoursOn, instantOf, minutesOf } from '../shared/domain/calendar.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { CallId, DayKey } from '../shared/domain/vocabulary.ts';
import { RehearsedClerk } from './clerks.ts';
import type { Booked, DayHours } from './day.ts';
import { dayOf } from './day.ts';
import { diceOf } from './dice.ts';
import { planDrill } from './drill.ts';
import type { RehearsedServer } from './server.ts';
import type { Line } from './sheet.ts';
import { Stage } from './stage.ts';
import { planEnding, planUpsets } from './upsets.ts';
import { checkIn } from './visitors.ts';
import { ticksSeenBy, WatchedDisplay } from './watcher.ts';

/** How a day is to be rehearsed. */
export interface Wishes {
  /** The folder that holds `dist` and `profiles`. */
  readonly root: string;
  readonly folder: string;
  readonly port: number;
  /** Minutes of the office in one of those who watch; infinite to wait for nothing. */
  readonly speed: number;
  readonly drill: boolean;
  readonly seed: number;
  /** A window left for a person to work at. */
  readonly leave?: string;
}

/** A day ready to be played. */
export interface Prepared {
  readonly stage: Stage;
  readonly booked: readonly Booked[];
  /** What became of the drill's mishaps, as they happen. */
  readonly lines: readonly Line[];
  /** The calls that staff have seen ticked as shown. */
  readonly ticked: ReadonlySet<CallId>;
}

/** The Monday that is rehearsed, and the office. */
const date: DayKey = '2026-11-23';
export const officeProfile = 'ome-huajuapan';
const listed = 95;

/** The hours of the rehearsed Monday. */
export function hoursOf(settings: Settings): DayHours {
  const hours = hoursOn(settings.hours, date);
  if (!hours) throw new Error(`The office of the profile does not open on ${date}`);
  const at = (time: string) => instantOf(date, minutesOf(time), settings.office.timeZone);
  return { opensAt: at(hours.open), closesAt: at(hours.close) };
}

/** The list is loaded, screens are paired, clerks have signed in, and everything of the day is planned. */
export async function prepare(
  server: RehearsedServer,
  settings: Settings,
  hours: DayHours,
  wishes: Wishes,
): Promise<Prepared> {
  const { list, booked } = await listOf(wishes.root, settings);
  const token = await server.signIn('Supervisión');
  const supervisor = await server.join('staff', token);
  const ticked = ticksSeenBy(supervisor);
  await server.post('/api/v1/appointments', list, token);
  const display = new WatchedDisplay(server, await server.pair('display', 'Pantalla del ensayo', token));
  await display.plug();
  const stage = new Stage({
    server,
    settings,
    supervisor,
    display,
    kiosk: await server.join('kiosk', await server.pair('kiosk', 'Quiosco del ensayo', token)),
    booked: new Map(booked.map(({ folio, service }) => [folio, service])),
    time: server.now,
  });

  const clerks = await clerksOf(stage, wishes.leave);
  for (const plan of dayOf(booked, hours, diceOf(wishes.seed)))
    stage.agenda.plan(plan.arrives, () => checkIn(stage, plan));
  for (const clerk of clerks) stage.agenda.plan(hours.opensAt, () => clerk.open());
  planUpsets(stage, clerks, hours);
  planEnding(stage, hours);
  const lines: Line[] = [];
  if (wishes.drill) planDrill(stage, clerks, hours, lines);
  return { stage, booked, lines, ticked };
}

async function clerksOf(stage: Stage, left: string | undefined): Promise<readonly RehearsedClerk[]> {
  const names = [...stage.server.welcome.matchAll(/^ {4}(.+) · PIN \d{6}$/gmu)].map(([, name = '']) => name).slice(1);
  const places = stage.settings.windows.flatMap(({ id }, index) => {
    const name = names[index];
    return name === undefined || id === left ? [] : [{ id, name }];
  });
  const clerks = await Promise.all(
    places.map(
      async ({ id, name }) => new RehearsedClerk(stage, id, stage.server.hand(await stage.server.signIn(name))),
    ),
  );
  stage.clerks.push(...clerks);
  return clerks;
}

/** The first of the sample list's appointments. */
async function listOf(root: string, settings: Settings): Promise<{ list: string; booked: readonly Booked[] }> {
  const text = await readFile(join(root, `profiles/${officeProfile}.appointments.csv`), 'utf8');
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const names = header.replace('\ufeff', '').split(',');
  const first = rows.slice(0, listed);
  const booked = first.map((row): Booked => {
    const cells = row.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const slot = instantOf(date, minutesOf(cell('Hora')), settings.office.timeZone);
    return { folio: cell('Folio'), slot, service: cell('Trámite'), family: cell('Reservación') };
  });
  return { list: [header, ...first].join('\n'), booked };
}
