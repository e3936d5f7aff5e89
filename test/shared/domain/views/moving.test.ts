import { expect, test } from 'vitest';
import { Estimator, newLearned } from '../../../../shared/domain/estimate/estimator.ts';
import { clockWindow } from '../../../../shared/domain/estimate/showing.ts';
import type { Office } from '../../../../shared/domain/office.ts';
import { views } from '../../../../shared/domain/views/index.ts';
import { movePreview } from '../../../../shared/domain/views/moving.ts';
import { at, clerks, supervisor } from '../../../support/story-office.ts';
import { callNext, given, moveLines, openWindow, until, walkIn } from '../../../support/story-words.ts';

const now = at('11:20');
const midday = given(openWindow('V1'), openWindow('V3'), until('11:20'), walkIn(), walkIn(), walkIn(), walkIn());
const informationToo = { windowId: 'V1', skills: ['documentos', 'revision', 'informes'] };
const moved = midday.and(moveLines({ V1: informationToo.skills }));

const foretell = (office: Office) =>
  new Map(
    [...new Estimator(newLearned()).tell(office, now)].map(([id, quantiles]) => [id, clockWindow(quantiles, now)]),
  );
const seenBy = (office: Office, person: typeof supervisor | undefined) => {
  if (person?.kind !== 'staff') throw new Error('Nobody of the staff');
  const { id, name, roles } = person;
  return views.staff(office, { at: now, id, name, roles, ranges: foretell(office) });
};

test('the supervisor sees how many wait in each line, until when, and what was moved', () => {
  const before = seenBy(midday.office, supervisor).supervisor?.moving;
  expect(before?.lines.find(({ skill }) => skill === 'informes')).toMatchObject({ at: 'window', waiting: 4 });
  expect(before?.moved).toEqual([]);
  const after = seenBy(moved.office, supervisor).supervisor?.moving;
  expect(after?.windows[0]).toEqual({ id: 'V1', skills: informationToo.skills, own: ['documentos', 'revision'] });
  expect(after?.moved).toEqual([
    { windowId: 'V1', since: now, why: 'long-line', takes: [{ es: 'informes' }], leaves: [] },
  ]);
  const lastOf = (desk: typeof before) => desk?.lines.find(({ skill }) => skill === 'informes')?.last ?? 0;
  expect(lastOf(after)).toBeLessThan(lastOf(before));
});

test('a window sees what it serves beside its settings, and the other windows nothing of it', () => {
  const { desk } = seenBy(moved.office, clerks.V1);
  expect(desk).toMatchObject({ moved: { since: now, takes: [{ es: 'informes' }] }, next: { ticket: 'K001' } });
  expect(desk?.window.steps.map(({ id }) => id)).toContain('informes');
  expect(seenBy(moved.office, clerks.V3).desk).not.toHaveProperty('moved');
});

test('what a move would do is told before it is made: who would be called sooner, and until when each line lasts', () => {
  const { decision, preview } = movePreview(midday.office, [informationToo], { at: now, foretell });
  expect(decision.accepted).toBe(true);
  expect(preview).toMatchObject({ later: 0, lines: [{ name: { es: 'informes' } }] });
  expect(preview.sooner).toBeGreaterThan(0);
  const [line] = preview.lines;
  expect(line && line.after < line.before).toBe(true);
});

test('what can’t be moved is refused already when it is tried', () => {
  const nobody = ['V3', 'V5', 'V6'].map((windowId) => ({ windowId, skills: ['documentos'] }));
  expect(movePreview(midday.office, nobody, { at: now, foretell }).decision).toMatchObject({
    refusal: 'line-without-window',
    details: { line: { es: 'informes' }, count: 4 },
  });
});

test('the card of a visitor whose line was moved here says the same of their place as anywhere', () => {
  const here = seenBy(moved.and(callNext('V1')).office, clerks.V1).desk?.card;
  const there = seenBy(midday.and(callNext('V3')).office, clerks.V3).desk?.card;
  expect(here).toEqual({ ...there, callId: here?.callId });
});
