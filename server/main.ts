import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { firstStaff } from './access/newcomers.ts';
import { isSame, newToken } from './access/secrets.ts';
import { apiFor, listsFor } from './api.ts';
import type { Authority } from './authority.ts';
import { seatDesk } from './authority.ts';
import { CATALOGUE } from './catalogue.ts';
import { DrivenClock, systemClock } from './clock.ts';
import { ClockWatch, thisComputer } from './clock-watch.ts';
import { openColumns } from './columns-desk.ts';
import { nodeDisk } from './disk.ts';
import { openEncryption } from './encryption.ts';
import { openAccess } from './entrance.ts';
import { openFigures } from './figures-desk.ts';
import { openDataFolder } from './folder.ts';
import { forget } from './forgetting.ts';
import { httpApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { noticeFiles, noticeRoutes } from './http/notice-routes.ts';
import { pages } from './http/pages.ts';
import { printerRoutes } from './http/printer-routes.ts';
import { settingsRoutes } from './http/settings-routes.ts';
import { trainingRoutes } from './http/training-routes.ts';
import { openLanguages } from './languages-desk.ts';
import type { Lines } from './lines.ts';
import { layLines } from './lines.ts';
import { announce } from './local-name.ts';
import { openLogging } from './logging.ts';
import { growInSmallSteps } from './memory.ts';
import { CommandCounts } from './metrics/commands.ts';
import { Computer } from './metrics/computer.ts';
import { tellMetrics } from './metrics-desk.ts';
import { openPictures } from './notices/pictures.ts';
import { openReader } from './notices/reader.ts';
import { wordsOf } from './notices/words.ts';
import { leave } from './office-server.ts';
import { openOpinions } from './opinions-desk.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import type { Moment } from './printer/documents.ts';
import { Printing } from './printer/printing.ts';
import { eraseAgain, openPrivacy } from './privacy-desk.ts';
import { programIn } from './programs.ts';
import { openRecovery } from './recovery-desk.ts';
import { replaceFile } from './replace-file.ts';
import { replayApp } from './replay/app.ts';
import { Schedule } from './schedule.ts';
import { OFFICE_PACE } from './socket/wire.ts';
import type { DataFolder } from './stores.ts';
import { openStores } from './stores.ts';
import { Trouble } from './trouble.ts';
import { openTryouts } from './tryout-desk.ts';
import { workOnTryout } from './tryout-work.ts';
import { actorFor } from './viewer.ts';
import { openVoices } from './voice-desk.ts';
import { underWatch } from './watchdog.ts';
import { openWebhook } from './webhook-desk.ts';
import { welcome } from './welcome.ts';

const here = import.meta.dirname;
const places = { web: join(here, '../web'), profiles: join(here, '../../profiles') };
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

async function openOffice(options: Options, folder: DataFolder): Promise<() => Promise<void>> {
  const clock = options.standsAt === undefined ? systemClock : new DrivenClock(options.standsAt);
  const training = options.mode === 'training';
  const logging = openLogging(folder.path);
  const { log } = logging;
  const stores = await openStores(folder, places.profiles, options.profile, { clock, log });
  const { keeper, journal, record, foretelling } = stores;
  const access = await openAccess(folder, { displays: keeper.settings.displays, clock, log });
  const { refusals } = access;
  const telling = { now: () => clock.now(), log, changed: () => lines.refresh() };
  const printing = new Printing({
    printers: () => authority.office().settings.printers ?? [],
    kioskName: (id) => access.screens.all.find((screen) => screen.id === id)?.name,
    moment: () => momentOf(authority, lines),
    ...telling,
  });
  const pictures = await openPictures(join(folder.path, 'notices'));
  const reader = await openReader(join(folder.path, 'notices-read'), options.voice);
  const counts = new CommandCounts();
  const opinions = await openOpinions(folder, access, { ...telling, office: () => authority.office() });
  const authority: Authority = seatDesk(stores, { clock, log, printing, pictures, reader, opinions, counts, refusals });
  const { desk } = authority;
  const figures = openFigures(stores, folder, authority, access, { log, opinions });
  const voice = await openVoices(folder, access, telling);
  const columns = await openColumns(folder, access);
  const encryption = await openEncryption(options, () => clock.now(), log);
  const secure = encryption.office !== undefined;
  const webhook = await openWebhook(folder, stores, {
    fixed: options.webhook,
    desk,
    access,
    now: () => clock.now(),
    log,
  });
  const languages = await openLanguages(folder, access, authority, () => lines.refresh());
  const host = options.host ?? (access.network.confirmed || secure ? '0.0.0.0' : '127.0.0.1');
  const opensToOthers = host !== '127.0.0.1';

  const answer: RequestListener = (request, response) => app(request, response);
  const http = encryption.office?.listener(answer) ?? createServer(answer);
  const time = { pace: OFFICE_PACE, ...(clock instanceof DrivenClock && { driven: true as const }) };
  const around = {
    web: places.web,
    phonesCertificate: encryption.phones,
    log,
    ...time,
    printers: () => printing.health,
    voices: () => voice.voices.published,
    variants: () => languages.catalogues.published,
    hasAnswered: opinions.hasAnswered,
  };
  const lines: Lines = layLines(http, authority, access, around);
  const { sockets, phones, refresh } = lines;
  const schedule = new Schedule({
    desk,
    clock,
    watch: new ClockWatch(clock instanceof DrivenClock ? undefined : thisComputer),
    log,
    onMinute: () => {
      keeper.retry();
      printing.minute(clock.now());
      refusals.minute();
      refresh();
    },
  });
  const programToken = newToken();
  let closing = false;
  const app = httpApp({
    fares: () => ({ status: closing ? 'closing' : desk.saving ? 'open' : 'not-saving', seq: desk.seq }),
    large: [
      listsFor(authority, access, columns.known, programToken),
      settingsRoutes({ whoIs: access.whoIs, actorFor, desk: authority.settings }),
    ],
    api: [
      ...apiFor(authority, access, lines, { open: opensToOthers, ...(secure && { secure }) }),
      columns.routes,
      printerRoutes({ printing, whoIs: access.whoIs }),
      figures.routes,
      openTryouts(stores, folder, authority, access, import.meta.filename),
      noticeRoutes({
        pictures,
        reader,
        hangs: (file) => [...desk.office.notices.values()].some(({ picture }) => picture === file),
        whoIs: access.whoIs,
      }),
      voice.routes,
      languages.routes,
      openRecovery(authority, access, lines, programToken, log),
      openPrivacy(stores, authority, access, programToken, log),
      opinions.routes,
      webhook.routes,
    ],
    training: clock instanceof DrivenClock ? trainingRoutes(driver(clock, schedule, refresh)) : undefined,
    pages: [
      metricsRoute({ tell: () => tellMetrics(measured), isToken: (token) => isSame(token, options.metricsToken) }),
      noticeFiles({ pictures, reader, wordsOf: (id, language) => wordsOf(desk.office, id, language) }),
      pages(places.web, encryption.authority),
    ],
    catalogue: CATALOGUE,
    tlsAlone: encryption.named,
    heard: access.heard,
    refused: (refusal, what, token, address) => refusals.note(refusal, what, access.whoIs(token), address),
    log,
  });

  const computer = new Computer(folder.path);
  const measured = {
    office: () => desk.office,
    desk,
    counts,
    computer,
    faults: logging.faults,
    connections: () => ({ ...sockets.connections, ...phones.sockets.connections }),
    health: () => sockets.health(),
    certificateEnds: () => encryption.office?.until,
  };

  let turns: Promise<unknown> = Promise.resolve(); // of days: counted, then forgotten
  desk.onChange((entry) => {
    if (entry) foretelling.entered(entry, desk.office);
    sockets.refresh();
    phones.tell(entry);
    if (!entry) return;
    printing.entered(entry);
    webhook.entered(entry);
    const day = desk.office;
    const turned = figures.book.entered(entry).then(() => forget(entry, day, journal, log));
    if (entry.events.some(({ type }) => type === 'DayClosed' || type === 'DayOpened')) {
      turns = Promise.all([turns, turned]);
    }
    keeper.entered(entry);
    void opinions.entered(entry);
  });

  const port = await listen(http, options.port, host);
  const address = `${secure ? 'https' : 'http'}://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const noPhones = await phones.listen(host, options.phonePort);
  if (noPhones) print(`${noPhones.es}\n${noPhones.en}\n`);
  const program = Buffer.from(
    JSON.stringify({ address, token: programToken, certificate: encryption.office?.files.certificate }),
  );
  await replaceFile(nodeDisk, join(folder.path, 'program.json'), program);
  const { localName: name } = options;
  const unannounce = name !== undefined && opensToOthers ? announce({ name, port, secure }, log) : undefined;
  await eraseAgain(stores, authority);
  await opinions.start();
  await schedule.look();
  schedule.start();

  const newcomers = await firstStaff(access.staff, training); // once the port is ours: their PINs are told only now
  const { es } = keeper.settings.office.name;
  print(welcome({ office: es, address, phones, training, links: access.links, newcomers, network: opensToOthers }));
  const watched = underWatch(process.env, log);
  watched.open();
  const release = () => logging.settled().then(() => folder.release());
  return async () => {
    closing = true;
    log('closing');
    watched.leave();
    refusals.minute();
    const listeners = [{ http, sockets }, phones];
    encryption.close();
    computer.close();
    await Promise.all([unannounce?.(), webhook.close()]);
    await leave({ listeners, schedule, desk, record, turned: () => turns, release });
  };
}

/** What a ticket printed now says. */
const momentOf = ({ foretell, office, now }: Authority, { phones }: Lines): Moment => ({
  office: office(),
  at: now(),
  ranges: foretell(office()),
  phones: phones.address,
});

/** In training, moves the clock and does what has become due. */
const driver = (clock: DrivenClock, schedule: Schedule, refresh: () => void) => async (to: Instant) => {
  clock.move(to);
  await schedule.look();
  refresh();
};

async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(process.env, words);
  const program = programIn(options, places.profiles, words);
  if (program) {
    const { text, ok } = await program;
    print(text);
    if (!ok) process.exitCode = 1;
    return;
  }

  if (words.includes('--replay')) {
    print(`listening ${await listen(createServer(replayApp()), options.port, '127.0.0.1')}\n`);
    return;
  }

  const close = await open(options);
  growInSmallSteps();
  let leaving = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      setTimeout(() => process.exit(0), 900).unref();
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

const begin = isMainThread ? run(process.argv.slice(2)) : workOnTryout();
begin.catch((error: unknown) => {
  if (error instanceof Trouble) console.error(`${error.es}\n${error.en}`);
  else console.error(error);
  process.exit(1);
});
