import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CheckIn } from '../../shared/domain/commands.ts';
import type { Needs } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { barriers } from '../support/barriers.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../support/office.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { soon } from './support/soon.ts';
import { hangWall } from './support/wall.ts';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
const profile = join(folder, 'open-book.json');
let office: TestOffice;
let house: House;
let panel: Kiosk;
let kiosk: Connection<'kiosk'>;
let clerk: Connection<'staff'>;
const inLine: string[] = [];

beforeAll(async () => {
  const huajuapan = JSON.parse(readFileSync('profiles/ome-huajuapan.json', 'utf8'));
  const services = huajuapan.services.map((service: object, index: number) =>
    index === 0 ? { ...service, standBy: true } : service,
  );
  writeFileSync(profile, JSON.stringify({ ...huajuapan, services, openBook: true }));
  office = await startOffice({ profile });
  house = await houseOf(inject('browser'), office);
  panel = await openKiosk(house, office);
  kiosk = office.join('kiosk', await panel.token());
  clerk = office.join('staff', await office.signIn('Alba Encino'));
  await eventually(kiosk.view, (view) => view !== undefined);
  await eventually(clerk.view, (view) => view !== undefined);
  await clerk.command({ type: 'OpenWindow', windowId: 'V3', takeOver: false });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

test('a visitor follows the ticket by phone: in line, called, set aside, back in line, gone', async () => {
  const { code, ticket } = await checkIn();
  const page = await phone(`#${code}`);
  await page.getByRole('heading', { name: `Su turno ${ticket}` }).waitFor();
  await page.getByText('Usted sigue').waitFor();
  await page.getByRole('button', { name: 'Avisarme con sonido' }).click();
  await page.getByText('Sonido activado').waitFor();
  expect(await barriers(page)).toEqual([]);

  const called = await clerk.command({ type: 'CallNext', windowId: 'V3' });
  expect(called).toMatchObject({ ok: true });
  await page.getByRole('heading', { name: `Es su turno ${ticket}` }).waitFor();
  await page.getByRole('img', { name: 'Ventanilla 3' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ya voy' }).click();
  await page.getByText('Le esperan.').waitFor();

  await office.clock(NINE + 3 * MINUTE);
  const { value } = clerk.view;
  const callId = (value && 'desk' in value ? value.desk?.card?.callId : undefined) ?? '';
  expect(await clerk.command({ type: 'RecordNoShow', callId })).toMatchObject({ ok: true });
  await page.getByText('No ha perdido su turno', { exact: false }).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ya estoy aquí' }).click();
  await page.getByText('Usted sigue').waitFor();
  await page.getByRole('button', { name: 'Cancelar mi turno' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sí, cancelar mi turno' }).click();
  await page.getByText('Su turno quedó cancelado').last().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Regular' }).check();
  await page.getByRole('button', { name: 'Enviar mi respuesta' }).click();
  await page.getByText('Gracias por su respuesta.').waitFor();
  await page.reload();
  await page.getByText('Gracias por su respuesta.').waitFor();
  expect(house.complaints()).toEqual([]);
});

test('the page tells what to do without a code, and with one that is not of today', async () => {
  const without = await phone('');
  await without.getByRole('heading', { name: 'Siga su turno en este teléfono' }).waitFor();
  expect(await barriers(without)).toEqual([]);

  const old = await phone(`#${'yesterday'.repeat(3)}`);
  await old.getByRole('heading', { name: 'Este código no es de un turno de hoy' }).waitFor();
  expect(await barriers(old)).toEqual([]);
});

test('whoever likes reads today’s order by number in the open book, in their language', async () => {
  const { ticket } = await checkIn();
  const page = await house.open(`${office.phones}/libro`, { width: 390, height: 844 });
  await page.getByRole('rowheader', { name: ticket }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: "Today's order" }).waitFor();
});

test('another ticket scanned in the same tab is followed instead', async () => {
  const first = await checkIn();
  const second = await checkIn();
  const page = await phone(`#${first.code}`);
  await page.getByRole('heading', { name: first.ticket }).waitFor();
  await page.evaluate((code) => {
    location.hash = code;
  }, second.code);
  await page.getByRole('heading', { name: second.ticket }).waitFor();
});

test('whom a full room sends away is invited in when things go faster; who comes is next, who doesn’t loses nothing', async () => {
  await office.clock(NINE + 5 * MINUTE);
  for (let others = 0; others < 9; others++) await checkIn();
  await checkIn(18, { ...noNeeds, priority: ['infant'] });
  const crowd = [...inLine];
  const { code, ticket } = await checkIn();
  await panel.askForInformation();
  const unaware = await panel.confirm();
  const hour = /Puede volver a las (\d+:\d\d)/u.exec(unaware.text)?.[1] ?? '';
  await panel.leave();
  const [page, wall] = await Promise.all([phone(`#${code}`), hangWall(house, office)]);
  const outside = async () => (await wall.page.locator('.outside li').allTextContents()).join(' · ');
  await page.getByText('Puede volver a las').waitFor();
  await soon(outside).toMatch(new RegExp(`a las ${hour}[^·]*${unaware.number}`, 'u'));

  for (const visitId of crowd) await clerk.command({ type: 'Leave', visitId });
  await office.clock(NINE + 6 * MINUTE);
  await page.getByText('Ya puede pasar').first().waitFor();
  await soon(outside).toBe(`Ya pueden pasar${ticket}${unaware.number}`);

  await page.getByRole('button', { name: 'Ya estoy aquí' }).click();
  await page.getByText('Usted sigue').waitFor();
  await soon(outside).toBe(`Ya puede pasar${unaware.number}`);
  const came = await callNext();
  expect(came.ticket).toBe(ticket);
  await page.getByRole('heading', { name: `Es su turno ${ticket}` }).waitFor();
  await clerk.command({ type: 'FinishStep', callId: came.callId, callNext: false });

  await office.clock(NINE + 16 * MINUTE);
  const missed = await callNext();
  expect(missed.ticket).toBe(unaware.number);
  await office.clock(NINE + 19 * MINUTE);
  expect(await clerk.command({ type: 'RecordNoShow', callId: missed.callId })).toMatchObject({ ok: true });
  await soon(outside).toBe(`Vuelve a las ${hour}${unaware.number}`);
  expect((await callNext()).ticket).toBe('nobody-waiting');
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  await office.clock(NINE + ((hours - 9) * 60 + minutes) * MINUTE);
  expect((await callNext()).ticket).toBe(unaware.number);
});

test('whoever stands by follows it by phone, and is in line once somebody booked has not come', async () => {
  await office.clock(NINE + 180 * MINUTE);
  const token = await office.signIn('Supervisión');
  const body = 'folio,nombre,trámite,fecha,hora\nF-1,Luz Roca,pas-adulto,2026-11-23,11:50';
  await office.request('/api/v1/appointments', { method: 'POST', token, body });
  const { code } = await checkIn(0, noNeeds, { service: 'pas-adulto', standBy: true });
  const page = await phone(`#${code}`);
  await page.getByText('Antes que usted en la lista').waitFor();
  expect(await barriers(page)).toEqual([]);

  await office.clock(NINE + 186 * MINUTE);
  await page.getByText('Antes que usted', { exact: true }).waitFor();
  await soon(() => page.getByText('lista de espera').count()).toBe(0);
});

test('a phone outlives a restart of the office: it says how old its news is, and then follows on', async () => {
  const { code, ticket } = await checkIn();
  const page = await phone(`#${code}`);
  await page.getByRole('heading', { name: ticket }).waitFor();
  await office.end('SIGKILL');
  await page.getByText('Sin conexión con la oficina').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Cancelar mi turno' }).getAttribute('aria-disabled')).toBe('true');

  await office.restart();
  await page.getByText('Sin conexión con la oficina').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: ticket }).waitFor();
});

/** A phone of 390 by 844 with the page open. */
const phone = (fragment: string): Promise<Page> =>
  house.open(`${office.phones}/${fragment}`, { width: 390, height: 844 });

async function checkIn(companions = 0, needs: Needs = noNeeds, more: Partial<CheckIn> = {}) {
  const command = { type: 'CheckIn', appointments: [], service: 'informes', needs, companions, ...more } as const;
  const answer = await kiosk.command({ ...command, language: 'es' });
  if (!answer.ok || !answer.result.ticket) throw new Error(`not checked in: ${JSON.stringify(answer)}`);
  inLine.push(answer.result.ticket.visitId);
  return answer.result.ticket;
}

/** Window 3 calls whoever is next: the ticket and its call, or why nobody was called. */
async function callNext(): Promise<{ readonly ticket: string | undefined; readonly callId: string }> {
  const callId = crypto.randomUUID();
  const answer = await clerk.command({ type: 'CallNext', windowId: 'V3' }, callId);
  return { ticket: answer.ok ? answer.result.called?.ticket : answer.refusal, callId };
}
