import * as v from 'valibot';
import type { CommandId, Instant, StaffId } from '../../shared/domain/vocabulary.ts';

/** So many of the newest versions are kept. */
const versionsKept = 40;

const version = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.number(),
  by: v.variant('is', [
    v.strictObject({ is: v.literal('staff'), id: v.string(), name: v.string() }),
    v.strictObject({ is: v.picklist(['profile', 'file', 'record']) }),
  ]),
  from: v.picklist(['now', 'opening']),
  note: v.exactOptional(v.string()),
  command: v.exactOptional(v.string()),
  settings: v.unknown(),
});

/** The versions as their file holds them, oldest first. Settings of an older build are kept as they were. */
export const versionsFile = v.strictObject({ format: v.literal(1), versions: v.array(version) });

export type VersionsFile = v.InferOutput<typeof versionsFile>;

/** One version of the office's settings: whose it is, since when, and why. */
export interface Version {
  readonly number: number;
  readonly at: Instant;
  /** A person; the profile of the first start; a file edited by hand; or the record, where it was not told whose it was. */
  readonly by:
    | { readonly is: 'staff'; readonly id: StaffId; readonly name: string }
    | { readonly is: 'profile' | 'file' | 'record' };
  readonly from: 'now' | 'opening';
  readonly note?: string;
  /** The command that published it. */
  readonly command?: CommandId;
  readonly settings: unknown;
}

/** The list with one more version, without the oldest beyond those that are kept. */
export function withVersion(file: VersionsFile, next: Omit<Version, 'number'>): VersionsFile {
  const number = (file.versions.at(-1)?.number ?? 0) + 1;
  return { ...file, versions: [...file.versions, { ...next, number }].slice(-versionsKept) };
}
