import { textIn } from '../../shared/i18n/format.ts';
import type { Scene } from '../scene.ts';

/** What to have at hand when called. */
export function Papers({ scene: { ticket, words, tag } }: { readonly scene: Scene }) {
  if (!ticket.papers) return null;
  return (
    <details>
      <summary>{words.papers}</summary>
      <ul>
        {ticket.papers.map(({ name, hint }) => {
          const paper = textIn(name, tag);
          const more = hint && textIn(hint, tag);
          return (
            <li key={name.es}>
              <span lang={paper.lang}>{paper.words}</span>
              {more && <small lang={more.lang}>{more.words}</small>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
