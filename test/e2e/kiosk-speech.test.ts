import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { KioskPages } from '../support/kiosk-page.ts';
import { kioskPages } from '../support/kiosk-page.ts';
import type { Listener } from '../support/listener.ts';
import { listen, listenerAt } from '../support/listener.ts';
import { goodCurp } from '../support/views/kiosk.ts';

let pages: KioskPages;
beforeAll(async () => {
  pages = await kioskPages(inject('browser'));
});
afterAll(() => pages.close());

/** A visitor who has pressed the key with the raised mark, and hears the welcome. */
async function arrive(): Promise<{ readonly page: Page; readonly visitor: Listener; readonly welcome: string }> {
  const page = await pages.open({}, undefined, listen);
  const visitor = listenerAt(page);
  const welcome = await visitor.press('*');
  return { page, visitor, welcome };
}

/** Says that others may hear, as somebody with no headset would. */
async function allow(visitor: Listener): Promise<void> {
  await visitor.choose('decir también mis datos');
}

const TELEPHONE = ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9', '-1', '0'];

/** Presses the key that has the character until its name is heard, and accepts it. */
async function write(visitor: Listener, character: string): Promise<string> {
  const key = TELEPHONE.find((on) => on.includes(character))?.at(-1) ?? '';
  const wanted = /\d/.test(character) ? FIGURES[Number(character)] : `letter ${character}`;
  for (let turn = 0; turn < 6; turn++) {
    const said = await visitor.press(key);
    if (said.startsWith(`${wanted}`)) return /\d/.test(character) ? said : visitor.press('#');
  }
  throw new Error(`"${character}" was not offered on ${key}`);
}

const FIGURES = 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');

test('A02, A03: the star begins the voice guide, which says how it is used and what stands there', async () => {
  const { page, welcome } = await arrive();
  expect(welcome).toContain('guía de voz | oprima | ocho | para avanzar');
  expect(welcome).toContain('regístrese aquí | acerque su código al lector o toque una opción | tengo cita');
  await page.close();
});

test('A02: without an appointment to a number, by nothing but what is heard', async () => {
  const { page, visitor } = await arrive();
  await visitor.choose('no tengo cita');
  await visitor.choose('informes');
  const ticket = await visitor.choose('tomar mi turno');
  expect(ticket).toContain('su turno | letter A | cuarenta y | cinco');
  expect(ticket).toContain('le llamamos entre | diez | cero | cinco | y | diez | veinticinco');
  expect(ticket).toContain('antes que usted | seis | personas');
  await page.close();
});

test('A02: with folio and birthday, by nothing but what is heard', async () => {
  const { page, visitor } = await arrive();
  await allow(visitor);
  await visitor.choose('tengo cita');
  const typing = await visitor.choose('escribir folio');
  expect(typing).toContain('escriba su folio | está en la hoja de su cita arriba');
  expect(typing).toContain('teclee los números');
  for (const figure of '4000') await visitor.press(figure);
  expect(await visitor.press('8')).toBe('ocho');
  expect(await visitor.press('*')).toBe('borrado');
  expect(await visitor.press('7')).toBe('siete');
  expect(await visitor.press('#')).toContain('qué día nació');
  for (const figure of '290') await visitor.press(figure);
  const found = await visitor.press('2');
  expect(found).toContain('encontramos su cita | letter R | letter M | hoy | diez | horas');
  expect(await visitor.press('6')).toBe('sí es esta cita | botón');
  expect(await visitor.press('5')).toContain('su turno | letter A | cuarenta y | cinco');
  await page.close();
});

test('A02: a CURP is typed on twelve keys, heard letter by letter, and its birthday is confirmed', async () => {
  const { page, visitor } = await arrive();
  await allow(visitor);
  await visitor.choose('tengo cita');
  expect(await visitor.choose('escribir curp')).toContain('cuatro letras | vienen de sus apellidos y su nombre');
  let said = '';
  for (const character of goodCurp) said = await write(visitor, character);
  expect(said).toContain('encontramos su cita | curp | letter V | letter A | letter O | letter X | cero | cuatro');
  expect(said).toContain('nacimiento | veintinueve | de | febrero | de | dos | mil | cuatro | oaxaca');
  await visitor.press('6');
  expect(await visitor.press('5')).toContain('su turno');
  await page.close();
}, 120_000);

test('A01, A02: arrows and Enter alone write too', async () => {
  const { page, visitor } = await arrive();
  await allow(visitor);
  await visitor.choose('tengo cita');
  await visitor.choose('escribir curp');
  expect(await visitor.press('ArrowRight')).toBe('letter A');
  expect(await visitor.press('ArrowRight')).toBe('letter B');
  expect(await visitor.press('Enter')).toContain('letter B');
  expect(await visitor.press('ArrowLeft')).toBe('letter X');
  expect(await visitor.press('ArrowDown')).toContain('faltan | diecisiete | caracteres');
  await page.close();
});

test('A04: speech gives way to the next key, is repeated, and can be held', async () => {
  const { page, visitor } = await arrive();
  const next = await visitor.press('8');
  expect(next).toBe('no tengo cita | informes y otros trámites | botón');
  expect(await visitor.press('0')).toBe(next);
  expect(await visitor.press('#')).not.toBe(next);
  expect(await visitor.press('*')).toBe(next);
  await page.close();
});

test('A05: without a headset or leave, nothing personal is said: neither what is typed nor whose appointment it is', async () => {
  const { page, visitor } = await arrive();
  await visitor.choose('tengo cita');
  const typing = await visitor.choose('escribir folio');
  expect(typing).toContain('para oír sus datos conecte audífonos o elija | decir también mis datos');
  for (const figure of '40007') expect(await visitor.press(figure)).toBe('anotado');
  await visitor.press('#');
  for (const figure of '290') expect(await visitor.press(figure)).toBe('anotado');
  const found = await visitor.press('2');
  expect(found).toContain('encontramos su cita | para oír sus datos conecte audífonos');
  expect(found).not.toContain('letter R');
  await page.close();
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
  await page.close();
});

test('A07: volume by key', async () => {
  const { page, visitor } = await arrive();
  expect(await visitor.press('9')).toBe('más alto');
  expect(await visitor.press('7')).toBe('más bajo');
  await page.close();
});

test('A08: with the visitor the voice goes', async () => {
  const { page, visitor } = await arrive();
  await visitor.find('apagar la voz');
  await page.keyboard.press('5');
  await page.locator('.speech').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.dataset.speech)).toBeUndefined();
  await page.close();
});

test('A09: each word is said in the language in which it stands', async () => {
  const { page, visitor } = await arrive();
  const english = await visitor.choose('en: english');
  expect(english).toMatch(/^en: /);
  expect(await visitor.press('0')).toMatch(/^en: english \| en: chosen$/);
  await page.close();
});

test('A10: what is wrong with the typing is said, with how to mend it', async () => {
  const { page, visitor } = await arrive();
  await visitor.choose('tengo cita');
  await visitor.choose('escribir folio');
  for (const figure of '40007') await visitor.press(figure);
  await visitor.press('#');
  for (const figure of '310') await visitor.press(figure);
  expect(await visitor.press('2')).toContain('ese día no existe | escriba primero el día y después el mes');
  await page.close();
});

test('a code held to the reader while the voice guide is on is a code, not keys', async () => {
  const { page } = await arrive();
  await page.evaluate(() => {
    for (const key of [...'40007', 'Enter']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  });
  await page.locator('html[data-shown="details"]').waitFor();
  await page.close();
});
