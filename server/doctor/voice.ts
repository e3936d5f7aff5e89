import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Finding } from './finding.ts';
import { good, mind } from './finding.ts';

const run = promisify(execFile);

/** Whether this computer can read notices aloud: calls need nothing, they come as recordings. */
export async function readsNotices(program = 'espeak-ng'): Promise<Finding> {
  const reads = await run(program, ['--version'], { timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (reads) return good('Los avisos se leen en voz alta.', 'Notices are read aloud.');
  return mind(
    'Los avisos se muestran, pero no se leen en voz alta; las llamadas sí se oyen. Para leerlos: apt-get install espeak-ng',
    'Notices are shown but not read aloud; calls are heard all the same. To have them read: apt-get install espeak-ng',
  );
}
