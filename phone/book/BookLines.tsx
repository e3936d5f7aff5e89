import type { BookLine, BookRow } from '../../shared/domain/views/book-types.ts';
import type { Format } from '../../shared/i18n/format.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import type { Speech } from '../scene.ts';

interface Props {
  readonly lines: readonly BookLine[];
  readonly speech: Speech;
  readonly format: Format;
}

/** Each line of the office: its numbers in their order, how many come before, and about when. */
export function BookLines({ lines, speech: { words, language }, format }: Props) {
  const { columns, next } = words.book;
  const when = ({ range, comeBackAt }: BookRow): string => {
    if (comeBackAt !== undefined) return words.book.comeBack(format.time(comeBackAt));
    return range ? format.range(range) : words.book.unknown;
  };
  return (
    <>
      {lines.map(({ name, rows }) => {
        const line = textIn(name, language);
        return (
          <table class="book-line" key={name.es}>
            <caption lang={line.lang}>{line.words}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.ticket}</th>
                <th scope="col">{columns.ahead}</th>
                <th scope="col">{columns.when}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.ticket}>
                  <th scope="row">
                    <TicketNumber number={row.ticket} />
                  </th>
                  <td>{row.ahead === 0 ? next : format.count(row.ahead)}</td>
                  <td>{when(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
}
