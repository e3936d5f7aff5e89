import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MESSAGE_LIMIT, PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import type { Connection } from '../../../shared/ui/connection.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../../support/office.ts';
import { walkIn } from '../../support/walk-in.ts';

let office: TestOffice;
let kiosk: Connection<'kiosk'>;
let display: Connection<'display'>;

beforeAll(async () => {
  office = await startOffice();
  kiosk = office.join('kiosk', await office.pair('kiosk'));
  display = office.join('display', await office.pair('display'));
  await eventually(kiosk.link, (link) => link === 'online');
  await eventually(display.link, (link) => link === 'online');
});
afterAll(() => office.close());

test('two windows that call next at the same moment never get the same ticket', async () => {
  for (let i = 0; i < 3; i++) expect(await kiosk.command(walkIn)).toMatchObject({ ok: true });
  const one = await clerk('Alba Encino');
  const other = await clerk('Bruno Jacaranda');
  expect(await one.command({ type: 'OpenWindow', windowId: 'V3', takeOver: false })).toMatchObject({ ok: true });
  expect(await other.command({ type: 'OpenWindow', windowId: 'V5', takeOver: false })).toMatchObject({ ok: true });
  const answers = await Promise.all([
    one.command({ type: 'CallNext', windowId: 'V3' }),
    other.command({ type: 'CallNext', windowId: 'V5' }),
  ]);
  const tickets = answers.map((answer) => (answer.ok ? answer.result.called?.ticket : answer.refusal));
  expect(new Set(tickets).size).toBe(2);
  expect(tickets).toEqual(expect.arrayContaining(['K001', 'K002']));
});

test('a display can report, and wish for nothing', async () => {
  expect(await display.command(walkIn)).toMatchObject({ ok: false, refusal: 'not-allowed' });
  expect(await display.ask({ ask: 'search', text: 'a' })).toMatchObject({ ok: false, refusal: 'not-allowed' });
});

test('the kiosk sees the room as it is after a check-in', async () => {
  await eventually(kiosk.view, (view) => view?.waiting === 1);
  await kiosk.command(walkIn);
  await eventually(kiosk.view, (view) => view?.waiting === 2);
});

test('a window taken over tells both who holds it now', async () => {
  const first = await clerk('Celia Mezquite');
  const second = await clerk('Darío Ahuehuete');
  await first.command({ type: 'OpenWindow', windowId: 'V1', takeOver: false });
  const held = { type: 'OpenWindow', windowId: 'V1', takeOver: false } as const;
  expect(await second.command(held)).toMatchObject({ ok: false, refusal: 'window-held' });
  expect(await second.command({ ...held, takeOver: true })).toMatchObject({ ok: true });

  for (const onlooker of [first, second]) {
    const view = await eventually(onlooker.view, (seen) => holderOf(seen, 'V1') === 'Darío Ahuehuete');
    expect(holderOf(view, 'V1')).toBe('Darío Ahuehuete');
  }
  expect(await first.command({ type: 'CloseWindow', windowId: 'V1' })).toMatchObject({ refusal: 'not-your-window' });
});

test('staff see which displays have shown and said a call', async () => {
  const onlooker = await clerk('Elisa Pochote');
  display.receipt({ is: 'shown', callId: 'call-1', attempt: 1 });
  display.receipt({ is: 'spoken', callId: 'call-1', attempt: 1 });
  display.receipt({ is: 'sound', blocked: true });
  const health = await eventually(
    onlooker.health,
    (seen) => seen?.screens.some(({ soundBlocked }) => soundBlocked) ?? false,
  );
  const [receipt] = health?.receipts ?? [];
  expect(receipt).toMatchObject({ callId: 'call-1', attempt: 1 });
  expect(receipt?.shown).toEqual(receipt?.spoken);
  expect(receipt?.shown).toHaveLength(1);
});

test('after five look-ups that find nobody a kiosk rests for a minute, and the staff are asked to help there', async () => {
  const reception = await clerk('Fermín Oyamel');
  const ask = () => kiosk.ask({ ask: 'appointment', text: 'nobody', typed: 'folio' });
  for (let i = 0; i < 4; i++) expect(await ask()).toMatchObject({ ok: true, result: { is: 'not-found' } });
  const rest = { ok: true, result: { is: 'rest', until: NINE + MINUTE } };
  expect(await ask()).toMatchObject(rest);
  expect(await ask()).toMatchObject(rest);
  const view = await eventually(reception.view, (seen) => seen?.reception.requests.length === 1);
  expect(view?.reception.requests).toMatchObject([{ kind: 'help', from: 'Quiosco 1' }]);

  await office.clock(NINE + MINUTE);
  expect(await ask()).toMatchObject({ ok: true, result: { is: 'not-found' } });
});

test('names are searched by reception and supervisors, not by every window', async () => {
  const search = { ask: 'search', text: 'rosa' } as const;
  expect(await (await clerk('Hugo Copal')).ask(search)).toMatchObject({ refusal: 'not-allowed' });
  expect(await (await clerk('Supervisión')).ask(search)).toMatchObject({ ok: true, result: [] });
  expect(await kiosk.ask(search)).toMatchObject({ refusal: 'not-allowed' });
  const booked = { ask: 'booked', show: 'doubtful', text: '', skip: 0 } as const;
  expect(await (await clerk('Hugo Copal')).ask(booked)).toMatchObject({ refusal: 'not-allowed' });
  expect(await (await clerk('Supervisión')).ask(booked)).toMatchObject({ ok: true, result: { count: 0 } });
  expect(await kiosk.ask(booked)).toMatchObject({ refusal: 'not-allowed' });
});

