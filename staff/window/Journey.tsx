import type { VisitCard } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';

/** The steps of a visit: what is done, where it stands, what comes after. A visit of one step needs no map. */
export function Journey({ steps }: { readonly steps: VisitCard['journey'] }) {
  const { say } = useWorkplace();
  const words = say.words.card;
  const spoken = { done: words.stepDone, now: words.stepNow, ahead: words.stepAhead };

  return (
    <ol class="journey" aria-label={words.journey}>
      {steps.map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span class="journey-dot" />
          {say.text(step.name)}
          <span class="unseen">, {spoken[step.state]}</span>
        </li>
      ))}
    </ol>
  );
}
