import type { VisitCard } from '../../shared/domain/views/types.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly card: VisitCard;
  readonly names: readonly string[];
}

/** Where the visitor comes from: one choice, which nothing waits for; while the line is cut it is not offered. */
export function Municipality({ card: { callId, municipality = '' }, names }: Props) {
  const { say, acting, online } = useWorkplace();
  const words = say.words.municipality;
  if (!online) return null;
  const listed = municipality === '' || names.includes(municipality) ? names : [municipality, ...names];
  const options = listed.map((name) => ({ id: name, name }));
  const unasked = municipality === '' ? [{ id: '', name: words.unasked }] : [];
  return (
    <div class="municipality">
      <Select
        label={words.label}
        value={municipality}
        options={[...unasked, ...options]}
        onChange={(chosen) => void acting.act({ type: 'RecordMunicipality', callId, municipality: chosen })}
      />
    </div>
  );
}
