import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choice.css';

interface Props {
  readonly legend: string;
  readonly hint?: string;
  /** Hides the legend where the screen's title already says it. */
  readonly titled?: boolean;
  readonly children: ComponentChildren;
}

/** The question that its choices answer. How they are laid out is the screen's business, on `.choices`. */
export function ChoiceGroup({ legend, hint, titled = false, children }: Props) {
  const hintId = useId();
  return (
    <fieldset class="choice-group" aria-describedby={hint ? hintId : undefined}>
      <legend class={titled ? 'unseen' : 'label'}>{legend}</legend>
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="choices">{children}</div>
    </fieldset>
  );
}
