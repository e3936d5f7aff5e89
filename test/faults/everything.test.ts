import { connect as call } from 'node:net';
import { join } from 'node:path';
import { effect } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import { audit } from '../../rehearsal/audit.ts';
import { recordOf } from '../../rehearsal/record.ts';
import { nodeDisk } from '../../server/disk.ts';
import { verifyRecord } from '../../server/journal/verify.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { Answer, CommandResult } from '../../shared/protocol/messages.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { connect } from '../../shared/ui/connection.ts';
import { diceOf } from '../laws/dice.ts';
import type { CuttingLine } from '../support/cutting-line.ts';
import { layLine } from '../support/cutting-line.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

/** Tried by `npm run test:faults`, with its own chance. */
const isLong = process.env.FAULT_ROUNDS !== undefined;
const HOURS = Number(process.env.FAULT_HOURS ?? 8);
const STEP = 2 * MINUTE;
const OPENS = NINE - 60 * MINUTE;
const DAY = '2026-11-23';
const clerks = { V3: 'Celia Mezquite', V4: 'Darío Ahuehuete', V6: 'Elisa Pochote' } as const;
/** How long whoever asks waits before they take the line for cut, in ms. */
const PATIENCE = 4000;

/** A wish under its id, and what was answered: nothing while nobody knows. */
interface Wish {
  readonly id: string;
  readonly token: string;
  readonly command: Command;
  answer?: Answer<CommandResult>;
}

test.runIf(isLong)(
  'eight hours of screens that die, cut lines, double presses and a server killed on the way: nothing is lost, nothing done twice, and what is kept is what is read back',
  async () => {
    const dice = diceOf(Number(process.env.LAW_SEED ?? 1));
    const office = await startOffice({ at: OPENS });
    const line = await layLine(office.address);
    const day = new UnhappyDay(office, line, await office.pair('display'));
    onTestFinished(async () => {
      day.close();
      line.close();
      await office.close();
    });
    const kiosk = await office.pair('kiosk');
    const staff = new Map<keyof typeof clerks, string>();
    for (const [windowId, name] of Object.entries(clerks) as [keyof typeof clerks, string][]) {
      staff.set(windowId, await office.signIn(name));
      await day.wish(staff.get(windowId) ?? '', { type: 'OpenWindow', windowId, takeOver: false }, office.address);
    }
    for (let n = 0; n < 4; n += 1) day.hang();

    for (let at = OPENS; at < OPENS + HOURS * 60 * MINUTE; at += STEP) {
      await office.clock(at);
      if (dice.oneIn(12)) line.cut();
      if (dice.oneIn(8)) day.hang(true);
      if (dice.oneIn(6)) day.callAndSayNothing(dice.oneIn(2));
      const wishes: Promise<unknown>[] = [];
      for (let come = dice.below(4); come > 0; come -= 1)
        wishes.push(day.wish(kiosk, walkIn, dice.oneIn(2) ? line.address : office.address, dice.oneIn(4)));
      for (const [windowId, token] of staff) wishes.push(day.work(windowId, token, dice.below(3), dice.oneIn(5)));
      if (dice.oneIn(20)) await day.killed();
      await Promise.all(wishes);
      line.mend();
      if (dice.oneIn(3)) await day.askAgain();
    }

    await day.askAgain();
    await day.isSeenByAll();
    await day.holds();
  },
  1_800_000,
);

/** A day at which everything fails at once, and the book that is kept of it. */
class UnhappyDay {
  readonly #office: TestOffice;
  readonly #line: CuttingLine;
  readonly #wall: string;
  readonly #wishes: Wish[] = [];
  readonly #walls: Connection<'display'>[] = [];
  readonly #endings: (() => void)[] = [];
  /** Calls that some wall has shown, and said so. */
  readonly #seen = new Set<string>();
  readonly #told = { doubled: 0, unsure: 0, killed: 0, died: 0, silent: 0 };

  constructor(office: TestOffice, line: CuttingLine, wall: string) {
    this.#office = office;
    this.#line = line;
    this.#wall = wall;
  }

