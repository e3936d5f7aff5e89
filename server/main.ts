import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Event } from '../shared/domain/events.ts';
import type { Office } from '../shared/domain/office.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { firstScreens, firstStaff } from './access/newcomers.ts';
import { PairingDesk } from './access/pairing.ts';
import { Screens, screensFile } from './access/screens.ts';
import { hashToken, newToken } from './access/secrets.ts';
import { Sessions, sessionsFile } from './access/sessions.ts';
import { SignIn } from './access/sign-in.ts';
import { Staff, staffFile } from './access/staff.ts';
import { loadList } from './appointments/load.ts';
import { sendList } from './appointments/send.ts';
import { DrivenClock, systemClock } from './clock.ts';
import { Desk } from './desk.ts';
import { nodeDisk } from './disk.ts';
import { Door } from './door.ts';
import { openDataFolder } from './folder.ts';
import { Foretelling, learnedFile } from './foretelling.ts';
import { forget } from './forgetting.ts';
import { accessRoutes } from './http/access-routes.ts';
import { httpApp } from './http/app.ts';
import { allowsOrigin } from './http/headers.ts';
import { listRoutes } from './http/list-routes.ts';
import { listen } from './http/listen.ts';
import { officeRoutes } from './http/office-routes.ts';
import { pages } from './http/pages.ts';
import { trainingRoutes } from './http/training-routes.ts';
import { Journal } from './journal/days.ts';
import { openOfficeSecret } from './journal/office-secret.ts';
import { verifyRecord } from './journal/verify.ts';
import type { Log } from './log.ts';
import { LookUp } from './look-up.ts';
import { networkFile, openNetwork } from './network.ts';
import { leave } from './office-server.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { Phones } from './phone-listener.ts';
import { OfficeRecord } from './record.ts';
import { replaceFile } from './replace-file.ts';
import { replayApp } from './replay/app.ts';
import { Schedule } from './schedule.ts';
import { sealedEvents } from './sealed-events.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import { openSettings } from './settings/open.ts';
import { parseSettings } from './settings/schema.ts';
import { OFFICE_PACE, Sockets } from './socket/wire.ts';
import { Trouble } from './trouble.ts';
import { tellVerification } from './verification.ts';
import type { Viewer } from './viewer.ts';
import { actorFor, keyOf, viewOf } from './viewer.ts';
import { welcome } from './welcome.ts';

const here = import.meta.dirname;
const places = { web: join(here, '../web'), profiles: join(here, '../../profiles') };
const log: Log = (line) => console.log(`${new Date().toISOString()} ${line}`);
const print = (text: string) => process.stdout.write(text);

async function open(options: Options): Promise<() => Promise<void>> {
  const folder = await openDataFolder(options.folder, options.mode);
  try {
    return await openOffice(options, folder);
  } catch (error) {
    await folder.release();
    throw error;
  }
}

