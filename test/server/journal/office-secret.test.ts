import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { openOfficeSecret } from '../../../server/journal/office-secret.ts';
import { allBytes, emptyFolder } from '../../support/office-record.ts';

const CURP = 'ROBI850101MOCXBT03';

test('a CURP is known again after a restart, in this office only, and is nowhere on disk', async () => {
  const [here, elsewhere] = [await emptyFolder(), await emptyFolder()];

  const kept = (await openOfficeSecret(nodeDisk, here, true)).hmacCurp(CURP);

  expect((await openOfficeSecret(nodeDisk, here, false)).hmacCurp(CURP)).toBe(kept);
  expect((await openOfficeSecret(nodeDisk, elsewhere, true)).hmacCurp(CURP)).not.toBe(kept);
  expect((await allBytes(here)).includes(CURP)).toBe(false);
});

test('an office with a record is never given another secret silently', async () => {
  const keys = await emptyFolder();
  await openOfficeSecret(nodeDisk, keys, true);

  await writeFile(join(keys, 'office.json'), '{"version":1,"secret":"c2hvcnQ="}');
  await expect(openOfficeSecret(nodeDisk, keys, true)).rejects.toThrow('dañado');
  await rm(join(keys, 'office.json'));
  await expect(openOfficeSecret(nodeDisk, keys, false)).rejects.toThrow('missing');
});
