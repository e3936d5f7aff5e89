import { text } from 'node:stream/consumers';
import type { PersonAnswer, PersonWish } from '../shared/protocol/person.ts';
import { notRunning, runningServer } from './appointments/send.ts';
import { post } from './appointments/way-in.ts';
import { Trouble } from './trouble.ts';
import { typed } from './typed.ts';

/**
 * What is kept of one person, from the command line: `person find|export|erase asked|ordered|mistake`. The CURP or folio is read
 * from the standard input, so that it stands in no history and in no list of what runs.
 */
export async function answerForPerson(
  folder: string,
  words: readonly string[],
  input: NodeJS.ReadableStream,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const [deed, why] = words;
  if (!isDeed(deed) || !isWhy(why)) throw usage();
  const server = await runningServer(folder);
  const wish: PersonWish = { who: (await text(input)).trim(), deed, why };
  const answer = (await post(server, '/api/v1/person', 'application/json', Buffer.from(JSON.stringify(wish))).catch(
    () => {
      throw notRunning();
    },
  )) as PersonAnswer;
  return { ok: answer.ok, text: `${tell(answer)}\n` };
}

const isDeed = (word: string | undefined): word is PersonWish['deed'] =>
  word === 'find' || word === 'export' || word === 'erase';
const isWhy = (word: string | undefined): word is PersonWish['why'] =>
  word === 'asked' || word === 'ordered' || word === 'mistake';

function tell(answer: PersonAnswer): string {
  if (!answer.ok) {
    const { refusal, details } = answer;
    if (refusal === 'nothing-kept') return 'No se guarda nada de esa persona. Nothing is kept of that person.';
    if (refusal === 'visitor-is-here')
      return `Esa persona tiene el turno ${details?.ticket}: termine primero su visita. That person has ticket ${details?.ticket}: end the visit first.`;
    return `No se hizo (${refusal}). Not done.`;
  }
  if (answer.deed === 'export') return JSON.stringify(answer.copy, null, 2);
  if (answer.deed === 'erase')
    return 'Borrado: ya no se guarda nada de esa persona. Erased: nothing is kept of that person.';
  return answer.kept.map(({ title, data }) => `${title}: ${data.join(', ')}`).join('\n');
}

const usage = (): Trouble =>
  new Trouble(
    `Diga qué hacer y por qué: ${typed('person')} find|export|erase asked|ordered|mistake, y escriba la CURP o el folio en la entrada.`,
    `Say what to do and why: ${typed('person')} find|export|erase asked|ordered|mistake, and write the CURP or folio to the input.`,
  );
