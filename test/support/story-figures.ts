import { figuresOf } from '../../shared/domain/figures/day.ts';
import type { DayFigures } from '../../shared/domain/figures/types.ts';
import type { Story } from './story.ts';

/** The figures of a story's day, as its record tells them. */
export function figuresAfter(told: Story): DayFigures {
  const figures = figuresOf(told.entries, told.now);
  if (!figures) throw new Error('This story has no day');
  return figures;
}
