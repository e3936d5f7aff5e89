import { signal } from '@preact/signals';
import type { CheckIn } from '../../shared/domain/commands.ts';
import type { Instant, TicketNumber } from '../../shared/domain/vocabulary.ts';
import type { Say } from '../say.ts';
import type { Workplace } from '../workplace.ts';
import type { WrittenRow } from './written.ts';
import { checkInOfRow, inOrder, isBlank, nextRow, ticketWritten } from './written.ts';

/** A sheet of handwritten tickets: what is still to be entered, and what is in its place. */
interface WrittenSheet {
  readonly rows: readonly WrittenRow[];
  readonly entered: readonly TicketNumber[];
}

const noSheet: WrittenSheet = { rows: [nextRow(1)], entered: [] };

/** The sheet on this computer; it outlasts another page and a locked screen. */
export const sheet = signal<WrittenSheet>(noSheet);

/** Begins a sheet anew. */
export const clearSheet = (): void => {
  sheet.value = noSheet;
};

/** Changes one row; what the office had against it is to be seen again. */
export function changeRow(id: number, part: Partial<WrittenRow>): void {
  const { rows } = sheet.value;
  const changed = rows.map((row, at) => {
    if (row.id !== id) return row;
    const { declined: _answered, ...rest } = row;
    const { service } = isBlank(row) && row.service === '' ? (rows[at - 1] ?? row) : row;
    return { ...rest, service, ...part };
  });
  keep(changed);
}

/** Takes a row off the sheet. */
export const removeRow = (id: number): void => keep(sheet.value.rows.filter((row) => row.id !== id));

/** The row below this one. */
export function rowBelow(id: number): number {
  const { rows } = sheet.value;
  return (rows[rows.findIndex((row) => row.id === id) + 1] ?? rows[0])?.id ?? id;
}

/** Enters the rows by the hours on their papers, one after the other. What is not taken stays, each row with its reason. */
export async function enterSheet(
  { acting, ask, say }: Pick<Workplace, 'acting' | 'ask' | 'say'>,
  momentOf: (time: string) => Instant,
): Promise<void> {
  for (const row of inOrder(sheet.value.rows)) {
    const appointment = await appointmentOf(row, ask, say);
    if (typeof appointment === 'string') {
      changeRow(row.id, { declined: appointment });
      continue;
    }
    const declined = await enter(checkInOfRow(row, 'es', momentOf, appointment?.id), acting, say);
    if (declined === undefined) settle(row);
    else changeRow(row.id, { declined });
  }
}

/** The appointment that the paper names; none where it names none; a sentence where it isn't found. */
async function appointmentOf(
  { booked }: WrittenRow,
  ask: Workplace['ask'],
  say: Say,
): Promise<{ readonly id: string } | string | undefined> {
  const text = booked.trim();
  if (text === '') return undefined;
  const answer = await ask({ ask: 'search', text });
  if (!answer.ok) return say.refusal({ refusal: answer.refusal, details: answer.details ?? {} });
  const found = answer.result.flatMap(({ appointmentId }) => appointmentId ?? []);
  const folio = found.find((id) => id.toLowerCase() === text.toLowerCase());
  if (folio !== undefined) return { id: folio };
  const [only, other] = text.length === 18 ? found : [];
  if (only !== undefined && other === undefined) return { id: only };
  return other === undefined ? say.front.written.notFound : say.front.written.several;
}

/** Why the office did not take it, in a sentence; nothing where it did. */
async function enter(command: CheckIn, acting: Workplace['acting'], say: Say): Promise<string | undefined> {
  const done = await acting.act(command);
  if (done) return undefined;
  const declined = acting.declined.peek();
  acting.forget();
  return declined ? say.refusal(declined) : say.front.written.notSent;
}

function settle(row: WrittenRow): void {
  keep(sheet.value.rows.filter(({ id }) => id !== row.id));
  sheet.value = { ...sheet.value, entered: [...sheet.value.entered, ticketWritten(row.ticket)] };
}

/** There is always a blank row at the end, so that a hand that types need not wait for it. */
function keep(rows: readonly WrittenRow[]): void {
  const last = rows.at(-1);
  const next = Math.max(0, ...sheet.value.rows.map(({ id }) => id)) + 1;
  sheet.value = { ...sheet.value, rows: last && isBlank(last) ? rows : [...rows, nextRow(next)] };
}
