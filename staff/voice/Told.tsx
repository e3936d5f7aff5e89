import { Icon } from '../../shared/ui/Icon.tsx';

/** What came of the last thing that was asked for. */
export interface ToldOf {
  readonly text: string;
  readonly bad?: boolean;
}

interface Props {
  readonly told: ToldOf | undefined;
}

/** A line that says so, and is spoken. */
export function Told({ told }: Props) {
  return (
    <p class="voice-told" role="status" data-bad={told?.bad || undefined}>
      {told && <Icon name={told.bad ? 'warning' : 'check'} />}
      {told?.text}
    </p>
  );
}
