import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { announce, silent } from '../../display/announcing.ts';
import { arrange, emptyBoard } from '../../display/board.ts';
import type { RoomProps } from '../../display/screens/Room.tsx';
import { Room } from '../../display/screens/Room.tsx';
import type { DisplayView, PublicCall } from '../../shared/domain/views/types.ts';
import { call, displayView, earlier, tenTwelve } from '../support/views/display.ts';

const RAIN = { file: 'lluvia fuerte.png', moves: false };
const SIX = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'];
const comingBack = [{ at: tenTwelve + 28 * 60_000, tickets: ['A055', 'K012'] }];

afterEach(() => {
  render(null, document.body);
});

test('a call can be read: number, window, and the way to it', () => {
  show([call('A045', 'V3', tenTwelve)]);
  expect(main().dataset.layout).toBe('one');
  expect(text('.single')).toBe('Pase ahora Anunciando A045 3 Ventanilla 3 a su izquierda');
});

test('a call is said to who listens instead of looking, in the language of the visitor', () => {
  show([call('A045', 'V6', tenTwelve, { language: 'en' })]);
  const said = document.querySelector('[role="status"]');
  expect(said?.textContent).toBe(
    'Ticket A, forty-five. Please go to the accessible window, number six, on your right.',
  );
  expect(said?.getAttribute('lang')).toBe('en');
});

test('a biometric module is never a bare number', () => {
  show([call('A045', 'B1', tenTwelve)]);
  expect(text('.single-window')).toBe('Biométricos módulo 1');
  expect(text('.single .glyph')).toBe('B1');
});

test('a repeated call says that it is one', () => {
  show([call('A045', 'V3', tenTwelve, { attempt: 2 })]);
  expect(text('.call-label')).toContain('Segunda llamada');
});

test('a late call says when it was made', () => {
  show([call('A045', 'V3', tenTwelve - 480_000)]);
  expect(text('.call-label')).toContain('Llamado a las 10:04');
});

test('several calls all say "come now", each with its window', () => {
  show(SIX.map((windowId, index) => call(`A05${index}`, windowId, tenTwelve + index)));
  expect(main().dataset.layout).toBe('cells');
  expect(all('.call .ticket')).toEqual(['A050', 'A051', 'A052', 'A053', 'A054', 'A055']);
  expect(all('.call-label')).toEqual(['Anunciando', ...Array(5).fill('Pase ahora')]);
  expect(document.querySelector('.call:last-child [aria-label="Ventanilla 6 accesible"]')).not.toBeNull();
  expect(document.querySelector('.call:first-child [aria-label="a su izquierda"]')).not.toBeNull();
});

test('where not even those fit, they take turns of a quarter of a minute', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    call(`A0${50 + index}`, SIX[index % 6] ?? '', tenTwelve + index),
  );
  const at = tenTwelve - (tenTwelve % 30_000) + 30_000;
  const tickets = [0, 15_000].map((later) => {
    show(many, { at: at + later });
    return all('.strip .ticket');
  });
  expect(tickets).toEqual([
    ['A056', 'A057', 'A058', 'A059'],
    ['A058', 'A059', 'A060', 'A061'],
  ]);
});

test('more calls than cells are shown small rather than not at all', () => {
  show([...SIX, 'B1', 'B2'].map((windowId, index) => call(`A05${index}`, windowId, tenTwelve + index)));
  expect(text('.strip')).toBe('También pasan A056 B1 A057 B2');
});

test('who looked away finds the last calls, and who waits sees what follows', () => {
  show(earlier, { more: { notices: [] } });
  expect(text('.calm h2')).toBe('No hay llamadas por ahora');
  expect(all('.recent .ticket')).toEqual(['H012', 'A044', 'A041', 'A043']);
  expect(all('.next li')).toEqual([
    'Pasaporte A050 entre 10:15 y 10:25',
    'Entrega H014 entre 10:20 y 10:35',
    'Biométricos A039',
  ]);
});

test('who waits outside finds who may come in, and who comes back when', () => {
  const outside = { invited: ['A045', 'A051', 'A052', 'K003'], comingBack };
  show(earlier, { more: { outside } });
  expect(all('.outside li')).toEqual([
    'Ya pueden pasar A045 A051 A052',
    'Ya puede pasar K003',
    'Vuelven a las 10:40 A055 K012',
  ]);
  expect(document.querySelector('.recent')).toBeNull();
});

