import type { WindowFace } from '../../../shared/domain/views/types.ts';
import { FloorPlan } from '../../../shared/ui/FloorPlan.tsx';
import { useWorkplace } from '../../workplace.ts';
import { useForm } from '../form.ts';
import { wordAt } from '../tree.ts';
import type { Thing } from './things.ts';

interface Props {
  readonly faces: ReadonlyMap<string, WindowFace>;
  readonly picked: Thing | undefined;
}

/** The plan as the server turns it to the readers of a display, with the way to the chosen window. */
export function PlanSeen({ faces, picked }: Props) {
  const { say } = useWorkplace();
  const { settings, seen = [] } = useForm();
  const words = say.settings.plan;
  const chosen = picked?.kind === 'window' ? wordAt(settings, `${picked.path}.id`) : undefined;
  const display = seen.find(({ id }) => picked?.kind === 'stand' && id === idOf(picked.path)) ?? seen[0];
  const to = faces.get(chosen ?? display?.plan.windows[0]?.id ?? '');
  if (!display || !to) return <p class="field-hint">{words.unseen}</p>;
  return (
    <figure class="plan-seen">
      <figcaption>
        <b>{words.seen(display.name)}</b>
        <p class="field-hint">{words.seenTo(say.window(to))}</p>
      </figcaption>
      <FloorPlan plan={display.plan} windows={[...faces.values()]} to={to} label={words.seenTo(say.window(to))} />
    </figure>
  );

  function idOf(stand: string): string {
    return wordAt(settings, stand.replace(/\.stand$/u, '.id'));
  }
}
