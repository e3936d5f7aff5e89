import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestOffice } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';
import { signIn } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { houseOf, PANEL, WALL } from './support/house.ts';
import { soon } from './support/soon.ts';

const SCRIPT = '<img data-poison src=x onerror=alert(1)>';
const LIST = `folio,nombre,trámite,fecha,hora\nP-1,"${SCRIPT}",Informes,HOY,9:30\n`;

let office: TestOffice;
let house: House;
let token: string;
beforeAll(async () => {
  office = await startOffice();
  house = await houseOf(inject('browser'), office);
  token = await office.signIn('Supervisión');
});
afterAll(() => house.close());

/** Every text that the office's settings hold, and a person's, a notice's, a visitor's and a list's. */
async function poisoned(): Promise<string> {
  const post = async (path: string, json: unknown) => {
    const answer = await (await office.request(`/api/v1/${path}`, { token, json })).json();
    expect(answer, path).toMatchObject({ ok: true });
    return answer;
  };
  const { settings, version } = await (await office.request('/api/v1/settings', { token })).json();
  await post('settings', { settings: withScript(settings), base: version });
  await post('staff', { name: SCRIPT, roles: ['window'], pin: '402917' });
  await office.request('/api/v1/appointments', { method: 'POST', token, body: LIST });
  await post('commands', { id: 'n'.repeat(20), command: { type: 'PostNotice', text: { es: SCRIPT, en: SCRIPT } } });
  const visit = { id: 'v'.repeat(20), command: { ...walkIn, name: SCRIPT } };
  return (await post('commands', visit)).result.ticket.code;
}

/** What a text of the settings may be is a matter of length: the names of the office, its services and its papers. */
function withScript(settings: object): object {
  return JSON.parse(JSON.stringify(settings), (key, value) =>
    (key === 'name' || key === 'label') && typeof value?.es === 'string' ? { ...value, es: SCRIPT } : value,
  );
}

const nothingRuns = async (page: Page) => {
  await soon(() => page.locator('body').innerText()).toContain('<img data-poison');
  expect(await page.locator('[data-poison]').count()).toBe(0);
};

test('whatever anybody writes is text on every screen: no picture, no script', async () => {
  const code = await poisoned();
  const [display, kiosk, phone, lady] = await Promise.all([
    house.open(office.links.display, WALL),
    house.open(office.links.kiosk, PANEL),
    house.open(`${office.phones}#${code}`, { width: 390, height: 844 }),
    signIn(house, office, 'Supervisión'),
  ]);
  for (const page of [display, kiosk, phone]) await nothingRuns(page);
  for (const tab of ['floor', 'reception', 'appointments', 'team', 'figures', 'settings'] as const) {
    await lady.go(tab);
    expect(await lady.page.locator('[data-poison]').count()).toBe(0);
  }
  await lady.go('team');
  await nothingRuns(lady.page);
  expect(house.complaints()).toEqual([]);
});
