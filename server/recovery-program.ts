import { notRunning, runningServer } from './appointments/send.ts';
import { post } from './appointments/way-in.ts';
import type { RecoveryAnswer } from './http/recovery-route.ts';

/** A new PIN for a supervisor, from the command line: `pin`, or `pin "Name"` where several supervise. It is shown this once. */
export async function renewPin(
  folder: string,
  words: readonly string[],
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const server = await runningServer(folder);
  const name = words.join(' ').trim();
  const wish = Buffer.from(JSON.stringify(name === '' ? {} : { name }));
  const answer = (await post(server, '/api/v1/staff/recovery', 'application/json', wish).catch(() => {
    throw notRunning();
  })) as RecoveryAnswer;
  return { ok: answer.ok, text: `${tell(answer)}\n` };
}

function tell(answer: RecoveryAnswer): string {
  if (answer.ok) {
    const { name, pin } = answer;
    return `${name}: el NIP nuevo es ${pin}. No se vuelve a mostrar; el anterior ya no sirve.\n${name}: the new PIN is ${pin}. It is not shown again; the old one opens nothing.`;
  }
  const names = answer.supervisors?.map((name) => `pin "${name}"`).join(', ');
  if (!names) return `No se cambió nada (${answer.refusal}). Nothing was changed.`;
  return `Diga de quién es el NIP: ${names}. A los demás se lo da supervisión, en Equipo.\nSay whose PIN: ${names}. Supervision gives the others theirs, under Team.`;
}