async function openOffice(options: Options, folder: Awaited<ReturnType<typeof openDataFolder>>) {
  const clock = options.standsAt === undefined ? systemClock : new DrivenClock(options.standsAt);
  const now = () => clock.now();
  const kept = <T>(name: string, parse: (value: unknown) => T, keepPrevious: boolean) =>
    new DurableJsonFile(nodeDisk, join(folder.settings, name), { parse, keepPrevious });

  const file = await openSettings(nodeDisk, { folder: folder.settings, profiles: places.profiles }, options.profile);
  const journal = await Journal.open<Event>(nodeDisk, folder, sealedEvents);
  const secret = await openOfficeSecret(nodeDisk, folder.keys, journal.latest() === null);
  const record = new OfficeRecord(journal);
  const replayed = await record.resume();
  const foretelling = await Foretelling.open(
    kept('learned.json', v.parser(learnedFile), false),
    record,
    file.settings,
    log,
  );
  const foretell = (of: Office) => foretelling.ranges(of, now());
  const desk = new Desk({ settings: file.settings, record, clock, log, foretell }, replayed);
  const office = () => desk.office;

  const network = await openNetwork(kept('network.json', v.parser(networkFile), false));
  const staff = await Staff.open(kept('staff.json', v.parser(staffFile), true));
  const sessions = await Sessions.open(kept('sessions.json', v.parser(sessionsFile), false));
  const screens = await Screens.open(
    kept('screens.json', v.parser(screensFile), false),
    firstScreens(file.settings.displays),
  );
  const pairing = new PairingDesk();
  const newcomers = await firstStaff(staff, options.mode === 'training');
  const links = await screens.renewLinks();

  const whoIs = (token: string): Viewer | undefined => {
    const person = staff.find(sessions.holder(token, now()) ?? '');
    if (person) return { audience: 'staff', ...person };
    const screen = screens.holder(token);
    if (!screen) return undefined;
    const { id, name, kind, displayId } = screen;
    if (kind === 'kiosk') return { audience: 'kiosk', id, name };
    return displayId === undefined ? { audience: 'display', id } : { audience: 'display', id, displayId };
  };

  const lookUp = new LookUp({
    office,
    now,
    hmacCurp: (curp) => secret.hmacCurp(curp),
    foretell: () => foretell(office()),
  });
  const checkSettings = (json: unknown): Settings => parseSettings(json, 'PublishSettings');
  const door = new Door(desk, lookUp, checkSettings);
  const see = (from: Office, viewer: Viewer, at: Instant) =>
    viewOf(from, viewer, { at, ranges: foretell(from) }, phones.address);
  const programToken = newToken();
  let closing = false;

  const lists = listRoutes({
    whoIs,
    actorFor,
    isProgram: (token) => hashToken(token) === hashToken(programToken),
    load: (bytes, by, how) =>
      loadList(bytes, by, how, {
        office,
        now,
        hmacCurp: (curp) => secret.hmacCurp(curp),
        submit: (command, actor) => desk.submit({ id: randomBytes(16).toString('hex'), command }, actor),
      }),
  });
  const api = [
    officeRoutes({ door, whoIs, office, people: () => staff.people, viewOf: see, now, seq: () => desk.seq }),
    accessRoutes({
      staff,
      sessions,
      signIn: new SignIn(staff, sessions),
      screens,
      pairing,
      whoIs,
      now,
      end: (...who) => sockets.end(...who),
      changed: () => sockets.refresh(),
      confirmNetwork: (confirmed) => network.confirm(confirmed),
    }),
  ];
  const drive = async (to: number) => {
    if (clock instanceof DrivenClock) clock.move(to);
    await schedule.look();
    onMinute();
  };
  const app = httpApp({
    fares: () => ({ status: closing ? 'closing' : desk.saving ? 'open' : 'not-saving', seq: desk.seq }),
    lists,
    api,
    training: clock instanceof DrivenClock ? trainingRoutes(drive) : undefined,
    pages: pages(places.web),
    log,
  });

  const http = createServer(app);
  const wire = {
    door,
    keyOf,
    viewOf: (viewer: Viewer, at: Instant) => see(office(), viewer, at),
    now,
    seq: () => desk.seq,
    screens: () => screens.all,
    pairing: () => pairing.waiting,
    saving: () => desk.saving,
    log,
  };
  const sockets = new Sockets({
    ...wire,
    http,
    audiences: ['kiosk', 'display', 'staff'],
    pace: OFFICE_PACE,
    admit: (audience, token) => {
      const viewer = whoIs(token);
      return viewer?.audience === audience ? viewer : undefined;
    },
    allows: allowsOrigin,
  });
  const phones = new Phones({ ...wire, web: places.web, office });
  const onMinute = () => {
    sockets.refresh();
    phones.sockets.refresh();
  };
  const schedule = new Schedule({ desk, clock, log, onMinute });

  desk.onChange((entry) => {
    if (entry) foretelling.entered(entry, desk.office);
    sockets.refresh();
    phones.tell(entry);
    if (!entry) return;
    forget(entry, office(), journal, log);
    const published = entry.events.find((event) => event.type === 'SettingsPublished');
    if (published) file.save(published.settings).catch(() => log('settings not saved to their file'));
  });

  const host = options.host ?? (network.confirmed ? '0.0.0.0' : '127.0.0.1');
  const port = await listen(http, options.port, host);
  const address = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const noPhones = await phones.listen(host, options.phonePort);
  if (noPhones) print(`${noPhones.es}\n${noPhones.en}\n`);
  const program = Buffer.from(JSON.stringify({ address, token: programToken }));
  await replaceFile(nodeDisk, join(folder.path, 'program.json'), program);
  await schedule.look();
  schedule.start();

  const { es } = file.settings.office.name;
  const training = options.mode === 'training';
  print(welcome({ office: es, address, phones, training, links, newcomers, network: host !== '127.0.0.1' }));
  return async () => {
    closing = true;
    await leave({ listeners: [{ http, sockets }, phones], schedule, desk, record, release: () => folder.release() });
  };
}

async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(process.env, words);
  const [program, ...rest] = words;
  if (program === 'verify') {
    const verification = await verifyRecord(nodeDisk, join(options.folder, 'journal'));
    print(tellVerification(verification));
    if (verification.damage.length > 0) process.exitCode = 1;
    return;
  }
  if (program === 'appointments') {
    const { text, ok } = await sendList(options.folder, rest);
    print(text);
    if (!ok) process.exitCode = 1;
    return;
  }

  if (words.includes('--replay')) {
    print(`listening ${await listen(createServer(replayApp()), options.port, '127.0.0.1')}\n`);
    return;
  }

  const close = await open(options);
  let leaving = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      log('closing');
      setTimeout(() => process.exit(0), 900).unref();
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Trouble) console.error(`${error.es}\n${error.en}`);
  else console.error(error);
  process.exit(1);
});
