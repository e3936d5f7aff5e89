import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Admin, NetworkStanding } from './admin.ts';

/** Whether other computers reach the office's server: only over a network that is said to be the office's own, and from the next start. */
export function Network({ admin }: { readonly admin: Admin }) {
  const { say } = useWorkplace();
  const words = say.lead.network;
  const [standing, setStanding] = useState<NetworkStanding>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void admin.network().then(setStanding);
  }, [admin]);
  const confirm = async (confirmed: boolean) => {
    const answer = await admin.confirmNetwork(confirmed);
    setFailed(!answer);
    if (answer && answer !== 'left') setStanding(answer);
  };

  if (!standing) return null;
  const { open, secure, confirmed } = standing;
  if (secure) {
    return (
      <section class="card" aria-labelledby="network-title">
        <h2 id="network-title" class="title">
          {words.title}
        </h2>
        <p>{open ? words.open : words.here}</p>
        <p class="field-hint">{words.secure}</p>
      </section>
    );
  }
  return (
    <section class="card" aria-labelledby="network-title">
      <h2 id="network-title" class="title">
        {words.title}
      </h2>
      <p>{open ? words.open : words.here}</p>
      <p class="field-hint">{confirmed ? words.confirmed : words.ask}</p>
      <div role="status">
        {open !== confirmed && (
          <p class="next-start">
            <Icon name="info" />
            {confirmed ? words.opensNext : words.closesNext}
          </p>
        )}
      </div>
      <Button onPress={() => void confirm(!confirmed)}>{confirmed ? words.withdraw : words.confirm}</Button>
      <p class="trouble" role="status">
        {failed && words.failed}
      </p>
    </section>
  );
}
