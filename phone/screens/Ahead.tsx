import type { Scene } from '../scene.ts';

interface Props {
  readonly scene: Pick<Scene, 'words' | 'format'>;
  /** What is counted, such as people before this number. */
  readonly title: string;
  readonly ahead: number;
}

/** How many people are before, among what is expected; or that there is nobody. */
export function Ahead({ scene: { words, format }, title, ahead }: Props) {
  return (
    <div>
      <dt>{title}</dt>
      {ahead > 0 ? (
        <dd>
          {format.count(ahead)} <small>{words.people(ahead)}</small>
        </dd>
      ) : (
        <dd class="plain">{words.nobodyAhead}</dd>
      )}
    </div>
  );
}