  close(): void {
    for (const end of this.#endings) end();
  }

  /** A display more; or in the place of one that dies. */
  hang(instead = false): void {
    if (instead) {
      this.#walls.shift()?.close();
      this.#told.died += 1;
    }
    const wall = connect('display', this.#wall, this.#line.address);
    const stop = effect(() => {
      for (const { callId, attempt } of wall.view.value?.calls ?? []) {
        const key = `${callId} ${attempt}`;
        if (this.#seen.has(key)) continue;
        this.#seen.add(key);
        wall.receipt({ is: 'shown', callId, attempt });
      }
    });
    this.#walls.push(wall);
    this.#endings.push(() => {
      stop();
      wall.close();
    });
  }

  /** Somebody holds a line and says nothing, or half of something. */
  callAndSayNothing(half: boolean): void {
    const { hostname, port } = new URL(this.#office.address);
    const socket = call(Number(port), hostname);
    socket.on('error', () => undefined);
    if (half) socket.write('POST /api/v1/commands HTTP/1.1\r\nhost: ');
    this.#told.silent += 1;
    this.#endings.push(() => socket.destroy());
  }

  /** A wish, pressed twice where so: both presses are one. */
  async wish(token: string, command: Command, by: string, twice = false): Promise<void> {
    const wish: Wish = { id: crypto.randomUUID(), token, command };
    this.#wishes.push(wish);
    const [first, second] = await Promise.all([this.#send(wish, by), twice ? this.#send(wish, by) : undefined]);
    if (twice) this.#told.doubled += 1;
    if (first?.ok && second?.ok) expect(second).toEqual(first);
  }

  /** What a window does next; now and then out of order, or about a call that is long over. */
  async work(windowId: string, token: string, deed: number, inDisorder: boolean): Promise<void> {
    const response = await this.#ask(`${this.#office.address}/api/v1/views/staff`, token);
    const callId = response && (await response.json().catch(() => undefined))?.view?.desk?.card?.callId;
    const by = deed === 0 ? this.#office.address : this.#line.address;
    if (callId === undefined) return this.wish(token, { type: 'CallNext', windowId }, by, inDisorder);
    const arrives: Command = { type: 'RecordArrival', callId };
    const ends: Command = { type: 'FinishStep', callId, callNext: deed === 2 };
    const deeds = inDisorder ? [ends, arrives, ends] : [deed === 1 ? ends : arrives];
    await Promise.all(deeds.map((command) => this.wish(token, command, by)));
  }

  async killed(): Promise<void> {
    this.#told.killed += 1;
    await this.#office.end('SIGKILL');
    await this.#office.restart();
  }

  /** Whoever had no answer asks again under the id that the wish had. */
  async askAgain(): Promise<void> {
    for (const wish of this.#wishes.filter(({ answer }) => !answer)) await this.#send(wish, this.#office.address);
  }

  /** With the lines mended every wall shows what the office does. */
  async isSeenByAll(): Promise<void> {
    this.#line.mend();
    for (const wall of this.#walls) {
      await eventually(wall.link, (link) => link === 'online');
      await vi.waitFor(
        async () => expect(withoutForecasts(wall.view.peek())).toEqual(await this.#shown('display', this.#wall)),
        60_000,
      );
    }
  }

  /** The laws, over all that was recorded. */
  async holds(): Promise<void> {
    const supervisor = await this.#office.signIn('Supervisión');
    await this.#office.clock(OPENS + HOURS * 60 * MINUTE + MINUTE); // a forecast of the room stands for a while
    const desk = connect('staff', supervisor, this.#office.address);
    this.#endings.push(() => desk.close());
    await eventually(desk.health, (health) => health !== undefined);
    const receipts = desk.health.peek()?.receipts ?? [];
    const before = await this.#shown('staff', supervisor);
    const wall = await this.#shown('display', this.#wall);
    expect(await this.#office.end()).toBe(0);

    const entries = await recordOf(this.#office.folder, DAY);
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const recorded = new Set(ids);
    const granted = this.#wishes.filter(({ answer }) => answer?.ok);
    expect(granted.filter(({ id }) => !recorded.has(id))).toEqual([]);
    const tickets = granted.flatMap(({ answer }) => (answer?.ok && answer.result.ticket?.ticket) || []);
    expect(new Set(tickets).size).toBe(tickets.length);

    const [opened] = entries.flatMap(({ events }) => events.filter(({ type }) => type === 'DayOpened'));
    if (opened?.type !== 'DayOpened') throw new Error('No day was opened.');
    const found = audit(entries, opened.settings);
    expect(found.broken).toEqual([]);
    const unseen = found.calls.filter(({ callId, attempt }) => !this.#seen.has(`${callId} ${attempt}`));
    const claimed = receipts
      .filter(({ shown }) => shown.length > 0)
      .map(({ callId, attempt }) => `${callId} ${attempt}`);
    expect(unseen.filter(({ callId, attempt }) => claimed.includes(`${callId} ${attempt}`))).toEqual([]);

    await this.#office.restart();
    expect(await this.#shown('staff', supervisor)).toEqual(before);
    expect(await this.#shown('display', this.#wall)).toEqual(wall);
    expect(await this.#office.end()).toBe(0);
    expect((await verifyRecord(nodeDisk, join(this.#office.folder, 'journal'))).damage).toEqual([]);
    const calls = `${found.calls.length} calls, of which ${unseen.length} no wall showed and none was said to be shown`;
    process.stdout.write(
      `${HOURS} hours: ${granted.length} of ${this.#wishes.length} wishes granted, ${calls}; ${JSON.stringify(this.#told)}\n`,
    );
  }

  async #shown(audience: 'staff' | 'display', token: string): Promise<unknown> {
    const answer = await this.#office.request(`/api/v1/views/${audience}`, { token });
    return withoutForecasts((await answer.json()).view);
  }

  async #send(wish: Wish, by: string): Promise<Answer<CommandResult> | undefined> {
    const { id, token, command } = wish;
    const response = await this.#ask(`${by}/api/v1/commands`, token, { id, command });
    const answer: Answer<CommandResult> | undefined = await response?.json().catch(() => undefined);
    if (!answer) this.#told.unsure += 1;
    else if (!wish.answer?.ok) wish.answer = answer;
    return answer;
  }

  /** An answer, or nothing where the line is cut or the server gone. */
  #ask(address: string, token: string, json?: object): Promise<Response | undefined> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = json && { method: 'POST', body: JSON.stringify(json) };
    const signal = AbortSignal.timeout(PATIENCE);
    return fetch(address, { headers, signal, ...body }).catch(() => undefined);
  }
}

/** What is foretold is no record: told anew since the check-in, it may be foretold otherwise after a restart. */
const withoutForecasts = (view: unknown): unknown =>
  JSON.parse(JSON.stringify(view, (key, value) => (key === 'range' || key === 'forecast' ? undefined : value)));
