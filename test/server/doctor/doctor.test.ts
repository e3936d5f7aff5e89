import { once } from 'node:events';
import { appendFile, chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../server/clock.ts';
import { nodeDisk } from '../../../server/disk.ts';
import { tellRoom, tellSync } from '../../../server/doctor/disk.ts';
import { tellFindings } from '../../../server/doctor/finding.ts';
import { setByNetwork, zones } from '../../../server/doctor/time.ts';
import { readsNotices } from '../../../server/doctor/voice.ts';
import { examine } from '../../../server/doctor.ts';
import { openDataFolder } from '../../../server/folder.ts';
import { readOptions } from '../../../server/options.ts';
import { openStores } from '../../../server/stores.ts';
import { makeOwn } from '../../../server/tls/own.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { MINUTE, NINE } from '../../support/office.ts';
import { emptyFolder } from '../../support/office-record.ts';

const DAY = 24 * 60 * MINUTE;
/** May be so, on a machine that others use too. */
const SLOW_DISK = /^Guardar un renglón tarda/u;
let profile: Settings;
beforeAll(async () => {
  profile = JSON.parse(await readFile('profiles/ome-huajuapan.json', 'utf8'));
});

test('an office in order has nothing to put right, and says where it is', async () => {
  const { said } = await findings(await officeFolder());
  expect(said('bad').filter((one) => !SLOW_DISK.test(one))).toEqual([]);
  expect(said('good').join('\n')).toMatch(/Solo su usuario lee.*2026-11-23 \(asientos: 1\)/su);
});

test('a first installation is told that its folder will be made', async () => {
  const folder = join(await emptyFolder(), 'data');
  const { said } = await findings(folder);
  expect(said('good').join('\n')).toContain(`${folder} se hará al primer inicio`);
});

test('looking changes nothing', async () => {
  const folder = await officeFolder();
  const before = (await readdir(folder, { recursive: true })).sort();
  await findings(folder);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
});

test('a folder that others can read is told, with the command that closes it', async () => {
  const folder = await officeFolder();
  await chmod(folder, 0o755);
  expect((await findings(folder)).said('bad')).toEqual([`Otros usuarios pueden leer ${folder}: chmod 700 ${folder}`]);
});

test('a folder of a training office is refused to a real one', async () => {
  const folder = await officeFolder();
  const { said } = await findings(folder, { words: ['--training'] });
  expect(said('bad').join('\n')).toContain('es de trabajo real');
});

test('a date before the last recorded day is told', async () => {
  const { said } = await findings(await officeFolder(), { now: NINE - 30 * DAY });
  expect(said('bad').join('\n')).toMatch(/dice 2026-10-24 y el registro llega al 2026-11-23\. Corrija la fecha/u);
});

test('damage to the record names its line', async () => {
  const folder = await officeFolder();
  await appendFile(join(folder, 'journal', '2026-11-23.jsonl'), '{"seq":2}\n');
  expect((await findings(folder)).said('bad').join('\n')).toMatch(/2026-11-23\.jsonl/u);
});

test('a port that another program has is told, with the setting that chooses another', async () => {
  const port = await listening();
  const { said } = await findings(await officeFolder(), { env: { PORT: String(port) } });
  expect(said('bad').join('\n')).toContain(`PORT=${port + 2}`);
});

test('printers that cannot be reached are told by name, without printing', async () => {
  const port = await listening('127.0.0.1');
  const printers = [
    { id: 'caja', kind: 'file', address: '/dev/usb/nothing-here', width: 80, for: ['reception'] },
    { id: 'quiosco', kind: 'tcp', address: `127.0.0.1:${port}`, width: 80, for: ['Quiosco 1'] },
    { id: 'apagada', kind: 'tcp', address: '127.0.0.1:1', width: 80, for: ['Quiosco 2'] },
  ] as const;
  const folder = await officeFolder();
  await writeFile(join(folder, 'settings', 'office.json'), JSON.stringify({ ...profile, printers }));
  const { said } = await findings(folder);
  expect(said('good').join('\n')).toContain('«quiosco» está en');
  expect(said('bad').join('\n')).toMatch(/«caja».*grupo lp.*«apagada» no contesta/su);
});

test('a display too small for its room is told, with what would do', async () => {
  const [sala] = profile.displays;
  const displays = [{ ...sala, diagonalInches: 43, distanceMeters: 6 }];
  const folder = await officeFolder();
  await writeFile(join(folder, 'settings', 'office.json'), JSON.stringify({ ...profile, displays }));
  const { said } = await findings(folder);
  expect(said('mind').join('\n')).toMatch(/es chica para su sala: a 6 m hacen falta 51 pulgadas y tiene 43.*a 5 m/u);
});

test('a running office keeps its ports and its folder, and that is as it should be', async () => {
  const folder = await officeFolder();
  const running = await openDataFolder(folder, 'real');
  onTestFinished(() => running.release());
  const { said } = await findings(folder, { env: { PORT: '1' } });
  expect(said('bad').filter((one) => !SLOW_DISK.test(one))).toEqual([]);
  expect(said('good')).toContain('El servidor está en marcha.');
});

test('a certificate is told with its end, before and after it', async () => {
  const folder = await officeFolder();
  await makeOwn(nodeDisk, join(folder, 'tls'), ['ventanilla.local'], NINE);
  const at = async (days: number) => findings(folder, { now: NINE + days * DAY });
  expect((await at(0)).said('good').join('\n')).toMatch(/El certificado es para ventanilla\.local, localhost/u);
  expect((await at(800)).said('mind').join('\n')).toContain('El certificado termina el 2029-02-20');
  expect((await at(821)).said('bad').join('\n')).toContain('El certificado terminó el 2029-02-20');
});

test('little room and a slow disk are told before they hurt', () => {
  expect([5e9, 1e9, 1e8].map((bytes) => tellRoom(bytes).is)).toEqual(['good', 'mind', 'bad']);
  expect([1, 80, 400].map((ms) => tellSync(ms).is)).toEqual(['good', 'mind', 'bad']);
});

test('the clock is known to be set by the network where systemd says so', async () => {
  const mark = join(await emptyFolder(), 'synchronized');
  expect(setByNetwork(mark).is).toBe('mind');
  await writeFile(mark, '');
  expect(setByNetwork(mark).is).toBe('good');
  expect(zones().is).toBe('good');
});

test('whether notices can be read aloud is told, with the package that does it', async () => {
  expect((await readsNotices('true')).is).toBe('good');
  const missing = await readsNotices('no-such-program');
  expect(missing).toMatchObject({ is: 'mind', es: expect.stringContaining('apt-get install espeak-ng') });
});

test('what is told ends with whether the office can open', () => {
  const wrong = { is: 'bad', es: 'Falta algo.', en: 'Something is missing.' } as const;
  expect(tellFindings([])).toContain('La oficina puede abrir.');
  expect(tellFindings([wrong])).toMatch(
    /MAL {4}Falta algo\.\n {8}Something is missing\.\nCorrija lo que dice MAL \(1\)/u,
  );
});

/** The folder of a real office that has lived one day's opening. */
async function officeFolder(): Promise<string> {
  const path = join(await emptyFolder(), 'data');
  const folder = await openDataFolder(path, 'real');
  const { record } = await openStores(folder, 'profiles', 'ome-huajuapan', {
    clock: systemClock,
    log: () => undefined,
  });
  const by = { kind: 'system', id: 'schedule' } as const;
  const [opensAt, closesAt] = [NINE - 60 * MINUTE, NINE + 360 * MINUTE];
  const opened = { type: 'DayOpened', at: NINE, date: '2026-11-23', opensAt, closesAt, settings: profile } as const;
  await record.startDay('2026-11-23', { at: NINE, id: 'opening-of-the-day', by, command: 'OpenDay', events: [opened] });
  await record.close();
  await folder.release();
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** The port of a program that listens until the test is over. */
async function listening(host?: string): Promise<number> {
  const program = createServer().listen(0, host);
  onTestFinished(() => void program.close());
  await once(program, 'listening');
  return (program.address() as AddressInfo).port;
}

interface Circumstances {
  readonly now?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
}

async function findings(folder: string, { now = NINE, env = {}, words = [] }: Circumstances = {}) {
  const found = await examine(readOptions({ PORT: '0', DATA_DIR: folder, ...env }, words), now);
  return { said: (is: string) => found.filter((one) => one.is === is).map(({ es }) => es) };
}
