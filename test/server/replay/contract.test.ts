import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReplayClient } from '../../support/replay-client.ts';

const opening = Date.UTC(2026, 2, 2, 14);
const at = (minutes: number) => opening + minutes * 60_000;

const window = (id: string, services: readonly string[], more: object = {}) => ({
  id,
  kind: 'window',
  services,
  accessible: false,
  rota: [],
  ...more,
});
const day = (more: object = {}) => ({
  now: at(-30),
  opensAt: opening,
  windows: [
    window('w1', ['doc', 'collect']),
    window('w2', ['doc', 'child', 'info'], { accessible: true }),
    window('b1', ['bio'], { kind: 'biometric' }),
  ],
  appointments: [
    { id: 'a1', at: at(10), service: 'passport' },
    { id: 'a2', at: at(0), service: 'passport' },
  ],
  ...more,
});
const walkIn = (service: string, step: string, needs: string, more: object = {}) => ({
  service,
  step,
  needs,
  appointmentId: null,
  priority: false,
  accessibleWindow: false,
  ...more,
});
const doc = (more: object = {}) => walkIn('passport', 'doc', 'doc', more);

let office: ReplayClient;
beforeEach(async () => {
  office = await ReplayClient.open();
});
afterEach(() => office.close());

const checkIn = async (minutes: number, body: object): Promise<{ readonly id: string; readonly due: number }> => {
  const { status, body: answer } = await office.post('/api/checkins', at(minutes), body);
  expect(status).toBe(200);
  return answer;
};
const next = (windowId: string, minutes: number) => office.post(`/api/windows/${windowId}/next`, at(minutes));
const ticket = (id: string, act: string, minutes: number, body: object = {}) =>
  office.post(`/api/tickets/${id}/${act}`, at(minutes), body);

test('each kind of visitor is due when the rule says', async () => {
  await office.post('/api/replay/day', undefined, day());
  expect((await checkIn(0, doc())).due).toBe(at(30));
  expect((await checkIn(1, doc({ appointmentId: 'a1' }))).due).toBe(at(25));
  expect((await checkIn(16, doc({ appointmentId: 'a2' }))).due).toBe(at(46));
  expect((await checkIn(20, doc({ priority: true }))).due).toBe(at(-10));
  expect((await checkIn(21, doc({ accessibleWindow: true }))).due).toBe(at(-9));
});

test('a free window calls the earliest time that it can serve, and nobody is 204', async () => {
  await office.post('/api/replay/day', undefined, day());
  const first = await checkIn(0, doc());
  const booked = await checkIn(1, doc({ appointmentId: 'a1' }));
  const accessible = await checkIn(2, doc({ accessibleWindow: true }));

  expect(await next('w1', 3)).toEqual({ status: 200, body: { id: booked.id } });
  expect(await next('w2', 3)).toEqual({ status: 200, body: { id: accessible.id } });
  expect(await next('w1', 3)).toEqual({ status: 409, body: { reason: 'window-busy' } });
  expect(await next('b1', 3)).toEqual({ status: 204, body: undefined });
  expect(await ticket(booked.id, 'finish', 5, { outcome: 'leave' })).toEqual({ status: 200, body: {} });
  expect(await next('w1', 5)).toEqual({ status: 200, body: { id: first.id } });
});

test('the accessible window takes a long step of others only once it is due', async () => {
  await office.post('/api/replay/day', undefined, day());
  const child = await checkIn(0, walkIn('child', 'child', 'child'));
  expect((await next('w2', 29)).status).toBe(204);
  const info = await checkIn(29, walkIn('info', 'info', 'info'));
  expect((await next('w2', 29)).body).toEqual({ id: info.id });
  await ticket(info.id, 'finish', 30, { outcome: 'leave' });
  expect((await next('w2', 30)).body).toEqual({ id: child.id });
});

test('a visit goes on to biometrics, to print and back under one id, 15 minutes at each step', async () => {
  await office.post('/api/replay/day', undefined, day());
  const { id } = await checkIn(0, doc({ accessibleWindow: true }));
  expect((await next('w2', 0)).body).toEqual({ id });
  await ticket(id, 'start', 1);
  await ticket(id, 'finish', 10, { outcome: 'next', nextStep: 'bio' });
  expect((await office.get(`/api/estimates?ids=${id}`, at(10))).body[id].due).toBe(at(-20));
  expect((await next('b1', 10)).body).toEqual({ id });
  await ticket(id, 'finish', 17, { outcome: 'ready', nextStep: 'deliver' });
  expect((await next('w1', 18)).status).toBe(204);
  await ticket(id, 'return', 45, { reason: 'ready', step: 'deliver', needs: 'collect' });
  // Only an accessible window will do, and the one there is does not deliver.
  expect((await next('w1', 45)).status).toBe(204);
  expect((await office.get(`/api/estimates?ids=${id}`, at(45))).body).toEqual({ [id]: null });
});

