import type { FigureNames } from '../../shared/domain/figures/span-types.ts';
import type { Text } from '../../shared/domain/vocabulary.ts';
import type { Say } from '../say.ts';

/** What the keys of the figures are called; one that the settings no longer know stands as it is. */
export interface Naming {
  service(id: string): string;
  step(id: string): string;
  window(id: string): string;
  reason(id: string): string;
}

/** The names of figures and record in this person's language. */
export function namingBy(names: FigureNames, say: Say): Naming {
  const of = (texts: Readonly<Record<string, Text>>) => (id: string) => {
    const text = texts[id];
    return text ? say.text(text) : id;
  };
  return {
    service: of(names.services),
    step: of(names.steps),
    reason: of(names.reasons),
    window(id) {
      const face = names.windows[id];
      return face ? say.window(face) : id;
    },
  };
}
