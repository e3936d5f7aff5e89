import type { Fact } from './facts.ts';

/** Figures side by side, each with its name above and its counts below. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="card figures-facts">
      {facts.map(({ name, figure, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{figure}</b>
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