test('under a wall full of calls too: who may come in, else who comes back when, in turns with further calls', () => {
  const six = SIX.map((windowId, index) => call(`M05${index}`, windowId, tenTwelve + index));
  const twelve = [...six, ...six.map((one, index) => ({ ...one, callId: `${index}`, ticket: `M06${index}` }))];
  const strip = (calls: readonly PublicCall[], invited: readonly string[], at = tenTwelve) => {
    show(calls, { at, more: { outside: { invited, comingBack } } });
    return text('.strip');
  };
  expect(strip(six, ['A045', 'A051'])).toBe('Quienes esperan afuera Ya pueden pasar A045 A051');
  expect(strip(six, [])).toBe('Quienes esperan afuera Vuelven a las 10:40 A055 K012');
  const turns = [strip(twelve, ['A045']), strip(twelve, ['A045'], tenTwelve + 15_000)].join();
  expect(turns).toContain('Ya puede pasar A045');
  expect(turns).toContain('También pasan M0');
});

test('a range that is about to end is "very soon"', () => {
  const range = { from: tenTwelve - 60_000, to: tenTwelve + 240_000 };
  show(earlier, { more: { next: [{ line: { es: 'Entrega' }, ticket: 'H014', range }] } });
  expect(all('.next li')).toEqual(['Entrega H014 pase pronto']);
});

test('before opening the wall says when, and teaches the shapes', () => {
  const day = { state: 'before', date: '2026-11-24', opensAt: Date.parse('2026-11-24T14:00:00Z') } as const;
  show([], { more: { day } });
  expect(text('.calm h2')).toBe('Abrimos a las 8:00');
  expect(all('.legend li')).toEqual(['Ventanillas 1 a 5 1', 'Accesible 6', 'Biométricos B1']);
});

test('after closing it says when to come back, unless somebody is still called', () => {
  const day = { ...displayView([]).day, state: 'closed', nextOpening: Date.parse('2026-11-25T14:00:00Z') } as const;
  show([], { more: { day } });
  expect(text('.calm h2')).toBe('Cerramos por hoy');
  expect(text('.calm')).toContain('Abrimos el miércoles 25 de noviembre a las 8:00.');
  show([call('A045', 'V3', tenTwelve)], { more: { day } });
  expect(text('.single .ticket')).toBe('A045');
});

test('on a day without hours nothing was open that could have closed', () => {
  const day = { state: 'closed', date: '2026-11-22', nextOpening: Date.parse('2026-11-23T14:00:00Z') } as const;
  show([], { more: { day } });
  expect(text('.calm')).toBe('Hoy no abrimos Abrimos el lunes 23 de noviembre a las 8:00.');
});

test('a display of one window is a sign over it: its call, whom it serves, or calmly that nobody works there', () => {
  const [three] = displayView([]).windows.filter(({ id }) => id === 'V3');
  const over = (sign: DisplayView['sign'], calls: readonly PublicCall[] = []) => {
    show(calls, { more: { windows: three ? [three] : [], ...(sign && { sign }) } });
    return text('.sign');
  };
  expect(over({ state: 'open' }, [call('A045', 'V3', tenTwelve)])).toBe('3 Ventanilla 3 Pase ahora Anunciando A045');
  expect(over({ state: 'open', serving: 'A045' })).toBe('3 Ventanilla 3 Se atiende a A045');
  expect(over({ state: 'open' })).toBe('3 Ventanilla 3 Libre');
  expect(over({ state: 'paused' })).toBe('3 Ventanilla 3 En pausa El personal le llamará por su número.');
  expect(over({ state: 'closed' })).toBe('3 Ventanilla 3 Sin servicio');
});

test('while the line is cut the wall promises nothing and says what will happen', () => {
  show([...earlier, call('A045', 'V3', tenTwelve - 480_000)], { cutAt: tenTwelve - 480_000 });
  expect(text('[role="alert"]')).toBe('Sin actualizar desde las 10:04 Le llamaremos de viva voz.');
  expect(text('.single')).toContain('Última llamada, 10:04');
  expect(main().textContent).not.toContain('Pase ahora');
  expect(all('.next li')[0]).toBe('Pasaporte A050 hora por confirmar');
  expect(text('.head-clock')).toBe('10:12');

  show([], { cutAt: tenTwelve - 480_000 });
  expect(text('.calm')).toBe('No pierde su lugar El personal le llamará por su número.');
});

test('a wall without sound says so, shows everything, and a touch asks for sound', () => {
  const onSound = vi.fn();
  show([call('A045', 'V3', tenTwelve)], { sounding: 'blocked', onSound });
  expect(text('.single')).not.toContain('Anunciando');
  expect(text('.single .ticket')).toBe('A045');
  const bar = document.querySelector('button');
  expect(bar?.textContent).toContain('Toque para activar el sonido');
  bar?.click();
  expect(onSound).toHaveBeenCalledOnce();
});

test('notices take turns, and without one the wall explains the order', () => {
  const notices = [
    { id: 'n1', text: { es: 'Primero.' } },
    { id: 'n2', text: { es: 'Segundo.' } },
  ];
  const shown = [0, 1, 2].map((turn) => {
    show(earlier, { more: { notices }, at: tenTwelve + turn * 15_000 });
    return text('.poster p');
  });
  expect(new Set(shown).size).toBe(2);
  expect(shown[0]).toBe(shown[2]);
  show(earlier, { more: { notices: [] } });
  expect(text('.notice')).toContain('Los números pueden no ir seguidos');
});

