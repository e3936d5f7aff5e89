import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, minutesOf, wallClock } from '../shared/domain/calendar.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { CallId } from '../shared/domain/vocabulary.ts';
import type { Booked, Cast } from './cast.ts';
import { castFor, castWithList } from './cast.ts';
import { RehearsedClerk } from './clerks.ts';
import type { DayHours } from './day.ts';
import { dayOf } from './day.ts';
import { diceOf } from './dice.ts';
import { planDrill } from './drill.ts';
import { fictionalPerson } from './names.ts';
import type { RehearsedServer } from './server.ts';
import type { Line } from './sheet.ts';
import { Stage } from './stage.ts';
import { planEnding, planUpsets } from './upsets.ts';
import { checkIn, planLooksOutside } from './visitors.ts';
import { ticksSeenBy, WatchedDisplay } from './watcher.ts';

/** How a day is to be rehearsed. */
export interface Wishes {
  /** The folder that holds `dist` and `profiles`. */
  readonly root: string;
  /** The office: a name in `profiles`, or a file. */
  readonly profile: string;
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
  /** Clerks beyond those of the practice office, with their PINs, for who watches. */
  readonly hired: string;
}

/** So many of the appointments that an office ships beside its profile. */
const listed = 95;

/** The list is loaded, screens are paired, clerks have signed in, and everything of the day is planned. */
export async function prepare(
  server: RehearsedServer,
  settings: Settings,
  hours: DayHours,
  wishes: Wishes,
): Promise<Prepared> {
  const shipped = join(wishes.root, `profiles/${wishes.profile}.appointments.csv`);
  const { list, cast } = existsSync(shipped) ? await shippedList(shipped, settings, hours) : listFor(settings, hours);
  const { booked } = cast;
  const token = await server.signIn('Supervisión');
  const supervisor = await server.join('staff', token);
  const ticked = ticksSeenBy(supervisor);
  if (booked.length > 0) await server.post('/api/v1/appointments', list, token);
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

  const { names, hired } = await namesFor(server, settings.windows.length, token);
  const clerks = await clerksOf(stage, names, wishes.leave);
  for (const plan of dayOf(cast, settings, hours, diceOf(wishes.seed)))
    stage.agenda.plan(plan.arrives, () => checkIn(stage, plan));
  for (const clerk of clerks) stage.agenda.plan(hours.opensAt, () => clerk.open());
  planLooksOutside(stage, hours);
  planUpsets(stage, clerks, hours);
  planEnding(stage, hours);
  const lines: Line[] = [];
  if (wishes.drill) planDrill(stage, clerks, hours, ticked, lines);
  return { stage, booked, lines, ticked, hired };
}

/** A clerk for each window: those of the practice office, and for a larger one others whom the supervisor enters. */
async function namesFor(server: RehearsedServer, windows: number, token: string) {
  const names = server.newcomers.slice(1);
  let hired = '';
  for (let number = names.length; number < windows; number++) {
    const { given, surnames } = fictionalPerson(number);
    names.push(`${given} ${surnames}`);
    hired += await server.hire(`${given} ${surnames}`, token);
  }
  return { names, hired };
}

/** They sign in one after the other: from one address a whole office at once would look like somebody who guesses. */
async function clerksOf(stage: Stage, names: readonly string[], left: string | undefined) {
  const { server, settings } = stage;
  const clerks: RehearsedClerk[] = [];
  for (const [index, { id }] of settings.windows.entries()) {
    if (id === left) continue;
    clerks.push(new RehearsedClerk(stage, id, server.hand(await server.signIn(names[index] ?? ''))));
  }
  stage.clerks.push(...clerks);
  return clerks;
}

interface Listed {
  /** As it is loaded: CSV. */
  readonly list: string;
  readonly cast: Cast;
}

/** The first of the appointments that an office ships, and those who come without one. */
async function shippedList(path: string, settings: Settings, { date }: DayHours): Promise<Listed> {
  const text = await readFile(path, 'utf8');
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const names = header.replace('\ufeff', '').split(',');
  const first = rows.slice(0, listed);
  const booked = first.map((row): Booked => {
    const cells = row.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const slot = instantOf(date, minutesOf(cell('Hora')), settings.office.timeZone);
    return { folio: cell('Folio'), slot, service: cell('Trámite'), family: cell('Reservación') };
  });
  return { list: [header, ...first].join('\n'), cast: castWithList(settings, booked) };
}

/** A list made up for an office that ships none. */
function listFor(settings: Settings, hours: DayHours): Listed {
  const cast = castFor(settings, hours);
  const { timeZone } = settings.office;
  const rows = cast.booked.map(({ folio, slot, service, family }, number) => {
    const { minutes } = wallClock(slot, timeZone);
    const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    const [person, guardian] = [fictionalPerson(number), fictionalPerson(number + 7)];
    const came = settings.services.find(({ id }) => id === service)?.minors
      ? `${guardian.given} ${guardian.surnames}`
      : '';
    return [folio, person.given, person.surnames, service, hours.date, time, came, family].join(',');
  });
  return {
    list: ['Folio,Nombre(s),Apellidos,Trámite,Fecha,Hora,Padres o tutores,Reservación', ...rows].join('\n'),
    cast,
  };
}
