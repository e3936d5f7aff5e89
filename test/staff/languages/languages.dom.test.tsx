import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { LanguageStanding } from '../../../shared/protocol/languages.ts';
import type { LanguageDesk } from '../../../staff/languages/desk.ts';
import { LanguagesPage } from '../../../staff/languages/LanguagesPage.tsx';
import { named, showPart } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

const spanish = { tag: 'es', shipped: true, texts: 268, translated: 268, reviewed: 268, recorded: 268 };
const own = { tag: 'qps-x-prueba', shipped: false, texts: 268, translated: 3, reviewed: 1, recorded: 0 };
const faults = [{ row: 7, key: 'kiosk.done', fault: 'original-changed', detail: 'Listo' } as const];
const text = () => document.body.textContent ?? '';

async function show(languages: readonly LanguageStanding[]) {
  const check = { fresh: 2, changed: 1, same: 0, faults };
  const desk = {
    standing: async () => languages,
    sheet: async () => undefined,
    bring: vi.fn<LanguageDesk['bring']>(async () => ({
      ok: true,
      check,
      languages: [spanish, { ...own, translated: 5 }],
    })),
  };
  await showPart(<LanguagesPage desk={desk} />);
  return desk;
}

async function pick(file: File) {
  const input = named<HTMLInputElement>('Traer una hoja');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await act(async () => {});
}

test('a brought sheet is looked through first: what it would change, and each row that can’t be taken; a touch saves it', async () => {
  const desk = await show([spanish, own]);
  expect(text()).toContain('268310');
  await pick(new File(['clave'], 'hoja.csv'));
  expect(desk.bring).toHaveBeenLastCalledWith('qps-x-prueba', expect.anything(), 'check');
  expect(text()).toContain('2 textos nuevos · 1 texto cambia');
  expect(text()).toContain('Fila 7kiosk.done: El texto en español es ahora: «Listo».');

  await act(async () => named('Guardar 3 textos').click());
  expect(desk.bring).toHaveBeenLastCalledWith('qps-x-prueba', expect.anything(), 'save');
  expect(text()).toContain('Listo: la hoja quedó guardada.');
});

test('an office without languages of the region is told where they are added', async () => {
  await show([spanish]);
  expect(text()).toContain('Se agregan en Ajustes, Idiomas.');
});
