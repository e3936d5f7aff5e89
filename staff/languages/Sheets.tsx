import { useState } from 'preact/hooks';
import type { LanguageStanding, SheetCheck } from '../../shared/protocol/languages.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Label } from '../../shared/ui/Label.tsx';
import { save as saveFile } from '../figures/save.ts';
import { useWorkplace } from '../workplace.ts';
import type { LanguageDesk, SheetReply } from './desk.ts';

interface Props {
  readonly language: LanguageStanding;
  readonly desk: LanguageDesk;
  readonly onChange: (languages: readonly LanguageStanding[]) => void;
}

/** A sheet that was brought: looked through, not yet taken. */
interface Brought {
  readonly sheet: Blob;
  readonly check: SheetCheck;
}

/** One language of the region: its sheet to take along, and a filled one to bring back. */
export function Sheets({ language, desk, onChange }: Props) {
  const { say } = useWorkplace();
  const words = say.languages;
  const { tag, last, translated } = language;
  const [brought, setBrought] = useState<Brought>();
  const [told, tell] = useState<{ readonly text: string; readonly bad: boolean }>();
  const name = say.languageName(tag);
  const picker = `sheet-${tag}`;

  const trouble = (reply: Exclude<SheetReply, { ok: true }>) => {
    const refusals: Readonly<Record<string, string>> = words.refusals;
    tell({ text: reply ? (refusals[reply.refusal] ?? words.notTaken) : words.unreached, bad: true });
  };
  const download = async () => {
    const sheet = await desk.sheet(tag, say.language);
    if (sheet) saveFile(sheet, `${tag}.csv`);
    else tell({ text: words.unreached, bad: true });
  };
  const look = async (sheet: Blob) => {
    tell(undefined);
    setBrought(undefined);
    const reply = await desk.bring(tag, sheet, 'check');
    if (reply?.ok) setBrought({ sheet, check: reply.check });
    else trouble(reply);
  };
  const save = async (sheet: Blob) => {
    const reply = await desk.bring(tag, sheet, 'save');
    if (!reply?.ok) return trouble(reply);
    setBrought(undefined);
    onChange(reply.languages);
    tell({ text: words.check.saved, bad: false });
  };

  return (
    <section class="card" aria-label={words.check.title(name)}>
      <h2 class="title">{words.check.title(name)}</h2>
      <p class="field-hint">
        {last
          ? words.last(last.by, `${say.date(last.at)}, ${say.time(last.at)}`)
          : translated === 0 && words.nothingYet}
      </p>
      <Button note={words.downloadNote} onPress={() => void download()}>
        {words.download}
      </Button>
      <div class="field">
        <Label for={picker}>{words.bring}</Label>
        <input
          id={picker}
          class="field-input"
          type="file"
          accept=".csv,text/csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void look(file);
            currentTarget.value = '';
          }}
        />
        <p class="field-hint">{words.bringNote}</p>
      </div>
      {brought && (
        <Check check={brought.check} onSave={() => void save(brought.sheet)} onLeave={() => setBrought(undefined)} />
      )}
      <p class="voice-told" role="status" data-bad={told?.bad || undefined}>
        {told && <Icon name={told.bad ? 'warning' : 'check'} />}
        {told?.text}
      </p>
    </section>
  );
}

interface CheckProps {
  readonly check: SheetCheck;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** So many faulty rows are told one by one. */
const TOLD = 50;

/** What the sheet would change, each row that can't be taken, and the person's word. */
function Check({ check: { fresh, changed, same, faults }, onSave, onLeave }: CheckProps) {
  const { say } = useWorkplace();
  const { check: words, faults: reasons } = say.languages;
  const taken = fresh + changed;
  const sums = [fresh > 0 && words.fresh(fresh), changed > 0 && words.changed(changed), same > 0 && words.same(same)];
  return (
    <>
      <p class="list-sum">
        {taken === 0 ? words.nothing : sums.filter(Boolean).join(' · ')}
        {faults.length > 0 && (
          <strong class="attention">
            <Icon name="warning" />
            {words.faults(faults.length)}
          </strong>
        )}
      </p>
      {faults.length > 0 && (
        <section class="list-remarks" aria-label={words.faults(faults.length)}>
          <ul>
            {faults.slice(0, TOLD).map(({ row, key, fault, detail = '' }) => (
              <li key={row} data-bad>
                <span>{words.row(row)}</span>
                <p>
                  <Icon name="warning" />
                  {key && <b>{key}: </b>}
                  {reasons[fault](detail)}
                </p>
              </li>
            ))}
          </ul>
          {faults.length > TOLD && <p>{words.more(faults.length - TOLD)}</p>}
        </section>
      )}
      <div class="row">
        {taken > 0 && (
          <Button kind="primary" onPress={onSave}>
            {words.save(taken)}
          </Button>
        )}
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </>
  );
}
