import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  readonly label: string;
  readonly value: DayKey;
  readonly onPick: (date: DayKey) => void;
}

/** A day of the record, the latest first. */
export function DayPick({ books, label, value, onPick }: Props) {
  const { say } = useWorkplace();
  const reading = useReading('days', books.days);
  const days = reading.is === 'ready' ? reading.page : [];
  const offered = days.includes(value) ? days : [...days, value];
  const options = offered.toReversed().map((id) => ({ id, name: `${say.day(id)} · ${id}` }));
  return <Select label={label} value={value} options={options} onChange={onPick} />;
}
