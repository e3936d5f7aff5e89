import type { StaffId } from '../../shared/domain/vocabulary.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { SignInFace } from '../http.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly people: SignInFace['people'];
  readonly windows: SignInFace['windows'];
  readonly picked: StaffId | undefined;
  readonly onPick: (id: StaffId) => void;
  /** The name is settled: by touch, by Enter, or by beginning to type the PIN. Arrows only go through the names. */
  readonly onSettled: () => void;
}

/** The staff by name. Arrows go through them; a first letter jumps to the next who has it. */
export function People({ people, windows, picked, onPick, onSettled }: Props) {
  const { say } = useWorkplace();

  const jump = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || /^\d$/.test(event.key)) return onSettled();
    if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = people.findIndex(({ id }) => id === picked);
    const after = [...people.slice(at + 1), ...people.slice(0, at + 1)];
    const next = after.find(({ name }) => startsWith(name, event.key));
    if (next) onPick(next.id);
  };

  return (
    <fieldset class="people" onKeyDown={jump}>
      <legend class="unseen">{say.words.signIn.who}</legend>
      {people.map(({ id, name }) => {
        const holds = windows.find(({ holder }) => holder === name);
        return (
          <label key={id} class="people-one">
            <input
              type="radio"
              name="person"
              checked={id === picked}
              onChange={() => onPick(id)}
              onClick={({ detail }) => detail > 0 && onSettled()}
            />
            <Icon name="check" />
            <b>{name}</b>
            {holds && <small>{say.window(holds)}</small>}
          </label>
        );
      })}
    </fieldset>
  );
}

const startsWith = (name: string, letter: string): boolean =>
  name.slice(0, 1).localeCompare(letter, 'es', { sensitivity: 'base' }) === 0;