test('absent, parked and transferred visitors come back 15 minutes later, at the step they name', async () => {
  await office.post('/api/replay/day', undefined, day());
  const { id } = await checkIn(0, doc());
  const dueOf = async (minutes: number) => (await office.get(`/api/estimates?ids=${id}`, at(minutes))).body[id].due;
  await next('w1', 0);
  await ticket(id, 'absent', 2);
  expect((await next('w1', 2)).status).toBe(204);
  await ticket(id, 'return', 10, { reason: 'recall', step: 'doc', needs: 'doc' });
  expect(await dueOf(10)).toBe(at(25));
  await next('w1', 11);
  await ticket(id, 'finish', 20, { outcome: 'park', nextStep: null });
  await ticket(id, 'return', 40, { reason: 'park', step: 'docFix', needs: 'doc' });
  expect(await dueOf(40)).toBe(at(55));
  await next('w1', 41);
  await ticket(id, 'finish', 45, { outcome: 'transfer', nextStep: 'info' });
  expect(await dueOf(45)).toBe(at(60));
  expect((await next('w2', 45)).body).toEqual({ id });
});

test('a paused window calls nobody until it is resumed, also past its planned end', async () => {
  await office.post('/api/replay/day', undefined, day());
  const { id } = await checkIn(0, walkIn('collect', 'collect', 'collect'));
  await office.post('/api/windows/w1/pause', at(1), { until: at(20) });
  expect((await next('w1', 2)).body).toEqual({ reason: 'window-paused' });
  const { lo, mid, hi } = (await office.get(`/api/estimates?ids=${id}`, at(2))).body[id];
  expect(lo).toBeLessThan(mid);
  expect(mid).toBeGreaterThan(10);
  expect(hi).toBeGreaterThan(mid);
  await office.post('/api/windows/w1/resume', at(20));
  expect((await next('w1', 20)).body).toEqual({ id });
});

test('whatever makes no sense is refused: unknown ids, the past, a request in pieces', async () => {
  expect((await next('w1', 0)).body).toEqual({ reason: 'no-day' });
  await office.post('/api/replay/day', undefined, day());
  expect((await next('w9', 0)).body).toEqual({ reason: 'unknown-window' });
  expect((await ticket('nobody', 'start', 0)).body).toEqual({ reason: 'unknown-visit' });
  expect((await office.get('/api/estimates?ids=nobody', at(1))).body).toEqual({ nobody: null });
  expect((await checkIn(5, doc())).due).toBe(at(35));
  expect(await next('w1', 4)).toEqual({ status: 409, body: { reason: 'time-runs-forward' } });

  const malformed = { status: 400, body: { reason: 'malformed' } };
  expect(await office.post('/api/checkins', at(6), '{"service":')).toEqual(malformed);
  expect(await office.post('/api/checkins', at(6), doc({ needs: 'bio' }))).toEqual(malformed);
  expect(await office.post('/api/checkins', at(6), doc({ priority: 'yes' }))).toEqual(malformed);
  expect(await office.post('/api/replay/day', at(0), { windows: [] })).toEqual(malformed);
  expect(await office.get('/api/estimates', at(6))).toEqual(malformed);
  expect((await office.get('/api/nothing')).status).toBe(404);
});

test('windows open at the opening hour, and the header wins over the body', async () => {
  await office.post('/api/replay/day', at(-60), day({ now: at(-10) }));
  await checkIn(-50, doc());
  expect((await next('w1', -40)).body).toEqual({ reason: 'window-closed' });
  expect((await next('w1', 0)).status).toBe(200);
});

test('a new day empties the office, may lie in the past, and keeps what was learned', async () => {
  const told = async () => {
    const { id } = await checkIn(0, doc());
    await next('w1', 0);
    const second = await checkIn(0, doc());
    return { id, mid: (await office.get(`/api/estimates?ids=${second.id}`, at(0))).body[second.id].mid };
  };
  const one = day({ windows: [window('w1', ['doc'])] });
  await office.post('/api/replay/day', undefined, one);
  const before = await told();
  for (let visit = 0; visit < 12; visit++) {
    const { id } = visit === 0 ? before : (await next('w1', visit * 40)).body;
    await ticket(id, 'finish', visit * 40 + 40, { outcome: 'leave' });
    await checkIn(visit * 40 + 40, doc());
  }

  await office.post('/api/replay/day', undefined, one);
  expect((await ticket(before.id, 'start', 0)).body).toEqual({ reason: 'unknown-visit' });
  const after = await told();
  expect(after.id).not.toBe(before.id);
  expect(after.mid).toBeGreaterThan(before.mid + 5);
});
