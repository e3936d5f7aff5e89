import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer, CommandResult } from '../../../shared/protocol/messages.ts';
import type { TestOffice } from '../../support/office.ts';
import { BEFORE_OPENING, eventually, MINUTE, NINE, startOffice } from '../../support/office.ts';
import { walkIn } from '../../support/walk-in.ts';

let office: TestOffice;
afterEach(() => office.close());

const DAY = 24 * 60 * MINUTE;

const send = async (token: string, id: string, command: object = walkIn): Promise<Answer<CommandResult>> =>
  (await office.request('/api/v1/commands', { token, json: { id, command } })).json();

test('a command sent again gives the same answer, also after the server was killed', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  const id = 'the-same-command-id';
  const answer = await send(token, id);
  expect(answer).toMatchObject({ ok: true, result: { ticket: { ticket: 'K001' } } });
  await send(token, 'another-command-id-1');
  expect(await send(token, id)).toEqual(answer);

  await office.end('SIGKILL');
  await office.restart();
  expect(await send(token, id)).toEqual(answer);
  expect(await send(token, 'another-command-id-2')).toMatchObject({ result: { ticket: { ticket: 'K003' } } });
});

test('a command sent twice while the first is under way is carried out once', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(token, 'pressed-eight-times')));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await send(token, 'and-then-another-one')).toMatchObject({ result: { ticket: { ticket: 'K002' } } });
});

test('another cannot have the answer to a command by knowing its id', async () => {
  office = await startOffice();
  await send(await office.pair('kiosk'), 'the-kiosk-asked-this');
  const clerk = await office.signIn('Alba Encino');
  expect(await send(clerk, 'the-kiosk-asked-this')).toEqual({ ok: false, refusal: 'malformed' });
});

test('a refused command may be sent again under its id, and is decided anew', async () => {
  office = await startOffice();
  const clerk = await office.signIn('Bruno Jacaranda');
  const open = { type: 'OpenWindow', windowId: 'V3', takeOver: false };
  await send(clerk, 'open-the-third-window', open);
  const call = { type: 'CallNext', windowId: 'V3' };
  expect(await send(clerk, 'call-whoever-is-next', call)).toMatchObject({ refusal: 'nobody-waiting' });
  await send(await office.pair('kiosk'), 'somebody-checks-in-now');
  expect(await send(clerk, 'call-whoever-is-next', call)).toMatchObject({ ok: true });
});

/** Kills of one office in the middle of a rush, and how many offices; `npm run test:faults` tries more. */
const isLong = process.env.FAULT_ROUNDS !== undefined;
const [RUSHES, OFFICES] = isLong ? [12, 4] : [3, 1];

test.each(Array.from({ length: OFFICES }, (_, n) => n))(
  'killed in the middle of a rush, the office comes back with every number it gave, and gives none twice (%i)',
  async (n) => {
    office = await startOffice();
    const token = await office.pair('kiosk');
    const given = new Map<string, string>();
    for (let round = 0; round < RUSHES; round++) {
      let killed: Promise<unknown> | undefined;
      let answered = 0;
      const rush = Array.from({ length: 60 }, async (_, i) => {
        const id = `rush-${round}-visitor-${i}-of-60`;
        const answer = await send(token, id).catch(() => undefined);
        if (!answer?.ok) return;
        given.set(id, answer.result.ticket?.ticket ?? '');
        answered += 1;
        if (answered === 1 + ((19 + (n * RUSHES + round) * 37) % 50)) killed = office.end('SIGKILL');
      });
      await Promise.all(rush);
      await killed;
      await office.restart();
    }

    expect(given.size).toBeGreaterThanOrEqual(20 * RUSHES);
    expect(new Set(given.values()).size).toBe(given.size);
    for (const [id, ticket] of given) {
      const again = async () => expect(await send(token, id)).toMatchObject({ result: { ticket: { ticket } } });
      await vi.waitFor(again, 60_000); // so many a second from one kiosk
    }
  },
  600_000,
);

test('told to close, the server finishes what it has in hand and leaves', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  const last = send(token, 'the-last-one-of-the-day');
  const answer = await last;
  expect(await office.end('SIGTERM')).toBe(0);
  await office.restart();
  expect(await send(token, 'the-last-one-of-the-day')).toEqual(answer);
});

test('what a crash cut short in the middle of a line is dropped, and the log says how much', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  const answer = await send(token, 'the-last-one-answered');
  await office.end('SIGKILL');
  appendFileSync(join(office.folder, 'journal/2026-11-23.jsonl'), '{"seq":3,"at":');
  await office.restart();
  expect(office.output()).toContain('14 bytes of a write cut short are dropped');
  expect(await send(token, 'the-last-one-answered')).toEqual(answer);
});

test('a clerk stays signed in and a screen paired through a restart', async () => {
  office = await startOffice();
  const clerk = office.join('staff', await office.signIn('Gala Tepozán'));
  await eventually(clerk.link, (link) => link === 'online');
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    await office.end(signal);
    await eventually(clerk.link, (link) => link === 'offline');
    await office.restart();
    await eventually(clerk.link, (link) => link === 'online');
  }
  expect(clerk.ended.value).toBeUndefined();
});

