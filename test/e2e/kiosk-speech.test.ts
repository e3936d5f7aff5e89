import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrive, listen } from '../support/listener.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';

let pages: SampleScreens<'kiosk'>;
beforeAll(async () => {
  pages = await sampleScreens('kiosk');
});
afterAll(() => pages.close());

test('A02, A03: the star begins the voice guide, which says how it is used and what stands there', async () => {
  const { page, welcome } = await arrive(pages);
  expect(welcome).toContain('guía de voz | oprima | ocho | para avanzar');
  expect(welcome).toContain('regístrese aquí | acerque su código al lector o toque una opción | tengo cita');
  await pages.leave(page);
});

test('A02: without an appointment to a number, by nothing but what is heard', async () => {
  const { page, visitor } = await arrive(pages);
  await visitor.choose('no tengo cita');
  await visitor.choose('informes');
  const ticket = await visitor.choose('tomar mi turno');
  expect(ticket).toContain('su turno | letter A | cuarenta y | cinco');
  expect(ticket).toContain('le llamamos entre | diez | cero | cinco | y | diez | veinticinco');
  expect(ticket).toContain('antes que usted | seis | personas');
  await pages.leave(page);
});

test('A04: speech gives way to the next key, is repeated, and can be held', async () => {
  const { page, visitor } = await arrive(pages);
  const next = await visitor.press('8');
  expect(next).toBe('no tengo cita | informes y otros trámites | botón');
  expect(await visitor.press('0')).toBe(next);
  expect(await visitor.press('#')).not.toBe(next);
  expect(await visitor.press('*')).toBe(next);
  await pages.leave(page);
});

test('A05: without a headset or leave, nothing personal is said: neither what is typed nor whose appointment it is', async () => {
  const { page, visitor } = await arrive(pages);
  await visitor.choose('tengo cita');
  const typing = await visitor.choose('escribir folio');
  expect(typing).toContain('para oír sus datos conecte audífonos o elija | decir también mis datos');
  for (const figure of '40007') expect(await visitor.press(figure)).toBe('anotado');
  await visitor.press('#');
  for (const figure of '290') expect(await visitor.press(figure)).toBe('anotado');
  const found = await visitor.press('2');
  expect(found).toContain('encontramos su cita | para oír sus datos conecte audífonos');
  expect(found).not.toContain('letter R');
  await pages.leave(page);
});

test('A03, A05: a headset plugged in begins the guide, and then personal things are said; unplugged, they no longer are', async () => {
  const page = await pages.open({}, undefined, listen);
  await page.mouse.click(5, 5); // the browser's leave to sound
  const plug = (outputs: number) =>
    page.evaluate((count) => {
      const devices = Array.from({ length: count }, () => ({ kind: 'audiooutput' }) as MediaDeviceInfo);
      navigator.mediaDevices.enumerateDevices = async () => devices;
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    }, outputs);
  await plug(9);
  const personal = page.getByRole('button', { name: 'Decir también mis datos' });
  await personal.waitFor();
  expect(await personal.getAttribute('aria-pressed')).toBe('true');
  await plug(8);
  await page.locator('.speech [aria-pressed="false"]').waitFor();
  await pages.leave(page);
});

test('A07: volume by key', async () => {
  const { page, visitor } = await arrive(pages);
  expect(await visitor.press('9')).toBe('más alto');
  expect(await visitor.press('7')).toBe('más bajo');
  await pages.leave(page);
});

test('A08: with the visitor the voice goes', async () => {
  const { page, visitor } = await arrive(pages);
  await visitor.find('apagar la voz');
  await page.keyboard.press('5');
  await page.locator('.speech').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.dataset.speech)).toBeUndefined();
  await pages.leave(page);
});

test('A09: each word is said in the language in which it stands', async () => {
  const { page, visitor } = await arrive(pages);
  const english = await visitor.choose('en: english');
  expect(english).toMatch(/^en: /);
  expect(await visitor.press('0')).toMatch(/^en: english \| en: chosen$/);
  await pages.leave(page);
});

test('a code held to the reader while the voice guide is on is a code, not keys', async () => {
  const { page } = await arrive(pages);
  await page.evaluate(() => {
    for (const key of [...'40007', 'Enter']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  });
  await page.locator('html[data-shown="details"]').waitFor();
  await pages.leave(page);
});
