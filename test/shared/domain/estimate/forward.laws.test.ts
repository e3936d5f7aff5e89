import { expect, test } from 'vitest';
import type { Job, PlayedWindow } from '../../../../shared/domain/estimate/forward.ts';
import { ForwardPass } from '../../../../shared/domain/estimate/forward.ts';
import { fc } from '../../../support/laws.ts';

const minute = 60_000;
const turnaround = 0.3;

const anyWindow = (index: number) =>
  fc.record({
    id: fc.constant(`w${index}`),
    accessible: fc.boolean(),
    biometric: fc.constant(false),
    skills: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    pace: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
    free: fc.integer({ min: 0, max: 20 }).map((minutes) => minutes * minute),
    breaks: fc.array(
      fc.record({
        from: fc.integer({ min: 10, max: 120 }).map((minutes) => minutes * minute),
        length: fc.constant(20 * minute),
      }),
      { maxLength: 1 },
    ),
  });

const anyJob = (index: number) =>
  fc
    .record({
      skill: fc.constantFrom('a', 'b', 'c'),
      due: fc.integer({ min: -30, max: 60 }),
      joined: fc.integer({ min: -30, max: 0 }),
      later: fc.integer({ min: -40, max: 60 }),
      minutes: fc.integer({ min: 1, max: 40 }),
      needs: fc.constantFrom('nothing', 'priority', 'accessible'),
      expected: fc.boolean(),
    })
    .map(({ skill, due, joined, later, minutes, needs, expected }): Job => {
      const arrives = expected ? Math.max(0, later) * minute : 0;
      return {
        visitId: expected ? undefined : `v${index}`,
        ticket: `T${String(index).padStart(3, '0')}`,
        skill,
        biometric: false,
        due: due * minute,
        joined: joined * minute,
        arrives,
        weight: expected ? 0.9 : 1,
        minutes,
        accessibleOnly: needs === 'accessible',
        priority: needs !== 'nothing',
        long: skill === 'c',
        onlyWindow: undefined,
      };
    });

const several = <T>(most: number, one: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min: 1, max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => one(i))));

const floors = fc.record({ windows: several(6, anyWindow), jobs: several(40, anyJob) });
const times = (windows: readonly PlayedWindow[], jobs: readonly Job[]) =>
  timesOf(new ForwardPass(windows, jobs, () => undefined));
const timesOf = (pass: ForwardPass<Job>): ReadonlyMap<string, number> =>
  new Map(pass.play().map(({ visitId, at }) => [visitId, at]));

const isAble = (window: PlayedWindow, job: Job) =>
  window.skills.includes(job.skill) && (!job.accessibleOnly || window.accessible);
const byRule = (a: Job, b: Job) => a.due - b.due || a.joined - b.joined || (a.ticket < b.ticket ? -1 : 1);

test('everybody in line whom some window is able to serve gets a time, nobody else', () => {
  fc.assert(
    fc.property(floors, ({ windows, jobs }) => {
      const foretold = times(windows, jobs);
      for (const job of jobs) {
        if (job.visitId === undefined) continue;
        expect(foretold.has(job.visitId)).toBe(windows.some((window) => isAble(window, job)));
      }
    }),
  );
});

test('the same floor gives the same times, in whatever order it is told', () => {
  fc.assert(
    fc.property(floors, ({ windows, jobs }) => {
      const sorted = (foretold: ReadonlyMap<string, number>) => [...foretold].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(times(windows, [...jobs].reverse()))).toEqual(sorted(times(windows, jobs)));
    }),
  );
});

test('nobody is called before they are there, nor before a window that is able to serve them is free', () => {
  fc.assert(
    fc.property(floors, ({ windows, jobs }) => {
      const foretold = times(windows, jobs);
      for (const job of jobs) {
        const at = foretold.get(job.visitId ?? '');
        if (at === undefined) continue;
        const free = Math.min(...windows.filter((window) => isAble(window, job)).map((window) => window.free));
        expect(at).toBeGreaterThanOrEqual(Math.max(job.arrives, free));
      }
    }),
  );
});

