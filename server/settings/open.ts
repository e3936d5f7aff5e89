import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Disk } from '../disk.ts';
import { Trouble } from '../trouble.ts';
import { DurableJsonFile } from './durable-json.ts';
import { parseSettings } from './schema.ts';

/** An office's settings on file, as they stand and as they are published. */
export interface SettingsFile {
  readonly settings: Settings;
  save(settings: Settings): Promise<void>;
}

/** Where profiles come from and settings go. */
export interface SettingsPlaces {
  /** The data folder's own settings. */
  readonly folder: string;
  /** The offices that come with the product. */
  readonly profiles: string;
}

/** The office's settings; on the first run a copy of the profile, a name in `profiles/` or a file. */
export async function openSettings(
  disk: Disk,
  { folder, profiles }: SettingsPlaces,
  profile: string,
): Promise<SettingsFile> {
  const path = join(folder, 'office.json');
  const file = new DurableJsonFile<unknown>(disk, path, { parse: (value) => value });
  const save = (settings: Settings) => file.write(settings);

  const kept = await file.read();
  if (kept !== null) return { settings: parseSettings(kept, path), save };

  const settings = await readProfile(disk, profiles, profile);
  await save(settings);
  return { settings, save };
}

/** An office to start from, by its name in `profiles/` or by its file; refused in words where there is none, or it can't work. */
export async function readProfile(disk: Disk, profiles: string, profile: string): Promise<Settings> {
  const named = join(profiles, `${profile}.json`);
  const path = /^[\w-]+$/u.test(profile) && existsSync(named) ? named : resolve(profile);
  const value = await new DurableJsonFile<unknown>(disk, path, { parse: (json) => json }).read();
  if (value === null) throw noProfile(profile, profiles);
  return parseSettings(value, path);
}

const noProfile = (profile: string, profiles: string): Trouble =>
  new Trouble(
    `No existe el perfil de oficina PROFILE=${profile}. Escriba el nombre de uno de ${profiles} o la ruta de un archivo.`,
    `There is no office profile PROFILE=${profile}. Write the name of one in ${profiles} or the path of a file.`,
  );
