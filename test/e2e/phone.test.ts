import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { barriers } from '../support/barriers.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../support/office.ts';

let office: TestOffice;
let browser: Browser;
let kiosk: Connection<'kiosk'>;
let clerk: Connection<'staff'>;

beforeAll(async () => {
  office = await startOffice();
  browser = await chromium.connect(inject('browser'));
  kiosk = office.join('kiosk', await office.pair('kiosk'));
  clerk = office.join('staff', await office.signIn('Alba Encino'));
  await eventually(kiosk.view, (view) => view !== undefined);
  await eventually(clerk.view, (view) => view !== undefined);
  await clerk.command({ type: 'OpenWindow', windowId: 'V3', takeOver: false });
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('a visitor follows the ticket by phone: in line, called, set aside, back in line, gone', async () => {
  const { code, ticket } = await checkIn();
  const { page, faults } = await phone(`#${code}`);
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
  expect(faults).toEqual([]);
});

test('the page tells what to do without a code, and with one that is not of today', async () => {
  const without = await phone('');
  await without.page.getByRole('heading', { name: 'Siga su turno en este teléfono' }).waitFor();
  expect(await barriers(without.page)).toEqual([]);

  const old = await phone(`#${'yesterday'.repeat(3)}`);
  await old.page.getByRole('heading', { name: 'Este código no es de un turno de hoy' }).waitFor();
  expect(await barriers(old.page)).toEqual([]);
});

test('another ticket scanned in the same tab is followed instead', async () => {
  const first = await checkIn();
  const second = await checkIn();
  const { page } = await phone(`#${first.code}`);
  await page.getByRole('heading', { name: first.ticket }).waitFor();
  await page.evaluate((code) => {
    location.hash = code;
  }, second.code);
  await page.getByRole('heading', { name: second.ticket }).waitFor();
});

test('a phone outlives a restart of the office: it says how old its news is, and then follows on', async () => {
  const { code, ticket } = await checkIn();
  const { page } = await phone(`#${code}`);
  await page.getByRole('heading', { name: ticket }).waitFor();
  await office.end('SIGKILL');
  await page.getByText('Sin conexión con la oficina').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Cancelar mi turno' }).getAttribute('aria-disabled')).toBe('true');

  await office.restart();
  await page.getByText('Sin conexión con la oficina').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: ticket }).waitFor();
});

/** A phone of 390 by 844 with the page open, and what went wrong on it. */
async function phone(fragment: string): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'es-MX' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(`${office.phones}/${fragment}`);
  return { page, faults };
}

async function checkIn() {
  const command = { type: 'CheckIn', appointments: [], service: 'informes', needs: noNeeds, companions: 0 } as const;
  const answer = await kiosk.command({ ...command, language: 'es' });
  if (!answer.ok || !answer.result.ticket) throw new Error(`not checked in: ${JSON.stringify(answer)}`);
  return answer.result.ticket;
}
