import { useRef, useState } from 'preact/hooks';
import type { VisitCard } from '../../shared/domain/views/types.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly card: VisitCard;
  readonly names: readonly string[];
}

/** Keys that open the list, or choose in it: with any other, one looks from place to place and has not chosen yet. */
const choosing: readonly string[] = [' ', 'Enter'];

/**
 * Where the visitor comes from: one choice, which nothing waits for, and which can be put right or taken back while they are
 * at the window. Once chosen it lets the keyboard go, so that the keys are the window's again. While the line is cut it is not
 * offered.
 */
export function Municipality({ card: { callId, municipality = '' }, names }: Props) {
  const { say, acting, online } = useWorkplace();
  const [looked, look] = useState<string>();
  const lastKey = useRef<string | undefined>(undefined);
  const words = say.words.municipality;
  if (!online) return null;

  const listed = municipality === '' || names.includes(municipality) ? names : [municipality, ...names];
  const options = ['', ...listed].map((name) => ({ id: name, name: name === '' ? words.none : name }));
  const note = async (chosen: string) => {
    if (chosen !== municipality) await acting.act({ type: 'RecordMunicipality', callId, municipality: chosen });
    look(undefined);
  };

  return (
    <div class="municipality">
      <Select
        label={words.label}
        value={looked ?? municipality}
        options={options}
        onChange={(chosen, select) => {
          look(chosen);
          if (lastKey.current === undefined || choosing.includes(lastKey.current)) select.blur();
        }}
        onPointerDown={() => {
          lastKey.current = undefined;
        }}
        onKeyDown={(event) => {
          const select = event.currentTarget;
          lastKey.current = event.altKey ? undefined : event.key;
          if (event.key === 'Escape') select.value = municipality;
          if (event.key === 'Escape' || (event.key === 'Enter' && looked !== undefined)) {
            event.preventDefault();
            select.blur();
          }
        }}
        onBlur={(event) => void note(event.currentTarget.value)}
      />
    </div>
  );
}