test('of two alike in line the one with the earlier call-by time is called first', () => {
  fc.assert(
    fc.property(floors, ({ windows, jobs }) => {
      const foretold = times(windows, jobs);
      const inLine = jobs.filter(({ visitId }) => visitId !== undefined && foretold.has(visitId)).sort(byRule);
      for (const [place, first] of inLine.entries()) {
        for (const second of inLine.slice(place + 1)) {
          if (first.skill !== second.skill || first.long || first.priority !== second.priority) continue;
          if (first.accessibleOnly !== second.accessibleOnly) continue;
          expect(foretold.get(first.visitId ?? '')).toBeLessThanOrEqual(foretold.get(second.visitId ?? '') ?? 0);
        }
      }
    }),
  );
});

test('one window serves one visitor after the other: no two calls closer than the first takes', () => {
  fc.assert(
    fc.property(several(1, anyWindow), several(30, anyJob), (windows, jobs) => {
      const [window] = windows;
      const foretold = times(windows, jobs);
      const calls = jobs
        .flatMap((job) => {
          const at = foretold.get(job.visitId ?? '');
          return at === undefined ? [] : [{ at, minutes: job.minutes * (window?.pace ?? 1) + turnaround }];
        })
        .sort((a, b) => a.at - b.at);
      for (const [place, { at, minutes }] of calls.entries()) {
        const next = calls[place + 1];
        if (next) expect(next.at).toBeGreaterThanOrEqual(at + minutes * minute - 1e-6);
      }
    }),
  );
});

test('a planned break keeps its window from calling for its whole length', () => {
  const window: PlayedWindow = {
    id: 'w1',
    accessible: false,
    biometric: false,
    skills: ['a'],
    pace: 1,
    free: 0,
    breaks: [{ from: 15 * minute, length: 20 * minute }],
  };
  const job = (number: number): Job => ({
    visitId: `v${number}`,
    ticket: `T${number}`,
    skill: 'a',
    biometric: false,
    due: number * minute,
    joined: 0,
    arrives: 0,
    weight: 1,
    minutes: 9.7,
    accessibleOnly: false,
    priority: false,
    long: false,
    onlyWindow: undefined,
  });
  const foretold = times([window], [job(1), job(2), job(3)]);
  // The second ends at 20; the break that was due at 15 begins then.
  expect([...foretold.values()].map((at) => Math.round(at / minute))).toEqual([0, 10, 40]);
});

test('whoever finishes one step joins the next one in the same pass', () => {
  const bio: PlayedWindow = {
    id: 'b',
    accessible: false,
    biometric: true,
    skills: ['b'],
    pace: 1,
    free: 0,
    breaks: [],
  };
  const doc: PlayedWindow = { ...bio, id: 'w', biometric: false, skills: ['a'] };
  const job = (id: string, skill: string, due: number): Job => ({
    visitId: id,
    ticket: id,
    skill,
    biometric: skill === 'b',
    due: due * minute,
    joined: 0,
    arrives: 0,
    weight: 1,
    minutes: 10,
    accessibleOnly: false,
    priority: false,
    long: false,
    onlyWindow: undefined,
  });
  const waiting = { ...job('late', 'b', 90), arrives: 12 * minute };
  const goesOn = (done: Job, end: number): Job | undefined =>
    done.skill === 'a' ? { ...job('x', 'b', 25), visitId: undefined, joined: end, arrives: end } : undefined;
  const foretold = timesOf(new ForwardPass([doc, bio], [job('first', 'a', 0), waiting], goesOn));
  expect(foretold.get('first')).toBe(0);
  expect((foretold.get('late') ?? 0) / minute).toBeCloseTo(10 + 10 + turnaround, 6);
});
