import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { Needs } from '../../shared/domain/vocabulary.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { NeedsFields } from '../parts/NeedsFields.tsx';
import { useWorkplace } from '../workplace.ts';
import { changeRow, removeRow } from './sheet.ts';
import type { WrittenMistake, WrittenRow } from './written.ts';
import { hourWritten, ticketWritten } from './written.ts';

interface Props {
  readonly row: WrittenRow;
  /** Its place on the sheet, from one. */
  readonly at: number;
  readonly view: StaffView;
  /** What is wrong with it, in a sentence. */
  readonly fault: string | undefined;
  readonly mistake: WrittenMistake | undefined;
  readonly onSeen: () => void;
}

/** Which cell a mistake is about; the number's, where the office itself declined the row. */
const cellOf: Readonly<Record<WrittenMistake, keyof WrittenRow>> = {
  ticket: 'ticket',
  twice: 'ticket',
  time: 'time',
  'to-come': 'time',
  service: 'service',
  companions: 'companions',
};

/** One ticket written by hand: what stands on the paper, and whom it is for. */
export function ByHandRow({ row, at, view, fault, mistake, onSeen }: Props) {
  const { say } = useWorkplace();
  const words = say.front.written;
  const id = useId();
  const [asking, setAsking] = useState(false);
  const wrong = fault === undefined ? undefined : mistake ? cellOf[mistake] : 'ticket';
  const change = (part: Partial<WrittenRow>) => {
    onSeen();
    changeRow(row.id, part);
  };
  const cell = (name: 'ticket' | 'time' | 'booked' | 'companions', rest: JSX.IntrinsicElements['input'] = {}) => (
    <Cell name={name} label={words[name]}>
      <input
        {...rest}
        class="field-input"
        value={row[name]}
        autocomplete="off"
        spellcheck={false}
        aria-label={`${words[name]}, ${words.row(at)}`}
        aria-invalid={wrong === name}
        aria-describedby={wrong === name ? `${id}-fault` : undefined}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </Cell>
  );
  const count = needsCount(row.needs);

  return (
    <li class="byhand-row" data-row={row.id}>
      <span class="byhand-at" aria-hidden="true">
        {at}
      </span>
      {cell('ticket', { maxLength: 6, onBlur: () => tidy(row, 'ticket', ticketWritten(row.ticket)) })}
      {cell('time', { maxLength: 5, inputMode: 'numeric', onBlur: () => tidy(row, 'time', hourWritten(row.time)) })}
      {cell('booked', { maxLength: 20 })}
      <Cell name="service" label={words.service}>
        <select
          class="field-input"
          value={row.booked.trim() ? '' : row.service}
          disabled={row.booked.trim() !== ''}
          aria-label={`${words.service}, ${words.row(at)}`}
          aria-invalid={wrong === 'service'}
          aria-describedby={wrong === 'service' ? `${id}-fault` : undefined}
          onChange={(event) => change({ service: event.currentTarget.value })}
        >
          <option value="">{row.booked.trim() ? words.asBooked : words.pick}</option>
          {view.services.map((service) => (
            <option key={service.id} value={service.id}>
              {say.text(service.name)}
            </option>
          ))}
        </select>
      </Cell>
      {cell('companions', { maxLength: 2, inputMode: 'numeric', placeholder: '0' })}
      <button
        type="button"
        class="byhand-needs"
        aria-expanded={asking}
        title={words.needs(count)}
        aria-label={`${words.needs(count)}, ${words.row(at)}`}
        onClick={() => setAsking(!asking)}
      >
        <Icon name="hand" />
        {count > 0 && <b>{count}</b>}
      </button>
      <button
        type="button"
        class="small-icon"
        aria-label={`${words.remove}, ${words.row(at)}`}
        onClick={() => {
          onSeen();
          removeRow(row.id);
        }}
      >
        <Icon name="close" />
      </button>
      {asking && (
        <div class="byhand-more">
          <NeedsFields needs={row.needs} spoken={view.spoken} onChange={(needs) => change({ needs })} />
        </div>
      )}
      {fault && (
        <p class="field-error byhand-fault" id={`${id}-fault`}>
          <Icon name="warning" />
          {fault}
        </p>
      )}
    </li>
  );
}

interface CellProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A cell with its heading, which stands once above the first row where there is room for columns. */
function Cell({ name, label, children }: CellProps) {
  return (
    <div class="byhand-cell" data-cell={name}>
      <span class="label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** Shows how a cell was understood, once one has left it. */
function tidy(row: WrittenRow, name: 'ticket' | 'time', value: string): void {
  if (row[name] !== value) changeRow(row.id, { [name]: value });
}

const needsCount = ({ priority, accessibleWindow, escort, interpreter }: Needs): number =>
  priority.length + Number(accessibleWindow) + Number(escort) + Number(interpreter !== undefined);
