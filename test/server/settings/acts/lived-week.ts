import { instantOf, minutesOf } from '../../../../shared/domain/calendar.ts';
import type { CheckIn, Command } from '../../../../shared/domain/commands.ts';
import type {
  DayFace,
  DisplayView,
  IssuedTicket,
  KioskView,
  LineRow,
  StaffView,
} from '../../../../shared/domain/views/types.ts';
import { noNeeds } from '../../../../shared/domain/vocabulary.ts';
import { newId } from '../../../../shared/ui/connection.ts';
import type { FakePrinter } from '../../../support/fake-printer.ts';
import type { TestOffice } from '../../../support/office.ts';
import { MINUTE } from '../../../support/office.ts';
import { wordsOn } from '../../../support/paper-reader.ts';

/** The language for which the office calls a person. */
const MIXTEC = 'omq-x-tuunsavi';

/** One who acts by HTTP alone: a person of the staff, the kiosk or the display. */
interface Hand {
  view<View>(): Promise<View>;
  wish(command: Command): Promise<{ readonly ticket?: IssuedTicket }>;
  ask(question: object): Promise<{ readonly is?: string; readonly late?: string }>;
}

/** Somebody at one of the office's doors. */
function handOf(office: TestOffice, audience: 'staff' | 'kiosk' | 'display', token: string): Hand {
  const read = async (path: string, json?: object) => {
    const reply = await (await office.request(`/api/v1/${path}`, { token, ...(json && { json }) })).json();
    if (reply.ok === false) throw new Error(`${path} ${JSON.stringify(json)}: ${JSON.stringify(reply)}`);
    return reply;
  };
  return {
    view: async () => (await read(`views/${audience}`)).view,
    wish: async (command) => (await read('commands', { id: newId(), command })).result,
    ask: async (question) => (await read('questions', question)).result,
  };
}

/** What the office saw of itself in a week that began on this Monday; minutes are those between two moments. */
export type LivedWeek = Awaited<ReturnType<typeof liveWeek>>;

interface Place {
  readonly office: TestOffice;
  readonly printers: readonly [FakePrinter, FakePrinter];
  readonly monday: string;
  readonly timeZone: string;
  /** What is published that Monday in mid-morning, at 9:12. */
  readonly atTwelve?: () => Promise<void>;
}

const minutes = (from: number | undefined, to: number | undefined): number =>
  Math.round(((to ?? Number.NaN) - (from ?? Number.NaN)) / MINUTE);

