import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import type { Connection } from '../../../shared/ui/connection.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../../support/office.ts';

let office: TestOffice;
let kiosk: Connection<'kiosk'>;
let clerk: Connection<'staff'>;

beforeAll(async () => {
  office = await startOffice();
  kiosk = office.join('kiosk', await office.pair('kiosk'));
  clerk = office.join('staff', await office.signIn('Alba Encino'));
  await eventually(kiosk.view, (view) => view !== undefined);
  await eventually(clerk.view, (view) => view !== undefined);
});
afterAll(() => office.close());

test('a phone follows its ticket from the line to the window', async () => {
  const { code, ticket } = await checkIn();
  const phone = office.join('phone', code);
  const waiting = await eventually(phone.view, (view) => view?.situation === 'waiting');
  expect(waiting).toMatchObject({ ticket, ahead: 0, stage: { number: 1 } });

  await clerk.command({ type: 'OpenWindow', windowId: 'V3', takeOver: false });
  await clerk.command({ type: 'CallNext', windowId: 'V3' });
  const called = await eventually(phone.view, (view) => view?.situation === 'called');
  expect(called).toMatchObject({ window: { kind: 'window', number: 3 }, call: { attempt: 1, at: NINE } });

  const callId = called?.call?.callId ?? '';
  await office.clock(NINE + 3 * MINUTE);
  expect(await clerk.command({ type: 'RecordNoShow', callId })).toMatchObject({ ok: true });
  const absent = await eventually(phone.view, (view) => view?.situation === 'absent');
  expect(absent).toMatchObject({ window: { number: 3 } });
  expect(absent?.call).toBeUndefined();

  expect(await phone.command({ type: 'ComeBack', visitId: absent?.visitId ?? '' })).toMatchObject({ ok: true });
  await eventually(phone.view, (view) => view?.situation === 'waiting');
  expect(await phone.command({ type: 'Leave', visitId: absent?.visitId ?? '' })).toMatchObject({ ok: true });
  expect(await eventually(phone.view, (view) => view?.situation === 'ended')).toMatchObject({ outcome: 'left' });
});

test("a phone's view holds the ticket and nothing of its person", async () => {
  const { code } = await checkIn();
  const phone = office.join('phone', code);
  const view = await eventually(phone.view, (seen) => seen !== undefined);
  const known = ['ahead', 'audience', 'language', 'office', 'order', 'papers', 'range', 'situation', 'stage', 'step'];
  expect([...known, 'ticket', 'visitId']).toEqual(expect.arrayContaining(Object.keys(view ?? {})));
  expect(phone.health.value).toBeUndefined();
});

test('a phone can wish nothing for another ticket, and nothing that is not a visitor’s to wish', async () => {
  const mine = await checkIn();
  const other = await checkIn();
  const phone = office.join('phone', mine.code);
  await eventually(phone.link, (link) => link === 'online');

  const refused = { ok: false, refusal: 'not-allowed' };
  expect(await phone.command({ type: 'Leave', visitId: other.visitId })).toMatchObject(refused);
  expect(await phone.command({ type: 'ComeBack', visitId: other.visitId })).toMatchObject(refused);
  expect(await phone.command({ type: 'CallNext', windowId: 'V3' })).toMatchObject(refused);
  expect(await phone.command({ type: 'Undo' })).toMatchObject(refused);
  expect(await phone.ask({ ask: 'ticket', visitId: other.visitId })).toMatchObject(refused);
  expect(await phone.ask({ ask: 'my-ticket', code: other.code })).toMatchObject(refused);
  expect(await phone.ask({ ask: 'search', text: 'A' })).toMatchObject(refused);

  const follower = office.join('phone', other.code);
  expect(await eventually(follower.view, (view) => view !== undefined)).toMatchObject({ situation: 'waiting' });
});

