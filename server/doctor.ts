import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { nodeDisk } from './disk.ts';
import { privacy, room, writing } from './doctor/disk.ts';
import { legible } from './doctor/displays.ts';
import type { Finding } from './doctor/finding.ts';
import { bad, good } from './doctor/finding.ts';
import { addresses, certificate, port, printer } from './doctor/network.ts';
import { clock, setByNetwork, zones } from './doctor/time.ts';
import { readsNotices } from './doctor/voice.ts';
import { certificateFiles } from './encryption.ts';
import { openDataFolder } from './folder.ts';
import { lockFolder } from './folder-lock.ts';
import { verifyRecord } from './journal/verify.ts';
import { networkFile } from './network.ts';
import type { Options } from './options.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import { parseSettings } from './settings/schema.ts';
import { lookAt } from './tls/served.ts';
import { reasonOf, Trouble } from './trouble.ts';

/** Looks this computer and its data folder over before an office relies on them. Changes nothing. */
export async function examine(options: Options, now: number): Promise<readonly Finding[]> {
  const { folder } = options;
  const findings: Finding[] = [zones(), setByNetwork()];
  const look = async (what: () => Promise<Finding | readonly Finding[]>) => {
    try {
      findings.push(...[await what()].flat());
    } catch (error) {
      if (error instanceof Trouble) findings.push(bad(error.es, error.en));
      else findings.push(bad(`No se pudo revisar: ${reasonOf(error)}`, `Could not be looked at: ${reasonOf(error)}`));
    }
  };

  const isRunning = existsSync(folder) && (await isHeld(folder));
  if (existsSync(folder)) {
    await look(() => room(folder));
    await look(() => privacy(folder));
    await look(() => writing(folder));
  } else {
    findings.push(
      good(`La carpeta ${folder} se hará al primer inicio.`, `The folder ${folder} will be made at the first start.`),
    );
  }
  if (existsSync(join(folder, 'ventanilla.json'))) await look(() => theOffice(options, isRunning, now));
  if (isRunning) {
    findings.push(good('El servidor está en marcha.', 'The server is running.'));
  } else {
    await look(() => port(options.port, 'PORT'));
    await look(() => port(options.phonePort, 'PHONE_PORT'));
  }
  const files = [certificateFiles(options), options.phoneTls].filter((one) => one !== undefined);
  for (const one of files) await look(async () => certificate(await lookAt(one), now));
  const secure = certificateFiles(options) !== undefined;
  await look(() => readsNotices());
  await look(async () => addresses(options.port, { confirmed: await isConfirmed(folder), secure }));
  return findings;
}

async function theOffice({ folder, mode }: Options, isRunning: boolean, now: number): Promise<readonly Finding[]> {
  if (!isRunning) await (await openDataFolder(folder, mode)).release();
  const { days, damage } = await verifyRecord(nodeDisk, join(folder, 'journal'));
  const last = days.at(-1);
  const findings: Finding[] = damage.map(({ es, en }) => bad(es, en));
  if (last)
    findings.push(
      good(
        `Días en el registro: ${days.length}; el último, ${last.day} (asientos: ${last.entries}).`,
        `Days in the record: ${days.length}; the last, ${last.day} (entries: ${last.entries}).`,
      ),
    );

  const path = join(folder, 'settings', 'office.json');
  const kept = await readJson(path);
  if (kept === null) return findings;
  const { office, displays, printers = [] } = parseSettings(kept, path);
  findings.push(clock(now, office.timeZone, last?.day));
  findings.push(...displays.map(legible));
  for (const one of printers) findings.push(await printer(one));
  return findings;
}

const isHeld = (folder: string): Promise<boolean> =>
  lockFolder(folder).then(
    (lock) => lock.release().then(() => false),
    () => true,
  );

const isConfirmed = async (folder: string): Promise<boolean> => {
  const kept = v.safeParse(networkFile, await readJson(join(folder, 'settings', 'network.json')));
  return kept.success && kept.output.confirmed;
};

const readJson = (path: string): Promise<unknown> =>
  new DurableJsonFile<unknown>(nodeDisk, path, { parse: (value) => value }).read();
