import { expect, test } from 'vitest';
import type { ClockFinding } from '../../server/clock-watch.ts';
import { ClockWatch } from '../../server/clock-watch.ts';
import type { ClockDoubt } from '../../shared/domain/office.ts';

const NINE = Date.UTC(2026, 10, 23, 15, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A computer whose clock and whose passing of time are driven apart, watched as the schedule does; `last` was recorded at nine. */
function computer({
  witnessed = true,
  last = NINE as number | undefined,
  doubt = undefined as ClockDoubt | undefined,
} = {}) {
  const here = { at: NINE, passed: 0, network: false, last, doubt };
  const witness = { passed: () => here.passed, isSetByNetwork: () => here.network };
  const watch = new ClockWatch(witnessed ? witness : undefined);
  const look = (): ClockFinding | undefined => {
    const found = watch.look(here.at, here);
    if (found?.is === 'doubtful') here.doubt = { since: here.at, expected: found.expected };
    if (found?.is === 'right') settle();
    return found;
  };
  const settle = () => {
    here.doubt = undefined;
    here.last = here.at;
  };
  return {
    look,
    /** Time passes, and the clock goes with it, or by another measure. */
    pass(ms: number, clock = ms) {
      here.passed += ms;
      here.at += clock;
      return look();
    },
    confirm: settle,
    setByNetwork() {
      here.network = true;
      return look();
    },
  };
}

test('a clock that goes with the time is never in doubt, nor one that the network nudges', () => {
  const { look, pass } = computer();
  expect(look()).toBeUndefined();
  for (let minute = 0; minute < 600; minute++) expect(pass(MINUTE, MINUTE + 500)).toBeUndefined();
  expect(pass(12 * HOUR)).toBeUndefined(); // the computer slept
});

test.each([3 * HOUR, 5 * MINUTE, -5 * MINUTE, -DAY, 400 * DAY])(
  'a clock that jumps by %i ms is in doubt, once, until it is back',
  (jump) => {
    const { look, pass } = computer();
    look();
    expect(pass(5000, 5000 + jump)).toEqual({ is: 'doubtful', expected: NINE + 5000 });
    expect(pass(5000)).toBeUndefined();
    expect(pass(5000, 5000 - jump)).toEqual({ is: 'right' });
    expect(pass(5000)).toBeUndefined();
  },
);

test.each([3 * HOUR, -3 * HOUR])('a clock that jumped by %i ms and was confirmed goes on from there', (jump) => {
  const { look, pass, confirm } = computer();
  look();
  pass(5000, 5000 + jump);
  confirm();
  expect(pass(5000)).toBeUndefined();
  expect(pass(HOUR)).toBeUndefined();
  expect(pass(5000, 5000 - jump)).toMatchObject({ is: 'doubtful' });
});

test('a computer that wakes up before the last that was recorded, or long after it, is in doubt; one that was off for a fortnight is not', () => {
  expect(computer({ last: NINE + HOUR }).look()).toEqual({ is: 'doubtful', expected: NINE + HOUR });
  expect(computer({ last: NINE - 40 * DAY }).look()).toEqual({ is: 'doubtful', expected: NINE - 40 * DAY });
  expect(computer({ last: NINE - 14 * DAY }).look()).toBeUndefined();
  expect(computer({ last: undefined }).look()).toBeUndefined();
  const slept = computer();
  slept.look();
  expect(slept.pass(40 * DAY)).toBeUndefined();
});

test('a doubt outlives a restart, and ends when the clock shows what it may', () => {
  const behind = computer({ doubt: { since: NINE - DAY, expected: NINE + HOUR }, witnessed: false });
  expect(behind.look()).toBeUndefined();
  expect(behind.pass(HOUR)).toEqual({ is: 'right' });

  const ahead = computer({ doubt: { since: NINE, expected: NINE - 3 * HOUR } });
  expect(ahead.look()).toBeUndefined();
  expect(ahead.pass(MINUTE, MINUTE - 3 * HOUR)).toEqual({ is: 'right' });
});

test('a clock that the network has set is believed, whatever it showed before', () => {
  const { look, pass, setByNetwork } = computer({ last: NINE + DAY });
  expect(look()).toMatchObject({ is: 'doubtful' });
  expect(setByNetwork()).toEqual({ is: 'right' });
  expect(pass(5000, 9 * HOUR)).toBeUndefined();
});
