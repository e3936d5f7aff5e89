import { useState } from 'preact/hooks';
import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Admin } from './admin.ts';

interface Props {
  readonly admin: Admin;
  readonly health: Health | undefined;
  readonly displays: SupervisorDesk['displays'];
}

/** The office's kiosks and displays: which answer, and letting a new one in by the code it shows. */
export function Screens({ admin, health, displays }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.screens;
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<string>();
  const [failed, setFailed] = useState(false);

  const asking = health?.pairing.find((waiting) => waiting.code === code.trim());
  const display = asking?.kind === 'display' ? (displays.find(({ id }) => id === picked) ?? displays[0]) : undefined;
  const called = name.trim() || display?.name;

  const pair = async () => {
    if (!called) return;
    const paired = await admin.pair(code.trim(), called, display?.id);
    setFailed(!paired);
    if (!paired) return;
    setCode('');
    setName('');
  };

  return (
    <section class="card" aria-labelledby="screens-title">
      <h2 id="screens-title" class="title">
        {words.title}
      </h2>
      {health?.screens.length === 0 && <p class="field-hint">{words.none}</p>}
      <ul class="rows">
        {health?.screens.map((screen) => (
          <li key={screen.id}>
            <span>
              <b>{screen.name}</b>
              <small data-bad={!screen.online || screen.soundBlocked || undefined}>
                <Icon
                  name={!screen.online ? 'wifi-off' : screen.soundBlocked || screen.only ? 'speaker-off' : 'check'}
                />
                {words.kind[screen.kind]} ·{' '}
                {!screen.online
                  ? words.silent(say.time(screen.since))
                  : screen.soundBlocked
                    ? words.noSound
                    : screen.only
                      ? words.only[screen.only]
                      : words.online}
              </small>
            </span>
            <Button aria-label={words.removeOf(screen.name)} onPress={() => void admin.revoke(screen.id)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {displays.map(
        ({ id, name: at, tooSmall }) =>
          tooSmall && (
            <p key={id} class="field-hint too-small">
              <Icon name="warning" />
              {words.tooSmall(at, tooSmall)}
            </p>
          ),
      )}
      <div class="add">
        <h3 class="label">{words.pairing}</h3>
        {health?.pairing.length ? (
          <ul class="codes">
            {health.pairing.map((waiting) => (
              <li key={waiting.code}>
                <button type="button" class="code" onClick={() => setCode(waiting.code)}>
                  <b>{waiting.code}</b> {words.kind[waiting.kind]}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p class="field-hint">{words.pairingNone}</p>
        )}
        <Field label={words.code} value={code} inputMode="numeric" maxLength={8} onInput={setCode} />
        {display && displays.length > 1 && (
          <Select label={words.display} value={display.id} options={displays} onChange={setPicked} />
        )}
        <Field
          label={words.name}
          hint={display ? words.nameOr(display.name) : words.nameHint}
          value={name}
          maxLength={40}
          onInput={setName}
        />
        <Button kind="primary" reason={code.trim() && called ? undefined : words.missing} onPress={() => void pair()}>
          {words.confirm}
        </Button>
        <p class="trouble" role="status">
          {failed && words.failed}
        </p>
      </div>
    </section>
  );
}
