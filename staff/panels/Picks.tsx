import { useId } from 'preact/hooks';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';

interface Props<Id extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly note?: string }[];
  readonly picked: Id | undefined;
  readonly onPick: (id: Id) => void;
  /** Number of the first, where a panel asks two things. */
  readonly from?: number;
  /** The panel's title already asks. */
  readonly titled?: boolean;
}

/** One of several; the number before each is its key. */
export function Picks<Id extends string>({
  legend,
  hint,
  options,
  picked,
  onPick,
  from = 1,
  titled = false,
}: Props<Id>) {
  const name = useId();
  return (
    <div class="picks">
      <ChoiceGroup legend={legend} titled={titled} {...(hint !== undefined && { hint })}>
        {options.map((option, index) => {
          const number = from + index <= 9 ? String(from + index) : undefined;
          return (
            <div key={option.id} data-number={number}>
              <Choice
                pick="one"
                name={name}
                value={option.id}
                checked={option.id === picked}
                onChange={() => onPick(option.id)}
                note={option.note}
                {...(number !== undefined && { figure: number })}
              >
                {option.name}
              </Choice>
            </div>
          );
        })}
      </ChoiceGroup>
    </div>
  );
}
