import { useEffect, useState } from 'preact/hooks';
import type { Delivery, WebhookStanding } from '../../shared/protocol/webhook.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { WebhookDesk, WebhookTold } from './webhook-desk.ts';

/** The other system that is told what happens: connected with a secret told once, tried, paused, and how it fares. */
export function Webhook({ desk }: { readonly desk: WebhookDesk }) {
  const { say, online } = useWorkplace();
  const words = say.lead.webhook;
  const [told, setTold] = useState<WebhookTold>();
  const [trouble, setTrouble] = useState('');
  useEffect(() => void desk.look().then(setTold), [desk]);

  const [asked, ask] = useState<string>();
  const connect = async (url: string, within = false) => {
    const answer = await desk.connect(url, within);
    if (answer !== 'left') ask(answer === 'within' ? url : undefined);
    if (answer === 'within' || answer === 'left') setTrouble('');
    else take(answer);
  };
  const take = (answer: WebhookTold | 'bad-address' | undefined) => {
    const done = typeof answer === 'object';
    // The secret stays in sight while it is tried; nothing brings it back afterwards.
    if (done) setTold((before) => (answer.delivery && before?.secret ? { ...answer, secret: before.secret } : answer));
    setTrouble(done ? '' : answer ? words.badAddress : words.failed);
  };
  const offline = online ? undefined : say.words.offline.reason;
  if (!told) return null;
  const { standing, secret, delivery } = told;
  return (
    <section class="card webhook" aria-labelledby="webhook-title">
      <h2 id="webhook-title" class="title">
        {words.title}
      </h2>
      <p>{words.what}</p>
      {standing.url === undefined ? (
        <Connect offline={offline} asked={asked} ask={ask} onConnect={connect} />
      ) : (
        <Connected
          desk={desk}
          standing={standing}
          offline={offline}
          take={take}
          onAgree={(url) => connect(url, true)}
        />
      )}
      {secret !== undefined && (
        <p class="webhook-secret" role="status">
          {words.secret} <code>{secret}</code>
        </p>
      )}
      <p class={delivery?.trouble === undefined ? 'field-hint' : 'trouble'} role="status">
        {delivery && (delivery.trouble === undefined ? words.tested : notTaken(words, delivery))}
      </p>
      <p class="trouble" role="status">
        {trouble}
      </p>
      {standing.deliveries.length > 0 && <Deliveries standing={standing} />}
    </section>
  );
}

type Words = ReturnType<typeof useWorkplace>['say']['lead']['webhook'];

interface ConnectProps {
  readonly offline: string | undefined;
  /** The address that leads back to the server's own computer, while it is asked whether it is meant. */
  readonly asked: string | undefined;
  readonly ask: (url: undefined) => void;
  readonly onConnect: (url: string, within?: boolean) => Promise<void>;
}

function Connect({ offline, asked, ask, onConnect }: ConnectProps) {
  const words = useWorkplace().say.lead.webhook;
  const [url, setUrl] = useState('');
  return (
    <>
      <Field
        label={words.address}
        value={url}
        hint={words.addressHint}
        maxLength={500}
        onInput={(written) => {
          ask(undefined);
          setUrl(written);
        }}
      />
      {asked === undefined ? (
        <Button
          kind="primary"
          reason={offline ?? (url.trim() ? undefined : words.noAddress)}
          onPress={() => void onConnect(url.trim())}
        >
          {words.connect}
        </Button>
      ) : (
        <>
          <p class="trouble" role="status">
            {words.within}
          </p>
          <div class="webhook-deeds">
            <Button kind="danger" reason={offline} onPress={() => void onConnect(asked, true)}>
              {words.withinYes}
            </Button>
            <Button kind="quiet" onPress={() => ask(undefined)}>
              {words.no}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface ConnectedProps {
  readonly desk: WebhookDesk;
  readonly standing: WebhookStanding;
  readonly offline: string | undefined;
  readonly take: (answer: WebhookTold | undefined) => void;
  /** It may lead to the server's own computer: connected anew, and nothing that waits is lost. */
  readonly onAgree: (url: string) => Promise<void>;
}

function Connected({ desk, standing, offline, take, onAgree }: ConnectedProps) {
  const words = useWorkplace().say.lead.webhook;
  const [asked, ask] = useState(false);
  const { url = '', fixed, paused, deliveries } = standing;
  const leadsTo = deliveries[0]?.leadsTo;
  const disconnect = async () => {
    take(await desk.disconnect());
    ask(false);
  };
  return (
    <>
      <p class="webhook-address">
        <b>{url}</b>
      </p>
      {fixed && <p class="field-hint">{words.fixed}</p>}
      {paused && <p class="field-hint">{words.paused}</p>}
      {leadsTo !== undefined && (
        <>
          <p class="trouble" role="status">
            {words.leadsWithin(leadsTo)}
          </p>
          <p class="field-hint">{words.leadsWithinDo}</p>
        </>
      )}
      <div class="webhook-deeds">
        <Button reason={offline} onPress={async () => take(await desk.test())}>
          {words.test}
        </Button>
        {!fixed && (
          <Button reason={offline} onPress={async () => take(await desk.pause(!paused))}>
            {paused ? words.resume : words.pause}
          </Button>
        )}
        {!fixed && leadsTo !== undefined && (
          <Button kind="danger" reason={offline} onPress={() => void onAgree(url)}>
            {words.leadsWithinYes}
          </Button>
        )}
        {!fixed && !asked && (
          <Button kind="quiet" reason={offline} onPress={() => ask(true)}>
            {words.disconnect}
          </Button>
        )}
        {asked && (
          <>
            <Button kind="danger" onPress={() => void disconnect()}>
              {words.yes}
            </Button>
            <Button kind="quiet" onPress={() => ask(false)}>
              {words.no}
            </Button>
          </>
        )}
        <Button kind="quiet" onPress={async () => take(await desk.look())}>
          {words.look}
        </Button>
      </div>
      {asked && <p class="field-hint">{words.disconnectHint}</p>}
    </>
  );
}

function Deliveries({ standing: { deliveries, waiting } }: { readonly standing: WebhookStanding }) {
  const { say } = useWorkplace();
  const words = say.lead.webhook;
  return (
    <>
      <h3>{words.last}</h3>
      {waiting > 0 && <p>{words.waiting(say.count(waiting))}</p>}
      <ul class="rows">
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <span>
              <b>{delivery.id.startsWith('test-') ? words.trial : delivery.id}</b>
              <small data-bad={delivery.trouble !== undefined || undefined}>
                <Icon name={delivery.trouble === undefined ? 'check' : 'warning'} />
                {say.time(delivery.at)} · {delivery.trouble === undefined ? words.taken : notTaken(words, delivery)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const notTaken = (words: Words, { trouble = '', leadsTo }: Delivery): string =>
  leadsTo === undefined ? words.notTaken(trouble) : words.notSent(leadsTo);