test('what moving lines would do is told to supervisors alone, and lines that can’t be moved are refused as they would be', async () => {
  const asked = (skills: readonly string[]) => ({ ask: 'moved-lines', windows: [{ windowId: 'V1', skills }] }) as const;
  expect(await (await clerk('Hugo Copal')).ask(asked(['documentos']))).toMatchObject({ refusal: 'not-allowed' });
  expect(await kiosk.ask(asked(['documentos']))).toMatchObject({ refusal: 'not-allowed' });
  const lead = await clerk('Supervisión');
  expect(await lead.ask(asked(['informes']))).toHaveProperty('result.sooner');
  expect(await lead.ask(asked([]))).toMatchObject({ refusal: 'window-without-line', details: { window: 'V1' } });
  expect(await lead.ask({ ...asked([]), windows: [] })).toMatchObject({ refusal: 'malformed' });
});

test('a screen that shows what it shows is sent nothing more', async () => {
  const onlooker = await clerk('Gala Tepozán');
  await eventually(onlooker.view, (view) => view !== undefined);
  const { value: shown } = onlooker.view;
  await office.clock(NINE + MINUTE);
  await onlooker.ask({ ask: 'ticket', visitId: 'nobody' });
  expect(onlooker.view.value).toBe(shown);
});

test('a page of an older protocol is told to reload, and an unknown token is not let in', async () => {
  const old = await refusalOf({ protocol: 0, build: 'old', token: await office.pair('kiosk') });
  expect(old).toBe('old-page');
  expect(await refusalOf({ protocol: PROTOCOL_VERSION, build: 'test', token: 'guessed' })).toBe('not-signed-in');
  expect(await refusalOf({})).toBe('malformed');
  await eventually(kiosk.reloadWanted, (wanted) => wanted);
});

test('what is malformed, unknown, oversized or not for its sender changes nothing', async () => {
  const { seq } = await (await office.request('/health')).json();
  const socket = io(`${office.address}/kiosk`, {
    auth: { protocol: PROTOCOL_VERSION, build: 'test', token: await office.pair('kiosk') },
    transports: ['websocket'],
    forceNew: true,
  });
  const send = (message: unknown) => socket.timeout(3000).emitWithAck('command', message);
  const id = 'x'.repeat(20);
  const bad: unknown[] = [
    null,
    'CheckIn',
    {},
    { id, command: {} },
    { id: 'short', command: walkIn },
    { id, command: { type: 'Demolish' } },
    { id, command: { type: '__proto__' } },
    { id, command: { type: 'constructor' } },
    { id, command: { ...walkIn, extra: 1 } },
    { id, command: { ...walkIn, companions: -1 } },
    { id, command: { ...walkIn, service: 'x'.repeat(1000) } },
    { id, command: { type: 'KeepTime' } },
    { id, command: { type: 'LoadAppointments', appointments: [] } },
    { id, command: walkIn, and: 'more' },
  ];
  for (const message of bad) expect(await send(message)).toEqual({ ok: false, refusal: 'malformed' });
  expect(await send({ id, command: { type: 'CloseDay' } })).toEqual({ ok: false, refusal: 'not-allowed' });

  socket.emit('command', { id, command: walkIn });
  const long = (length: number) => ({ id, command: { ...walkIn, language: 'x'.repeat(length) } });
  expect(await send(long(MESSAGE_LIMIT))).toEqual({ ok: false, refusal: 'too-large' });
  const cut = new Promise((done) => socket.once('disconnect', done));
  socket.emit('command', long(10 * MESSAGE_LIMIT));
  await cut;
  socket.close();
  expect((await (await office.request('/health')).json()).seq).toBe(seq);
});

test('nothing is sent while the line is cut, nor after it is back', async () => {
  await office.end('SIGKILL');
  await eventually(kiosk.link, (link) => link === 'offline');
  expect(await kiosk.command(walkIn)).toEqual({ ok: false, refusal: 'offline' });
  const { value: view } = kiosk.view;

  await office.restart();
  await eventually(kiosk.link, (link) => link === 'online');
  await eventually(display.link, (link) => link === 'online');
  expect(kiosk.view.value?.waiting).toBe(view?.waiting);
});

test('a screen that the supervisor revokes is told so, and stays out', async () => {
  const supervisor = await office.signIn('Supervisión');
  const { screens } = await (await office.request('/api/v1/screens', { token: supervisor })).json();
  const { id } = screens.find((screen: { kind: string }) => screen.kind === 'display');
  await office.request(`/api/v1/screens/${id}`, { method: 'DELETE', token: supervisor });
  await eventually(display.ended, (why) => why === 'revoked');
  const again = office.join('display', await office.pair('display'));
  await eventually(again.ended, (why) => why === 'revoked');
});

async function clerk(name: string): Promise<Connection<'staff'>> {
  const connection = office.join('staff', await office.signIn(name));
  await eventually(connection.link, (link) => link === 'online');
  return connection;
}

const holderOf = (view: Connection<'staff'>['view']['value'], windowId: string): string | undefined =>
  view?.windows.find(({ id }) => id === windowId)?.holder?.name;

function refusalOf(auth: object): Promise<string> {
  const socket = io(`${office.address}/kiosk`, { auth, transports: ['websocket'], forceNew: true });
  return new Promise((done) => {
    socket.once('connect_error', ({ message }) => {
      socket.close();
      done(message);
    });
  });
}
