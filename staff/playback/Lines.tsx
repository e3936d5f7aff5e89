import { useWorkplace } from '../workplace.ts';
import type { Seen } from './seen.ts';

/** Who waits for what, by number and in the order of then; who is set aside, and how many have gone. */
export function Lines({ seen: { lines, aside, waiting, gone } }: { readonly seen: Seen }) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  return (
    <section class="card playback-lines" aria-labelledby="playback-lines">
      <h2 class="title" id="playback-lines">
        {words.lines} <span>{say.count(waiting)}</span>
      </h2>
      {lines.length === 0 && <p>{words.nobody}</p>}
      {lines.map((line) => (
        <div key={line.step}>
          <h3>
            {say.text(line.name)} <span>{say.count(line.waiting.length)}</span>
          </h3>
          {line.waiting.length > 0 && <p class="playback-numbers">{line.waiting.join(' ')}</p>}
          {line.out.length > 0 && <p>{words.out(line.out.join(' '))}</p>}
        </div>
      ))}
      {aside.length > 0 && (
        <div>
          <h3>{words.aside(aside.length)}</h3>
          <p class="playback-numbers">{aside.join(' ')}</p>
        </div>
      )}
      <p class="definition">{words.gone(gone)}</p>
    </section>
  );
}
