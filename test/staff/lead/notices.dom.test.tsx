import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { NoticeForm } from '../../../staff/lead/NoticeForm.tsx';
import type { NoticePictures } from '../../../staff/lead/notices.ts';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView, supervisor } from '../../support/views/staff.ts';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const folder = {
  folder: '/datos/notices',
  pictures: [{ file: 'lluvia.png', moves: false, bytes: 900 }],
  unfit: [{ file: 'plano.svg', why: 'name' }],
  reads: true,
} as const;
const pictures = (some: Partial<NoticePictures> = {}): NoticePictures => ({
  folder: async () => folder,
  send: async () => undefined,
  erase: async () => undefined,
  ...some,
});
const form = (some?: Partial<NoticePictures>) =>
  showPart(<NoticeForm office={staffView.office} displays={supervisor.displays} pictures={pictures(some)} />);
const press = (name: string) => act(async () => named(name).click());
async function fill(name: string, value: string) {
  await act(async () => {
    const field = named<HTMLInputElement | HTMLSelectElement>(name);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
const posted = () => sent.at(-1);

test('a notice is posted with its languages, hours, displays and picture, and only with what was said', async () => {
  await form();
  await press('Poner en pantalla');
  expect(sent).toEqual([]);

  await fill('En español', ' Si llueve, espere adentro. ');
  await press('Poner en pantalla');
  expect(posted()).toEqual({ type: 'PostNotice', text: { es: 'Si llueve, espere adentro.' } });

  await fill('En español', 'Si llueve, espere adentro.');
  await fill('En inglés', 'If it rains, wait inside.');
  await fill('Desde', '11:00');
  await fill('Hasta', '13:30');
  await press('Pasillo');
  await fill('Imagen o video', 'lluvia.png');
  await press('Leer en voz alta');
  await press('Poner en pantalla');
  expect(posted()).toEqual({
    type: 'PostNotice',
    text: { es: 'Si llueve, espere adentro.', en: 'If it rains, wait inside.' },
    from: at('11:00'),
    until: at('13:30'),
    displays: ['sala'],
    picture: 'lluvia.png',
    aloud: true,
  });
});

test('a notice needs a display', async () => {
  await form();
  await fill('En español', 'Aviso');
  await press('Sala');
  await press('Pasillo');
  await press('Poner en pantalla');
  expect(sent).toEqual([]);
  expect(document.body.textContent).toContain('Elija al menos una pantalla.');
});

test('what lies in the folder and can’t be shown is named, and a file that is refused says what to do', async () => {
  const send = vi.fn<NoticePictures['send']>(async () => 'contents');
  await form({ send });
  expect(document.querySelector('.notice-files')?.textContent).toContain('plano.svg no se puede mostrar');
  const field = named<HTMLInputElement>('Agregar una imagen');
  await act(async () => {
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'foto.png')] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(send).toHaveBeenCalledOnce();
  expect(document.body.textContent).toContain('no es lo que dice su nombre');
});

test('a file is erased after a question; one that hangs with a notice stays, and it is said why', async () => {
  const erase = vi.fn<NoticePictures['erase']>(async (file) => (file === 'lluvia.png' ? 'hangs' : undefined));
  const look = vi.fn(async () => folder);
  await form({ erase, folder: look });
  await press('Borrar plano.svg');
  await press('Dejarlo');
  expect(erase).not.toHaveBeenCalled();
  await press('Borrar plano.svg');
  await press('Sí, borrar');
  expect(erase).toHaveBeenCalledWith('plano.svg');
  expect(look).toHaveBeenCalledTimes(2);

  await press('Borrar lluvia.png');
  await press('Sí, borrar');
  expect(document.body.textContent).toContain('Quite primero el aviso.');
  expect(look).toHaveBeenCalledTimes(2);
});

test('a computer without a voice says so, and what to install', async () => {
  await form({ folder: async () => ({ ...folder, reads: false }) });
  expect(document.body.textContent).toContain('Esta computadora no lee avisos en voz alta: instale espeak-ng.');
  expect(document.querySelector('[role="switch"]')).toBeNull();
});
