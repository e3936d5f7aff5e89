import { join } from 'node:path';
import { sendList } from './appointments/send.ts';
import { verifyDayFile } from './day-file-program.ts';
import { nodeDisk } from './disk.ts';
import { tellFindings } from './doctor/finding.ts';
import { examine } from './doctor.ts';
import { makeCertificate } from './encryption.ts';
import { verifyRecord } from './journal/verify.ts';
import type { Options } from './options.ts';
import { answerForPerson } from './person-program.ts';
import { renewPin } from './recovery-program.ts';
import { beginOffice } from './settings/new-office.ts';
import { tellVerification } from './verification.ts';

/** What a program said, and whether all is well. */
interface Said {
  readonly text: string;
  readonly ok: boolean;
}

/** Programs that look, load or make something and end, beside the server; nothing where the first word is none of them. */
export function programIn(
  options: Options,
  profiles: string,
  [name, ...words]: readonly string[],
): Promise<Said> | undefined {
  if (name === 'verify') return words.length > 0 ? verifyFiles(options, words) : verify(options);
  if (name === 'doctor') return doctor(options);
  if (name === 'appointments' || name === 'ready') return sendList(name, options.folder, words);
  if (name === 'person') return answerForPerson(options.folder, words, process.stdin);
  if (name === 'pin') return renewPin(options.folder, words);
  if (name === 'tls') return makeCertificate(options, words, Date.now()).then((text) => ({ text, ok: true }));
  if (name === 'new-office') return beginOffice(nodeDisk, profiles, words).then((text) => ({ text, ok: true }));
  return undefined;
}

async function verify({ folder }: Options): Promise<Said> {
  const verification = await verifyRecord(nodeDisk, join(folder, 'journal'));
  return { text: tellVerification(verification), ok: verification.damage.length === 0 };
}

async function verifyFiles({ folder }: Options, words: readonly string[]): Promise<Said> {
  const said = await verifyDayFile(nodeDisk, join(folder, 'journal'), words);
  return { text: `${said.text}\n`, ok: said.ok };
}

async function doctor(options: Options): Promise<Said> {
  const findings = await examine(options, Date.now());
  return { text: tellFindings(findings), ok: findings.every(({ is }) => is !== 'bad') };
}