test('a notice has the whole board while nobody is called, and never stands beside a fresh call', () => {
  const more = { notices: [{ id: 'n1', text: { es: 'Si llueve, espere adentro.' }, picture: RAIN }] };
  show([], { more });
  expect(text('.poster')).toBe('Aviso Si llueve, espere adentro.');
  expect(document.querySelector('.poster img')?.getAttribute('src')).toBe('/notices/lluvia%20fuerte.png');
  expect(text('.notice')).toContain('No hay llamadas por ahora');

  show([call('A045', 'V3', tenTwelve)], { more });
  expect(main().textContent).not.toContain('Si llueve');
  expect(document.querySelector('img')).toBeNull();
  expect(text('.notice')).toContain('El orden');
});

test('a single call has the way to its window beside it, where the office has drawn its room', () => {
  const stand = { x: 2, y: 3 };
  const outline = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  const windows = [{ id: 'V3', x: 1, y: 1 }];
  const more = { plan: { width: 4, height: 4, outline, door: { x: 2, y: 4 }, windows, seats: [], stand } };
  show([call('A045', 'V3', tenTwelve)], { more });
  expect(document.querySelector('.floor-plan')?.getAttribute('aria-label')).toBe('Plano con el camino a Ventanilla 3');
  expect(text('.floor-target')).toBe('3');

  show([call('A045', 'V4', tenTwelve)], { more });
  expect(document.querySelector('.floor-plan')).toBeNull();
  expect(text('.notice')).toContain('El orden');
  show([call('A045', 'V3', tenTwelve), call('A046', 'V4', tenTwelve + 1)], { more });
  expect(document.querySelector('.floor-plan')).toBeNull();
});

test('while there is no system the wall says that in place of every other notice, in each language', () => {
  const more = { outage: { since: tenTwelve }, notices: [{ id: 'n1', text: { es: 'El lunes no abrimos.' } }] };
  show([], { more });
  const seen = [0, 1].map((turn) => {
    show([], { more, at: tenTwelve + turn * 15_000 });
    return text('.poster');
  });
  expect(seen.sort()).toEqual([
    'Aviso Por ahora no hay sistema. Su lugar está guardado. Para salir, avise en el quiosco.',
    'Notice The system is down for now. Your place is kept. To go out, tell the kiosk first.',
  ]);
});

test('a picture that can’t be had leaves its words', () => {
  const more = { notices: [{ id: 'n1', text: { es: 'Si llueve, espere adentro.' }, picture: RAIN }] };
  show([], { more });
  act(() => void document.querySelector('img')?.dispatchEvent(new Event('error')));
  expect(document.querySelector('img')).toBeNull();
  expect(text('.poster')).toBe('Aviso Si llueve, espere adentro.');
});

test('a notice in English is marked as English, its heading too', () => {
  const { office } = displayView([]);
  show([], {
    more: { office: { ...office, languages: ['en'] }, notices: [{ id: 'n1', text: { es: 'Sol', en: 'Sun' } }] },
  });
  expect(text('.poster [lang="en"]')).toBe('Notice Sun');
});

test('only what has just come is marked as new, not what hung there when the page was opened', () => {
  const first = call('A045', 'V3', tenTwelve);
  show([first]);
  expect(document.querySelectorAll('[data-arriving]')).toHaveLength(0);
  show([first, call('A046', 'V6', tenTwelve + 1000)], { at: tenTwelve + 1000 });
  expect(all('[data-arriving] .ticket')).toEqual(['A046']);
});

interface Options extends Partial<Pick<RoomProps, 'cutAt' | 'sounding' | 'onSound' | 'at'>> {
  readonly more?: Partial<DisplayView>;
}

function show(calls: readonly PublicCall[], { more, at = tenTwelve, ...options }: Options = {}): void {
  const view = displayView(calls, more);
  const { state } = announce(silent, { is: 'view', at, date: view.day.date, calls });
  const told = announce(state, { is: 'tick', at }).state;
  const props: RoomProps = {
    view,
    board: arrange(emptyBoard, told, at),
    featured: told.featured,
    at,
    cutAt: undefined,
    sounding: 'voice',
    onSound: () => undefined,
    ...options,
  };
  act(() => render(<Room {...props} />, document.body));
}

const main = (): HTMLElement => document.querySelector('main') ?? document.body;
const text = (selector: string): string => textOf(document.querySelector(selector));
const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map(textOf);

/** The words of an element, with a space between its parts as the eye sees them. */
function textOf(element: Node | null): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) parts.push(node.textContent ?? '');
    for (const child of node.childNodes) walk(child);
  };
  if (element) walk(element);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