test('the day opens an hour ahead, once, and tomorrow opens though nobody closed today', async () => {
  office = await startOffice({ at: BEFORE_OPENING - 60 * MINUTE });
  const token = await office.pair('kiosk');
  expect(await send(token, 'too-early-to-check-in')).toMatchObject({ refusal: 'no-day' });
  await office.clock(BEFORE_OPENING);
  await office.clock(NINE);
  expect(await send(token, 'the-first-of-monday-a')).toMatchObject({ result: { ticket: { ticket: 'K001' } } });

  await office.clock(NINE + DAY);
  expect(await send(token, 'the-first-of-tuesday')).toMatchObject({ result: { ticket: { ticket: 'K001' } } });
  expect(office.output().match(/day 2026-11-2\d opened/gu)).toEqual(['day 2026-11-23 opened', 'day 2026-11-24 opened']);
});

test('a clock set back opens no older day, and the day waits, also through a restart, until it is corrected or confirmed', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  await send(token, 'the-first-of-monday-b');
  await office.clock(NINE - 3 * DAY);
  expect(office.output()).toContain('correct the date');
  expect(await send(token, 'with-the-clock-set-back')).toMatchObject({ refusal: 'clock-in-doubt' });
  await office.end('SIGKILL');
  await office.restart();
  expect(await send(token, 'after-the-restart-too')).toMatchObject({ refusal: 'clock-in-doubt' });
  await office.clock(NINE + MINUTE);
  expect(await send(token, 'the-second-of-monday')).toMatchObject({ result: { ticket: { ticket: 'K002' } } });

  await office.clock(NINE - 30 * MINUTE);
  expect(await send(token, 'half-an-hour-too-early')).toMatchObject({ refusal: 'clock-in-doubt' });
  const supervisor = await office.signIn('Supervisión');
  expect(await send(supervisor, 'the-hour-is-right-now', { type: 'ConfirmClock' })).toMatchObject({ ok: true });
  await office.clock(NINE - 29 * MINUTE);
  expect(await send(token, 'the-third-of-monday')).toMatchObject({ result: { ticket: { ticket: 'K003' } } });
});

test('a date long after the last that was recorded opens no day before a supervisor has confirmed it', async () => {
  office = await startOffice();
  const token = await office.pair('kiosk');
  await send(token, 'the-first-of-monday-c');
  await office.end('SIGKILL');
  await office.restart({ at: NINE + 49 * DAY });
  expect(office.output()).not.toMatch(/day 2027-\d\d-\d\d opened/u);
  expect(await send(token, 'long-after-the-last-day')).toMatchObject({ refusal: 'clock-in-doubt' });
  const supervisor = await office.signIn('Supervisión');
  expect(await send(supervisor, 'it-is-indeed-that-late', { type: 'ConfirmClock' })).toMatchObject({ ok: true });
  await office.clock(NINE + 49 * DAY + MINUTE);
  expect(await send(token, 'long-after-it-indeed')).toMatchObject({ result: { ticket: { ticket: 'K001' } } });
});

test('on a Sunday night the supervisor opens the day by hand, and the office can be tried', async () => {
  office = await startOffice({ at: NINE - DAY + 11 * 60 * MINUTE });
  const token = await office.pair('kiosk');
  expect(await send(token, 'nobody-is-here-today')).toMatchObject({ ok: false });
  const supervisor = await office.signIn('Supervisión');
  const opened = await send(supervisor, 'open-the-day-by-hand', { type: 'OpenDay', date: '2026-11-22' });
  expect(opened).toMatchObject({ ok: true });
  expect(await send(token, 'somebody-tries-it-out')).toMatchObject({ result: { ticket: { ticket: 'K001' } } });
});

test('when the next day opens, nothing personal of the day before can be read any more', async () => {
  office = await startOffice();
  const token = await office.signIn('Supervisión');
  const body = 'folio,nombre,trámite,fecha,hora\nF-9001,Nube Encinorroca,Informes,HOY,9:00\n';
  const loaded = await office.request('/api/v1/appointments', { method: 'POST', token, body });
  expect(await loaded.json()).toMatchObject({ loaded: true, good: 1 });
  const keys = () => readFileSync(join(office.folder, 'keys/2026-11-23.json'), 'utf8');
  expect(JSON.parse(keys()).keys).not.toEqual({});

  await office.clock(NINE + DAY);
  await vi.waitFor(() => expect(JSON.parse(keys()).keys).toEqual({}));
  for (const name of readdirSync(office.folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(office.folder, name);
    if (statSync(path).isFile()) expect(readFileSync(path, 'latin1')).not.toContain('Encinorroca');
  }
});

test('the window of time that a ticket tells is the one in the record, and stands after a restart', async () => {
  office = await startOffice();
  const clerk = await office.signIn('Celia Mezquite');
  await send(clerk, 'open-the-third-window', { type: 'OpenWindow', windowId: 'V3', takeOver: false });
  const kiosk = await office.pair('kiosk');
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) => send(kiosk, `the-six-who-come-at-once-${index}`)),
  );
  const told = answers.map((answer) => (answer.ok ? answer.result.ticket?.range : undefined));
  expect(told[5]?.from).toBeGreaterThanOrEqual(NINE);
  expect(toldIn(office.folder)).toEqual(told);

  await office.end('SIGKILL');
  await office.restart();
  const again = await send(kiosk, 'the-six-who-come-at-once-5');
  expect(again).toMatchObject({ result: { ticket: { range: told[5] } } });
});

/** The windows of time in the record, in the order of the check-ins. */
const toldIn = (folder: string): readonly unknown[] =>
  readFileSync(join(folder, 'journal/2026-11-23.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).events ?? [])
    .flatMap(({ type, told }) => (type === 'VisitCheckedIn' ? [told] : []));
