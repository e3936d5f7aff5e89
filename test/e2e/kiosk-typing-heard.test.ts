import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listener } from '../support/listener.ts';
import { allow, arrive } from '../support/listener.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { goodCurp } from '../support/views/kiosk.ts';

let pages: SampleScreens<'kiosk'>;
beforeAll(async () => {
  pages = await sampleScreens('kiosk');
});
afterAll(() => pages.close());

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

test('A02: with folio and birthday, by nothing but what is heard', async () => {
  const { page, visitor } = await arrive(pages);
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
  await pages.leave(page);
});

test('A02: a CURP is typed on twelve keys, heard letter by letter, and its birthday is confirmed', async () => {
  const { page, visitor } = await arrive(pages);
  await allow(visitor);
  await visitor.choose('tengo cita');
  expect(await visitor.choose('escribir curp')).toContain('cuatro letras | vienen de sus apellidos y su nombre');
  let said = '';
  for (const character of goodCurp) said = await write(visitor, character);
  expect(said).toContain('encontramos su cita | curp | letter V | letter A | letter O | letter X | cero | cuatro');
  expect(said).toContain('nacimiento | veintinueve | de | febrero | de | dos | mil | cuatro | oaxaca');
  await visitor.press('6');
  expect(await visitor.press('5')).toContain('su turno');
  await pages.leave(page);
});

test('A01, A02: arrows and Enter alone write too', async () => {
  const { page, visitor } = await arrive(pages);
  await allow(visitor);
  await visitor.choose('tengo cita');
  await visitor.choose('escribir curp');
  expect(await visitor.press('ArrowRight')).toBe('letter A');
  expect(await visitor.press('ArrowRight')).toBe('letter B');
  expect(await visitor.press('Enter')).toContain('letter B');
  expect(await visitor.press('ArrowLeft')).toBe('letter X');
  expect(await visitor.press('ArrowDown')).toContain('faltan | diecisiete | caracteres');
  await pages.leave(page);
});

test('A10: what is wrong with the typing is said, with how to mend it', async () => {
  const { page, visitor } = await arrive(pages);
  await visitor.choose('tengo cita');
  await visitor.choose('escribir folio');
  for (const figure of '40007') await visitor.press(figure);
  await visitor.press('#');
  for (const figure of '310') await visitor.press(figure);
  expect(await visitor.press('2')).toContain('ese día no existe | escriba primero el día y después el mes');
  await pages.leave(page);
});