test('each listener knows its own screens alone', async () => {
  const { code } = await checkIn();
  expect(await refusalOf(office.address, 'phone', code)).toBe('Invalid namespace');
  expect(await refusalOf(office.phones, 'kiosk', await office.pair('kiosk'))).toBe('Invalid namespace');
  expect(await refusalOf(office.phones, 'display', await office.pair('display'))).toBe('Invalid namespace');
  expect(await refusalOf(office.phones, 'staff', await office.signIn('Alba Encino'))).toBe('Invalid namespace');
  expect(await refusalOf(office.phones, '', code)).toBe('malformed');
  expect(await refusalOf(office.phones, 'phone', await office.pair('kiosk'))).toBe('not-signed-in');
});

test("the phones' listener serves its page and what that is made of, with the same headers, and nothing else", async () => {
  const page = await fetch(`${office.phones}/`);
  const html = await page.text();
  expect(page.status).toBe(200);
  const policy = (await office.request('/staff/')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).toBe(policy);

  const named = [...html.matchAll(/\/assets\/[\w.-]+/gu)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) expect((await fetch(office.phones + path)).status, path).toBe(200);

  const kioskPage = await (await office.request('/kiosk/')).text();
  const foreign = [...kioskPage.matchAll(/\/assets\/kiosk[\w.-]+/gu)].map(([path]) => path);
  expect(foreign.length).toBeGreaterThan(0);
  const closed = [
    '/libro',
    '/libro.json',
    '/kiosk/',
    '/staff/',
    '/display/',
    '/phone/',
    '/health',
    '/api/v1/sign-in',
    '/assets/',
    ...foreign,
  ];
  for (const path of closed) expect((await fetch(office.phones + path)).status, path).toBe(404);
  expect((await office.request('/phone/')).status).toBe(404);
  const walk = await fetch(`${office.phones}/assets/..%2fkiosk%2findex.html`);
  expect(walk.status).toBe(404);
  const broken = await fetch(`${office.phones}/assets/%E0%A4%A`);
  expect([broken.status, await broken.text()]).toEqual([404, 'No existe esa página. There is no such page.']);
});

test('who guesses codes is soon not listened to, and after a minute may scan a ticket again', async () => {
  const { code } = await checkIn();
  const guess = (number: number) => refusalOf(office.phones, 'phone', `${'guess'.repeat(4)}${number}`);
  const answers = [];
  for (let number = 0; number < 20; number += 1) answers.push(await guess(number));
  expect(answers).toContain('not-signed-in');
  expect(await refusalOf(office.phones, 'phone', code)).toBe('websocket error');

  await office.clock(NINE + 5 * MINUTE);
  expect(await refusalOf(office.phones, 'phone', code)).toBeUndefined();
});

test('codes die with the day', async () => {
  const { code } = await checkIn();
  const phone = office.join('phone', code);
  await eventually(phone.view, (view) => view !== undefined);
  await office.clock(NINE + 24 * 60 * MINUTE);
  await eventually(phone.ended, (ended) => ended === 'revoked');
  expect(await refusalOf(office.phones, 'phone', code)).toBe('not-signed-in');
});

async function checkIn() {
  const command = { type: 'CheckIn', appointments: [], service: 'informes', needs: noNeeds, companions: 0 } as const;
  const answer = await kiosk.command({ ...command, language: 'es' });
  if (!answer.ok || !answer.result.ticket) throw new Error(`not checked in: ${JSON.stringify(answer)}`);
  return answer.result.ticket;
}

/** Why a connection is not let in; nothing when it is. */
function refusalOf(address: string, audience: string, token: string): Promise<string | undefined> {
  const auth = { protocol: PROTOCOL_VERSION, build: 'test', token };
  const socket = io(`${address}/${audience}`, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
  return new Promise<string | undefined>((done) => {
    socket.on('connect', () => done(undefined));
    socket.on('connect_error', ({ message }) => done(message));
  }).finally(() => socket.close());
}
