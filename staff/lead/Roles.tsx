import type { Role } from '../../shared/domain/vocabulary.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { useWorkplace } from '../workplace.ts';

const ROLES: readonly Role[] = ['window', 'reception', 'supervisor', 'auditor'];

interface Props {
  readonly chosen: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** What a person may do: one role or several. */
export function Roles({ chosen, onChange }: Props) {
  const words = useWorkplace().say.lead.people;
  return (
    <ChoiceGroup legend={words.roles}>
      {ROLES.map((role) => (
        <Choice
          key={role}
          pick="many"
          name={role}
          checked={chosen.includes(role)}
          onChange={(on) => onChange(ROLES.filter((one) => (one === role ? on : chosen.includes(one))))}
        >
          {words.role[role]}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
