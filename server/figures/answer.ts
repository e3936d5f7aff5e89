import type { WallClock } from '../../shared/domain/calendar.ts';
import { wallClock } from '../../shared/domain/calendar.ts';
import { namesIn } from '../../shared/domain/figures/names.ts';
import { aheadOn, monthOf, progressOf, yearOf } from '../../shared/domain/figures/progress.ts';
import { doneIn, spanOf } from '../../shared/domain/figures/span.ts';
import type { Figures } from '../../shared/domain/figures/span-types.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { DayKey, Instant } from '../../shared/domain/vocabulary.ts';
import type { FiguresBook } from './book.ts';

/** The figures of a span of days, with what their names stand for and how month and year stand against the target. */
export async function figuresFor(
  book: Pick<FiguresBook, 'between' | 'since'>,
  settings: Settings,
  { from, to, now }: { readonly from: DayKey; readonly to: DayKey; readonly now: Instant },
): Promise<Figures> {
  const wall = wallClock(now, settings.office.timeZone);
  const target = await targetAt(book, settings, to < wall.date ? to : wall.date, wall);
  const since = await book.since();
  return {
    figures: spanOf(await book.between(from, to), from, to),
    names: namesIn(settings),
    ...(target && { target }),
    ...(since !== undefined && { since }),
  };
}

async function targetAt(
  book: Pick<FiguresBook, 'between'>,
  { target, hours }: Settings,
  date: DayKey,
  wall: WallClock,
): Promise<Figures['target']> {
  if (!target) return undefined;
  const [firstOfYear, endOfYear] = yearOf(date);
  const [first, end] = monthOf(date);
  const year = await book.between(firstOfYear, date);
  const month = year.filter((day) => day.date >= first);
  const { services, month: inMonth, year: inYear } = target;
  const isOver = month.some((day) => day.date === date && day.closed);
  const ofToday = isOver ? 0 : aheadOn(hours, date, wall);
  return {
    services,
    progress: {
      month: progressOf(hours, { first, last: end, date, done: doneIn(month, services), wanted: inMonth, ofToday }),
      year: progressOf(hours, {
        first: firstOfYear,
        last: endOfYear,
        date,
        done: doneIn(year, services),
        wanted: inYear,
        ofToday,
      }),
    },
  };
}
