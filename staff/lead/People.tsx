import { useEffect, useState } from 'preact/hooks';
import type { Role } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import type { Me } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import type { Admin, Changed } from './admin.ts';
import { newPin } from './admin.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { Roles } from './Roles.tsx';

/** The staff: who works here and as what; a PIN is shown once. */
export function People({ admin }: { readonly admin: Admin }) {
  const { say } = useWorkplace();
  const words = say.lead.people;
  const [people, setPeople] = useState<readonly Me[]>([]);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Role[]>(['window']);
  const [given, setGiven] = useState<{ readonly name: string; readonly pin: string }>();
  const [changing, setChanging] = useState<Me>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void admin.people().then(setPeople);
  }, [admin]);

  const give = async (to: string, save: (pin: string) => Promise<Changed>) => {
    const pin = newPin();
    const became = await save(pin);
    setFailed(became === 'failed');
    if (became !== 'done') return;
    setGiven({ name: to, pin });
    setName('');
    setPeople(await admin.people());
  };

  const endChanging = async (person: Me, outcome: 'changed' | 'reset' | 'left') => {
    setChanging(undefined);
    if (outcome === 'reset') await give(person.name, (pin) => admin.resetPin(person.id, pin));
    if (outcome === 'changed') setPeople(await admin.people());
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
            <Button aria-label={words.changeOf(person.name)} onPress={() => setChanging(person)}>
              {words.change}
            </Button>
          </li>
        ))}
      </ul>
      <div class="add">
        <Field label={words.name} hint={words.nameHint} value={name} maxLength={40} onInput={setName} />
        <Roles chosen={chosen} onChange={setChosen} />
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
      {changing && (
        <PersonDialog
          key={changing.id}
          admin={admin}
          person={changing}
          onEnd={(outcome) => void endChanging(changing, outcome)}
        />
      )}
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
