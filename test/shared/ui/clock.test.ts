import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockSetBy, now, serverTime, setClock, uptime } from '../../../shared/ui/clock.ts';

const NINE = Date.UTC(2026, 10, 23, 15);
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NINE });
  setClock(NINE);
});
afterEach(() => {
  vi.useRealTimers();
});

test('the office’s time moves on each full second, by the server’s clock', () => {
  setClock(NINE + 400);
  vi.advanceTimersByTime(599);
  expect(now.value).toBe(NINE + 400);
  vi.advanceTimersByTime(1);
  expect(now.value).toBe(NINE + 1000);
  expect(serverTime()).toBe(NINE + 1000);
});

test('when the server’s clock is set, the page knows the new time and that none has passed', () => {
  const [before, set] = [uptime.value, clockSetBy()];
  setClock(NINE + HOUR);
  expect(now.value).toBe(NINE + HOUR);
  expect(uptime.value).toBe(before);
  expect(clockSetBy() - set).toBe(HOUR);
  vi.advanceTimersByTime(5000);
  expect(uptime.value).toBe(before + 5000);
});

test('what a driven clock goes forwards in training has passed; what it goes back was set', () => {
  const before = clockSetBy();
  setClock(NINE + HOUR, true);
  expect(clockSetBy()).toBe(before);
  setClock(NINE, true);
  expect(clockSetBy()).toBe(before - HOUR);
});

test('setting the clock of a screen’s own computer moves nothing', () => {
  vi.setSystemTime(NINE + 24 * HOUR);
  expect(serverTime()).toBe(NINE);
  vi.advanceTimersByTime(2000);
  expect(now.value).toBe(NINE + 2000);
});
