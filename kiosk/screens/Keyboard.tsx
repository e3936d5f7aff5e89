import { Icon } from '../../shared/ui/Icon.tsx';

interface Props {
  readonly rows: readonly string[];
  /** Keys that may come now; the others lie flat but still answer. All, where nothing is said. */
  readonly open?: string;
  readonly name: string;
  readonly eraseName: string;
  /** Nothing is typed yet. */
  readonly empty: boolean;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
}

/** Digits and letters where they always are. */
export const FULL = ['1234567890', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'] as const;
/** The digits of a telephone. */
export const DIGITS = ['123', '456', '789', '0'] as const;

/** Keys on the screen. They never move; what can't come next turns flat. */
export function Keyboard({ rows, open, name, eraseName, empty, onKey, onErase }: Props) {
  return (
    <fieldset class="keyboard" data-digits={rows === DIGITS || undefined} data-empty={empty || undefined}>
      <legend class="unseen">{name}</legend>
      {rows.map((row, index) => (
        <div class="keyboard-row" key={row}>
          {[...row].map((key) => (
            <button
              type="button"
              class="keyboard-key"
              key={key}
              aria-disabled={open !== undefined && !open.includes(key)}
              onClick={() => onKey(key)}
            >
              {key}
            </button>
          ))}
          {index === rows.length - 1 && (
            <button type="button" class="keyboard-key keyboard-erase" aria-label={eraseName} onClick={onErase}>
              <Icon name="backspace" />
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
