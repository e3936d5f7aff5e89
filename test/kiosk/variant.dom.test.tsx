import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Kiosk } from '../../kiosk/Kiosk.tsx';
import { QUIET } from '../../kiosk/SpeechMode.tsx';
import { dress, sceneOf } from '../../kiosk/scene.ts';
import type { Flow } from '../../kiosk/state.ts';
import { learnOwn } from '../../kiosk/words.ts';
import type { KioskView } from '../../shared/domain/views/types.ts';
import { kiosk as es } from '../../shared/i18n/es/kiosk.ts';
import { originals } from '../../shared/i18n/originals.ts';
import { inVariant } from '../../shared/i18n/variant.ts';
import { markSpanish } from '../../shared/ui/spanish.ts';
import { flowAt, kioskView, moment, screens } from '../support/views/kiosk.ts';

/** Of no language: every Spanish text in brackets. */
const tag = 'qps-x-prueba';
const bracketed = (text: string) => `[${text}]`;
const all: Record<string, Record<string, string>> = {};
for (const { place, text } of originals()) all[place] = { ...all[place], [text]: bracketed(text) };
const office: KioskView = {
  ...kioskView,
  office: { ...kioskView.office, languages: ['es', tag] },
  spoken: [{ tag, label: { es: 'prueba', [tag]: '[prueba]' }, towns: [] }],
};

beforeAll(markSpanish);
afterEach(() => act(() => render(null, document.body)));

function show(name: keyof typeof screens, marks: Readonly<Record<string, string>>, known: Partial<Flow> = {}): void {
  const flow = flowAt(name, { language: tag, ...known });
  const scene = sceneOf(flow, { ...office, variants: marks }, moment, () => undefined);
  dress(document.documentElement, scene);
  act(() => render(<Kiosk scene={{ ...scene, flow: { ...flow, hearing: undefined } }} link="online" />, document.body));
}
const read = (selector: string) => document.querySelector(selector)?.textContent ?? '';

test('a message in a language of the region is worded for what it is filled with, as its translator did', () => {
  const words = inVariant(es, 'kiosk', all);
  expect(words.curp.missing(1)).toBe('[Falta 1 carácter]');
  expect(words.curp.missing(4)).toBe('[Faltan 4 caracteres]');
  expect(words.messages.late('9:30', false)).toEqual({
    title: '[Su cita de las 9:30 ya pasó]',
    text: '[Pase a una ventanilla para ver qué sigue.]',
  });
  expect(words.messages['too-early']('10:00', '9:45').text).toBe('[Puede registrarse desde las 9:45.]');
});

test.each(Object.keys(screens) as (keyof typeof screens)[])(
  'with every text translated, nothing of the kiosk’s own on "%s" is Spanish',
  async (name) => {
    await learnOwn({ [tag]: 'whole' }, async () => all);
    show(name, { [tag]: 'whole' });
    expect(read('h1')).not.toBe('');
    expect([...document.querySelectorAll('.title [lang="es"], .foot [lang="es"]:not(.foot-language)')]).toEqual([]);
    expect(document.body.innerHTML).not.toMatch(/[\uE000-\uF8FF]/u);
  },
);

test('what nobody translated stays Spanish and says so; the page is in the language chosen', async () => {
  await learnOwn({ [tag]: 'some' }, async () => ({ 'kiosk.start.title': { 'Regístrese aquí': '[título]' } }));
  show('start', { [tag]: 'some' });
  expect(document.documentElement.lang).toBe(tag);
  expect(read('h1')).toBe('[título]');
  expect(document.querySelector('h1 [lang]')).toBeNull();
  expect(document.querySelector('.lead [lang="es"]')?.textContent).toBe(es.start.lead);
  expect(document.body.innerHTML).not.toMatch(/[\uE000-\uF8FF]/u);
  expect([...document.querySelectorAll('.languages button')].map(({ textContent }) => textContent)).toEqual([
    'Español',
    '[prueba]',
  ]);
});

test('a language taken back is Spanish again, and the voice guide speaks Spanish all along', async () => {
  await learnOwn({ [tag]: 'whole' }, async () => all);
  show('start', { [tag]: 'whole' }, { hearing: QUIET });
  expect([read('h1'), document.documentElement.lang]).toEqual([es.start.title, 'es-MX']);
  await learnOwn({}, async () => undefined);
  show('start', {});
  expect([read('h1'), document.documentElement.lang]).toEqual([es.start.title, 'es-MX']);
});
