import { useEffect, useRef, useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { momentAt } from '../wallclock.ts';
import { useWorkplace } from '../workplace.ts';
import { ByHandRow } from './ByHandRow.tsx';
import { clearSheet, enterSheet, rowBelow, sheet } from './sheet.ts';
import type { WrittenMistake } from './written.ts';
import { isBlank, mistakesIn } from './written.ts';

interface Props {
  readonly view: StaffView;
  readonly onBack: () => void;
}

/** Several tickets that were written by hand, entered at once; each gets the place of the hour on its paper. */
export function ByHand({ view, onBack }: Props) {
  const workplace = useWorkplace();
  const { say, now, online } = workplace;
  const words = say.front.written;
  const form = useRef<HTMLFormElement>(null);
  const [checked, setChecked] = useState<ReadonlyMap<number, WrittenMistake>>(new Map());
  const [sending, setSending] = useState(false);
  const { rows, entered } = sheet.value;
  const written = rows.filter((row) => !isBlank(row)).length;
  const momentOf = (time: string) => momentAt(time, view.office.timeZone, now.value);

  const firstWrong = () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  const goTo = (id: number) => form.current?.querySelector<HTMLElement>(`[data-row="${id}"] input`)?.focus();
  useEffect(() => goTo(sheet.peek().rows[0]?.id ?? 1), []);

  const send = async () => {
    const mistakes = mistakesIn(rows, now.value, momentOf);
    setChecked(mistakes);
    if (mistakes.size > 0) return void setTimeout(firstWrong);
    setSending(true);
    await enterSheet(workplace, momentOf);
    setSending(false);
    setTimeout(() =>
      sheet.peek().rows.some((row) => row.declined) ? firstWrong() : goTo(sheet.peek().rows[0]?.id ?? 1),
    );
  };
  const reason = !online
    ? say.words.offline.reason
    : sending
      ? words.sending
      : written === 0
        ? words.nothing
        : undefined;
  const wrong = rows.filter((row) => row.declined ?? checked.has(row.id)).length;

  return (
    <section class="byhand" aria-labelledby="byhand-title">
      <div class="byhand-head">
        <h2 id="byhand-title" class="title">
          {words.title}
        </h2>
        <Button kind="quiet" icon="back" onPress={onBack}>
          {words.back}
        </Button>
      </div>
      <p class="field-hint">{words.hint}</p>
      <form
        ref={form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const row = event.target instanceof HTMLElement ? event.target.closest('[data-row]') : null;
          const isField =
            event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"]), select');
          if (event.ctrlKey && !reason) void send();
          else if (row && isField) goTo(rowBelow(Number(row.getAttribute('data-row'))));
          else return;
          event.preventDefault();
        }}
      >
        <ol class="byhand-rows">
          {rows.map((row, at) => (
            <ByHandRow
              key={row.id}
              row={row}
              at={at + 1}
              view={view}
              fault={faultOf(row.declined, checked.get(row.id), words.mistake)}
              mistake={checked.get(row.id)}
              onSeen={() => setChecked(new Map([...checked].filter(([id]) => id !== row.id)))}
            />
          ))}
        </ol>
      </form>
      <p class="byhand-told" role="status">
        {entered.length > 0 && (
          <>
            <Icon name="check" />
            <span>
              {words.entered} <b translate={false}>{entered.join(' · ')}</b>
            </span>
          </>
        )}
      </p>
      <p class="unseen" role="status">
        {wrong > 0 && words.wrong(wrong)}
      </p>
      <div class="checkin-go">
        <Button kind="primary" icon="ticket" reason={reason} onPress={() => void send()}>
          {words.go(written)}
        </Button>
        <Button
          onPress={() => {
            clearSheet();
            setChecked(new Map());
          }}
        >
          {words.clear}
        </Button>
      </div>
    </section>
  );
}

const faultOf = (
  declined: string | undefined,
  mistake: WrittenMistake | undefined,
  words: Readonly<Record<WrittenMistake, string>>,
): string | undefined => declined ?? (mistake && words[mistake]);
