import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { ChosenColumns, ColumnName, ListReport } from './list.ts';
import { columnNames } from './list.ts';

interface Props {
  readonly report: ListReport;
  readonly header: readonly string[];
  readonly onCheck: (columns: ChosenColumns) => void;
}

/** Without these no list is read. */
const needed: readonly ColumnName[] = ['folio', 'name', 'service', 'time'];

/** Which header stands for what, said by a person; from what was understood so far. */
export function ColumnPick({ report, header, onCheck }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.columns;
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const missing = needed.some((name) => report.columns[name] === undefined);
  const options = [
    { id: '', name: words.none },
    ...[...new Set(header.filter((name) => name !== ''))].map((name) => ({ id: name, name })),
  ];
  const standing = (name: ColumnName): string => chosen[name] ?? report.columns[name]?.[0] ?? '';
  const lacking = needed.find((name) => standing(name) === '' && !(name === 'time' && standing('date') !== ''));

  return (
    <details class="columns" open={missing}>
      <summary>{words.title}</summary>
      <p class="field-hint">{words.hint}</p>
      <div class="columns-grid">
        {columnNames.map((name) => (
          <Select
            key={name}
            label={needed.includes(name) ? `${words.name[name]} *` : words.name[name]}
            value={standing(name)}
            options={options}
            onChange={(header) => setChosen({ ...chosen, [name]: header })}
          />
        ))}
      </div>
      <Button
        reason={lacking ? words.lacking(words.name[lacking]) : undefined}
        onPress={() => onCheck(saidOf(report, chosen))}
      >
        {words.check}
      </Button>
    </details>
  );
}

/** What was understood and what was said over it; guardians that stand in several columns stay as they were found. */
function saidOf({ columns }: ListReport, chosen: ChosenColumns): ChosenColumns {
  const understood = columnNames.flatMap((name) => {
    const [first, another] = columns[name] ?? [];
    return first !== undefined && another === undefined ? [[name, first] as const] : [];
  });
  return { ...Object.fromEntries(understood), ...chosen };
}
