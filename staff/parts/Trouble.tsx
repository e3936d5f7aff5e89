import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

/** Why the last wish was declined, beside where it was made; spoken when it appears. */
export function Trouble() {
  const { say, acting } = useWorkplace();
  const declined = acting.declined.value;
  return (
    <p class="trouble" role="status">
      {declined && (
        <>
          <Icon name="warning" />
          {say.refusal(declined)}
        </>
      )}
    </p>
  );
}
