import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';

let pages: SampleScreens<'kiosk'>;
beforeAll(async () => {
  pages = await sampleScreens('kiosk');
});
afterAll(() => pages.close());

const shown = (page: Page, name: string) => page.locator(`html[data-shown="${name}"]`).waitFor();

/** Sends a code as a reader does: every key at once, and Enter. */
const scan = (page: Page, code: string) =>
  page.evaluate((text) => {
    for (const key of [...text, 'Enter']) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  }, code);

/** Tab until a control of this name has the focus, then press it. */
async function pressByKeys(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused.startsWith(name)) {
      await page.waitForTimeout(120); // a person's pause, longer than a scanner's
      return page.keyboard.press('Enter');
    }
  }
  throw new Error(`no "${name}" within sixty Tabs`);
}

test('A01: a visitor without an appointment reaches a number by keyboard alone', async () => {
  const page = await pages.open({});
  await pressByKeys(page, 'No tengo cita');
  await shown(page, 'services');
  await pressByKeys(page, 'Informes');
  await shown(page, 'details');
  await pressByKeys(page, 'Tomar mi turno');
  await shown(page, 'ticket');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Su turno');
  await pages.leave(page);
});

test('A01: folio and birthday are typed on a keyboard', async () => {
  const page = await pages.open({});
  await pressByKeys(page, 'Tengo cita');
  await pressByKeys(page, 'Escribir folio');
  await shown(page, 'folio');
  await page.keyboard.type('40007', { delay: 120 });
  await pressByKeys(page, 'Buscar mi cita');
  await shown(page, 'birth');
  await page.keyboard.type('2902', { delay: 120 });
  await shown(page, 'details');
  await pages.leave(page);
});

test('a code is read at any moment, and presses nothing by its Enter', async () => {
  const page = await pages.open({});
  await page.getByRole('button', { name: 'No tengo cita' }).focus();
  await scan(page, '40007');
  await shown(page, 'details');
  await pages.leave(page);
});

test('the focus goes to each new screen’s title', async () => {
  const page = await pages.open({});
  await page.getByRole('button', { name: 'Tengo cita', exact: false }).first().click();
  await shown(page, 'identify');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await pages.leave(page);
});

test('A18: a trembling double touch presses once', async () => {
  const page = await pages.open({});
  await page.getByRole('button', { name: 'No tengo cita' }).dblclick();
  await shown(page, 'services');
  await page.getByRole('button', { name: 'Atrás' }).click();
  await shown(page, 'start');
  await pages.leave(page);
});

test('A18: a figure typed twice in a row counts twice', async () => {
  const page = await pages.open({});
  await page.getByRole('button', { name: 'Tengo cita Con código, folio o CURP' }).click();
  await page.getByRole('button', { name: 'Escribir folio' }).click();
  const key = (figure: string) => page.getByRole('button', { name: figure, exact: true });
  await key('4').click();
  await key('0').click({ clickCount: 3, delay: 160 });
  await key('1').click();
  expect(await page.getByRole('main').textContent()).toContain('40001');
  await pages.leave(page);
});

test('A08: at the end language, contrast and size are back, and nothing is left of the visitor', async () => {
  const page = await pages.open({});
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Accessibility' }).click();
  await page.getByRole('switch', { name: 'High contrast' }).click();
  await page.getByRole('switch', { name: 'Large text', exact: true }).click();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    contrast: 'high',
    text: 'large',
  });
  await page.getByRole('button', { name: 'Done' }).click();
  await scan(page, '40007');
  await page.getByRole('button', { name: "Yes, that's my appointment" }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await shown(page, 'start');

  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es-MX');
  const { contrast, text } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect({ contrast, text }).toEqual({ contrast: undefined, text: undefined });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Regístrese aquí');
  expect(await page.locator('body').textContent()).not.toContain('R. M.');
  await pages.leave(page);
});

test('every mode is one touch from the first screen, and says that it is on', async () => {
  const page = await pages.open({});
  const mode = (name: string) => page.getByRole('group', { name: 'Accesibilidad' }).getByRole('button', { name });
  await mode('Alto contraste').click();
  await page.locator('html[data-contrast="high"]').waitFor();
  await mode('Alto contraste').and(page.locator('[aria-pressed="true"]')).waitFor();
  await mode('Más tiempo').and(page.locator('[aria-pressed="false"]')).click();
  await mode('Más tiempo').and(page.locator('[aria-pressed="true"]')).waitFor();
  await mode('Alto contraste').click();
  await page.locator('html:not([data-contrast="high"])').waitFor();
  await mode('Letra grande').click();
  await page.locator('html[data-text="large"]').waitFor();
  await pages.leave(page);
});
