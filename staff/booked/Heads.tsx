interface Props<Column extends string> {
  readonly columns: readonly Column[];
  /** Their titles, as they are read. */
  readonly words: Readonly<Record<Column, string>>;
}

/** The head of a list of the day: a title over each column. */
export function Heads<Column extends string>({ columns, words }: Props<Column>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {words[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
