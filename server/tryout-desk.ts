import * as v from 'valibot';
import { hoursOn } from '../shared/domain/calendar.ts';
import { isOpen } from '../shared/domain/office.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';
import type { TryoutOffer, TryoutWish } from '../shared/protocol/tryout.ts';
import type { Authority } from './authority.ts';
import type { Access } from './entrance.ts';
import { tryoutRoutes } from './http/tryout-routes.ts';
import type { DataFolder, Stores } from './stores.ts';
import { most, tryoutWish } from './tryout/requests.ts';
import type { TryoutResult } from './tryout/thread.ts';
import { TryoutThread } from './tryout/thread.ts';

const nineToFive = { open: '9:00', close: '17:00' };

/** Where supervisors try changes on days that are over; nothing of the office is touched by it. */
export function openTryouts(
  { record }: Stores,
  folder: DataFolder,
  { office }: Pick<Authority, 'office'>,
  { whoIs }: Pick<Access, 'whoIs'>,
  program: string,
) {
  const thread = new TryoutThread(program);
  const recorded = () => record.days();
  const isUnderWay = (date: DayKey): boolean => isOpen(office()) && office().day?.date === date;

  const offer = async (): Promise<TryoutOffer> => {
    const { settings, day } = office();
    const { windows, steps, calling, hours } = settings;
    const { appointment, walkIn, priority } = calling;
    const over = (await recorded()).filter((date) => !isUnderWay(date)).toReversed();
    const skills = steps.filter((step, index) => steps.findIndex(({ skill }) => skill === step.skill) === index);
    return {
      days: over,
      mostDays: most.days,
      hours: hoursOn(hours, over[0] ?? day?.date ?? '') ?? hours.week[0] ?? nineToFive,
      windows: windows.map(({ id, kind, number, accessible, skills: can }) => ({
        id,
        kind,
        number,
        accessible,
        skills: can,
      })),
      skills: skills.map(({ skill, name, at }) => ({ id: skill, name, at })),
      rule: { appointment, walkIn, priority },
    };
  };
  const run = async ({ days, changes }: TryoutWish): Promise<TryoutResult> => {
    if (days.length > most.days) return { ok: false, refusal: 'too-many-days', details: { most: `${most.days}` } };
    const known = new Set(await recorded());
    for (const date of days) {
      if (!known.has(date)) return { ok: false, refusal: 'unknown-day', details: { date } };
      if (isUnderWay(date)) return { ok: false, refusal: 'day-not-over', details: { date } };
    }
    return thread.run({ journal: folder.journal, days: [...new Set(days)].sort(), changes });
  };
  return tryoutRoutes({ whoIs, offer, read: (body) => v.parse(tryoutWish, body), run });
}
