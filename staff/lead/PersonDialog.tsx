import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import type { Me } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import type { Admin, Changed } from './admin.ts';
import { Roles } from './Roles.tsx';

interface Props {
  readonly admin: Admin;
  readonly person: Me;
  /** The person has been changed, or is to be given a PIN, or nothing was done after all. */
  readonly onEnd: (outcome: 'changed' | 'reset' | 'left') => void;
}

/** One person of the staff: what they may do, a new PIN, and the way out, asked twice. */
export function PersonDialog({ admin, person, onEnd }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.people;
  const [roles, setRoles] = useState(person.roles);
  const [leaving, setLeaving] = useState(false);
  const [outcome, setOutcome] = useState<Changed>();

  const change = async (changing: Promise<Changed>) => {
    const became = await changing;
    setOutcome(became);
    if (became === 'done') onEnd('changed');
  };
  const trouble = outcome === 'last-supervisor' ? words.lastSupervisor : outcome === 'failed' ? words.failed : '';

  return (
    <Dialog
      open
      title={leaving ? words.removeAsk(person.name) : person.name}
      onClose={() => onEnd('left')}
      actions={
        leaving ? (
          <>
            <Button kind="danger" onPress={() => void change(admin.removePerson(person.id))}>
              {words.removeYes}
            </Button>
            <Button onPress={() => onEnd('left')}>{say.words.panels.cancel}</Button>
          </>
        ) : (
          <>
            <Button
              kind="primary"
              note={words.saveNote}
              reason={roles.length > 0 ? undefined : words.missing}
              onPress={() => void change(admin.setRoles(person.id, roles))}
            >
              {words.save}
            </Button>
            <Button onPress={() => onEnd('reset')}>{words.reset}</Button>
            <Button onPress={() => setLeaving(true)}>{words.remove}</Button>
          </>
        )
      }
    >
      {leaving ? <p>{words.removeText}</p> : <Roles chosen={roles} onChange={setRoles} />}
      <p class="trouble" role="status">
        {trouble}
      </p>
    </Dialog>
  );
}