/** Lives the same Monday morning again, and looks in on Tuesday, Friday and Saturday. */
export async function liveWeek({ office, printers, monday, timeZone, atTwelve = async () => undefined }: Place) {
  const nine = instantOf(monday, minutesOf('9:00'), timeZone);
  const at = (minute: number) => office.clock(nine + minute * MINUTE);
  await at(-30);
  const token = await office.signIn('Supervisión');
  const staff = async (name: string) => handOf(office, 'staff', await office.signIn(name));
  const [lady, alba, bruno, dario, fermin] = [
    handOf(office, 'staff', token),
    await staff('Alba Encino'),
    await staff('Bruno Jacaranda'),
    await staff('Darío Ahuehuete'),
    await staff('Fermín Oyamel'),
  ];
  const kiosk = handOf(office, 'kiosk', await office.pair('kiosk'));
  const wall = handOf(office, 'display', await office.pair('display'));
  const load = async (lines: readonly string[], query: string) => {
    const body = ['folio,nombre,trámite,fecha,hora', ...lines].join('\n');
    return (await office.request(`/api/v1/appointments${query}`, { method: 'POST', token, body })).json();
  };
  const come = async (by: Hand, more: Partial<CheckIn>): Promise<IssuedTicket> => {
    const command = { appointments: [], needs: noNeeds, companions: 0, language: 'es', ...more };
    const { ticket } = await by.wish({ type: 'CheckIn', ...command });
    if (!ticket) throw new Error('Nobody was checked in.');
    return ticket;
  };
  const desk = async (clerk: Hand) => (await clerk.view<StaffView>()).desk;
  const row = async (clerk: Hand, { visitId }: IssuedTicket): Promise<LineRow> => {
    const found = (await desk(clerk))?.line.find((one) => one.visitId === visitId);
    if (!found) throw new Error('The ticket is not in that line.');
    return found;
  };
  const take = async (clerk: Hand, windowId: string) => {
    const held = (await desk(clerk))?.window.id;
    if (held !== undefined) await clerk.wish({ type: 'CloseWindow', windowId: held });
    await clerk.wish({ type: 'OpenWindow', windowId, takeOver: false });
  };
  const card = async (clerk: Hand) => {
    const found = (await desk(clerk))?.card;
    if (!found) throw new Error('Nobody is at that window.');
    return found;
  };
  const finish = async (clerk: Hand) => {
    const { callId } = await card(clerk);
    await clerk.wish({ type: 'RecordArrival', callId });
    await clerk.wish({ type: 'FinishStep', callId, callNext: false });
  };
  const waits = async (clerk: Hand, ticket: IssuedTicket) => {
    const { due, joined, why } = await row(clerk, ticket);
    const slot = why.is === 'appointment' ? why.slot : joined;
    return minutes(Math.max(joined, slot), due);
  };
  const slips = () => printers.flatMap((printer) => printer.slips()).map(wordsOn);
  const sheets = () => slips().filter((words) => words.includes('La fila a las 9:20')).length;
  const sheetsBefore = sheets();

  const listed = await load(['F-9,Nube Roca,Trámite con otro nombre,HOY,9:00'], '?preview=1&accept=good');
  const rows = ['F-1,Luz Roca,pas-adulto,HOY,9:00', 'F-2,Río Roca,pas-adulto,HOY,12:00'];
  await load([...rows, 'F-3,Sol Roca,pas-adulto,HOY,8:50', 'F-4,Mar Roca,pas-adulto,HOY,8:20'], '');

  const ready = ['folio,listo desde', 'L-1,HOY'].join('\n');
  await office.request('/api/v1/ready', { method: 'POST', token, body: ready });

  await at(0);
  await take(alba, 'V1');
  await take(bruno, 'V3');
  await take(dario, 'V5');
  await take(fermin, 'B1');
  const before = printers.map((printer) => printer.slips().length);
  const walkIn = await come(kiosk, { service: 'informes' });
  const walkInMinutes = await waits(bruno, walkIn);
  const paper = await kiosk.ask({ ask: 'paper', visitId: walkIn.visitId });
  const reprint = await lady.ask({ ask: 'print', visitId: walkIn.visitId, paper: 'ticket' });
  const printed = printers.map((printer, index) => printer.slips().slice(before[index]).map(wordsOn).join(' '));
  const pickUp = await come(lady, { service: 'entrega' });
  const senior = await come(lady, { service: 'informes', needs: { ...noNeeds, priority: ['senior'] } });
  const speaks = { ...noNeeds, priority: ['senior'], interpreter: MIXTEC } as const;
  const speaker = await come(lady, { service: 'informes', needs: speaks });
  const asked = async (folio: string) => {
    const answer = await kiosk.ask({ ask: 'appointment', text: folio, typed: 'folio' });
    return answer.late ?? answer.is;
  };
  const lookUps = { early: await asked('F-2'), late: await asked('F-3'), veryLate: await asked('F-4') };
  const booked = await come(kiosk, { appointments: ['F-1'] });
  const dues = {
    walkIn: walkInMinutes,
    own: await waits(dario, pickUp),
    priority: await waits(bruno, senior),
    booked: await waits(alba, booked),
  };
  const atSpeakers = (await row(dario, speaker)).callable;
  await take(dario, 'V6');
  const longStep = (await row(dario, booked)).callable;
  await alba.wish({ type: 'CallNext', windowId: 'V1' });
  await bruno.wish({ type: 'CallTicket', windowId: 'V3', visitId: walkIn.visitId, reason: 'emergencia' });
  const { undo } = await alba.view<StaffView>();
  const called = await card(alba);
  const journey = (await card(bruno)).journey.map(({ name }) => name.es);

  await at(1);
  const { announcements } = await card(alba);
  await finish(alba);
  const laterMinutes = await waits(fermin, booked);
  await fermin.wish({ type: 'CallNext', windowId: 'B1' });
  await finish(fermin);
  await at(12);
  const anySpeaker = (await row(dario, speaker)).callable;
  await take(dario, 'V2');
  const otherWindow = (await row(dario, booked)).callable;
  const nextAfter = minutes(nine + 12 * MINUTE, (await row(bruno, senior)).range?.to);
  const crowd: IssuedTicket[] = [];
  for (let person = 0; person < 11; person++) crowd.push(await come(kiosk, { service: 'informes' }));
  const last = crowd.at(-1);
  await atTwelve();
  const after = await come(kiosk, { service: 'informes' });
  await take(dario, 'V5');
  const secret = await come(lady, { service: 'proteccion-menores' });
  await dario.wish({ type: 'CallTicket', windowId: 'V5', visitId: secret.visitId, reason: 'emergencia' });
  const { expectedMinutes } = await card(dario);

  const views = {
    kiosk: await kiosk.view<KioskView>(),
    wall: await wall.view<DisplayView>(),
    lady: await lady.view<StaffView>(),
  };
  const { callId } = await card(bruno);
  await bruno.wish({ type: 'RecordArrival', callId });
  await bruno.wish({ type: 'RecordIncomplete', callId, reason: 'copias' });
  await at(20);
  const figures = await (await office.request(`/api/v1/figures?from=${monday}&to=${monday}`, { token })).json();
  const preview = async (id: string) => {
    const picture = await office.request(`/api/v1/printers/${id}/preview`, { token });
    return picture.ok ? (/viewBox="0 0 (\d+)/u.exec(await picture.text())?.[1] ?? 'drawn') : 'none';
  };
  const tested = await office.request('/api/v1/printers/mesa/test', { token, method: 'POST' });
  const seen = {
    views,
    book: (await fetch(`${office.phones}/libro.json`)).status,
    dues: { ...dues, later: laterMinutes },
    lookUps,
    listed: listed.good,
    journey,
    printed,
    paper,
    reprint,
    letter: walkIn.ticket[0],
    undoSeconds: Math.round(((undo?.until ?? 0) - nine) / 1000),
    noShowSeconds: Math.round(((called.noShowFrom ?? 0) - called.calledAt) / 1000),
    announcements,
    may: { atSpeakers, longStep, anySpeaker, otherWindow },
    nextAfter,
    lastFrom: minutes(nine + 12 * MINUTE, last?.range?.from),
    sentOut: [last, after].map((ticket) => ticket?.comeBackAt !== undefined),
    expectedMinutes,
    silent: !views.wall.calls.some(({ ticket }) => ticket === secret.ticket),
    fix: () => slips().findLast((words) => words.includes('Complete sus papeles')),
    sheets: () => sheets() - sheetsBefore,
    figures,
    previews: { entrada: await preview('entrada'), puerta: await preview('puerta') },
    tested: (await tested.json()).outcome,
  };
  const dayAt = async (days: number): Promise<DayFace> => {
    await at(days * 1440 + 60);
    return (await kiosk.view<KioskView>()).day;
  };
  return { ...seen, tuesday: await dayAt(1), friday: await dayAt(4), saturday: await dayAt(5) };
}
