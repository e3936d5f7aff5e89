import { useEffect, useState } from 'preact/hooks';
import type { Role } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import type { Me } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import type { Admin } from './admin.ts';
import { newPin } from './admin.ts';

const roles: readonly Role[] = ['window', 'reception', 'supervisor', 'auditor'];

/** The staff: add a person, or give one a new PIN. A PIN is shown once. */
export function People({ admin }: { readonly admin: Admin }) {
  const { say } = useWorkplace();
  const words = say.lead.people;
  const [people, setPeople] = useState<readonly Me[]>([]);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Role[]>(['window']);
  const [given, setGiven] = useState<{ readonly name: string; readonly pin: string }>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void admin.people().then(setPeople);
  }, [admin]);

  const give = async (to: string, save: (pin: string) => Promise<boolean>) => {
    const pin = newPin();
    const saved = await save(pin);
    setFailed(!saved);
    if (!saved) return;
    setGiven({ name: to, pin });
    setName('');
    setPeople(await admin.people());
  };

  return (
    <section class="card" aria-labelledby="people-title">
      <h2 id="people-title" class="title">
        {words.title}
      </h2>
      <ul class="rows">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <b>{person.name}</b>
              <small>{person.roles.map((role) => words.role[role]).join(' · ')}</small>
            </span>
            <Button
              aria-label={words.resetOf(person.name)}
              onPress={() => void give(person.name, (pin) => admin.resetPin(person.id, pin))}
            >
              {words.reset}
            </Button>
          </li>
        ))}
      </ul>
      <div class="add">
        <Field label={words.name} hint={words.nameHint} value={name} maxLength={40} onInput={setName} />
        <ChoiceGroup legend={words.roles}>
          {roles.map((role) => (
            <Choice
              key={role}
              pick="many"
              name={role}
              checked={chosen.includes(role)}
              onChange={(on) => setChosen(roles.filter((one) => (one === role ? on : chosen.includes(one))))}
            >
              {words.role[role]}
            </Choice>
          ))}
        </ChoiceGroup>
        <Button
          kind="primary"
          reason={name.trim() && chosen.length > 0 ? undefined : words.missing}
          onPress={() => void give(name.trim(), (pin) => admin.addPerson(name.trim(), chosen, pin))}
        >
          {words.add}
        </Button>
        <p class="trouble" role="status">
          {failed && words.failed}
        </p>
      </div>
      <Dialog
        open={given !== undefined}
        title={given ? words.pin(given.name, given.pin) : ''}
        actions={
          <Button kind="primary" onPress={() => setGiven(undefined)}>
            {words.pinSeen}
          </Button>
        }
      >
        <p>{words.pinNote}</p>
      </Dialog>
    </section>
  );
}
