import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Kiosk } from '../../../kiosk/Kiosk.tsx';
import { QUIET } from '../../../kiosk/SpeechMode.tsx';
import { dress, sceneOf } from '../../../kiosk/scene.ts';
import type { Manner } from '../../../kiosk/speech/guide.ts';
import { openGuide } from '../../../kiosk/speech/guide.ts';
import { piecesOf } from '../../../kiosk/speech/pieces.ts';
import { stopsOf, tellingsOf } from '../../../kiosk/speech/stops.ts';
import type { Voice } from '../../../kiosk/speech/voice.ts';
import { CLIPS } from '../../../kiosk/speech/voice.ts';
import type { Flow } from '../../../kiosk/state.ts';
import { learn } from '../../../kiosk/words.ts';
import type { KioskView } from '../../../shared/domain/views/types.ts';
import { flowAt, issued, kioskView, moment, nine42, screens } from '../../support/views/kiosk.ts';

const profile = JSON.parse(readFileSync('profiles/ome-huajuapan.json', 'utf8'));
/** The office whose words are recorded. */
const office: KioskView = {
  ...kioskView,
  services: kioskView.services.map((service, index) => ({ ...service, name: profile.services[index].name })),
  spoken: profile.spoken,
};
const names = Object.keys(screens) as (keyof typeof screens)[];
const all = (['es', 'en', 'fr'] as const).flatMap((language) => names.map((name) => ({ language, name })));

beforeAll(() => learn(['en', 'fr']));

afterEach(() => {
  act(() => render(null, root()));
});

test.each(all)('A02: all that "$name" shows in "$language" is among what is read', ({ language, name }) => {
  show(name, { language });
  const read = stopsOf(root()).flatMap(({ element }) => tellingsOf(element).map(({ text }) => text));
  const everything = squeezed(read.join(' '));
  expect(textsSeen(root()).filter((text) => !everything.includes(squeezed(text)))).toEqual([]);
});

test.each(all)('A02, A11: every word of "$name" in "$language" has its recording', ({ language, name }) => {
  show(name, { language });
  const read = stopsOf(root()).flatMap(({ element, is }) => (is === 'field' ? [] : tellingsOf(element)));
  expect(read.length).toBeGreaterThan(2);
  // Initials, tickets and what was typed are spelled rightly; another office's name is known to nobody beforehand.
  const wordsOnly = read.map((told) => ({ ...told, text: told.text.replace(CODES, '') }));
  const spelled = wordsOnly.filter((told) => piecesOf(told, CLIPS).some(({ clip }) => clip.startsWith('letter ')));
  expect(spelled.map(({ text }) => text)).toEqual([]);
});

test('A02: a screen is told up to the first thing that can be chosen', () => {
  show('identify');
  const { said, look } = guide();
  look();
  expect(said()).toBe(
    'acerque su código al lector el de su hoja de cita o el de su teléfono o escriba sus datos escribir curp botón',
  );
});

test('A05: names and appointments are told only to whom they belong', () => {
  show('details-curp');
  const alone = guide({ personal: true, twice: false });
  alone.look();
  expect(alone.said()).toContain('letter R letter M');
  expect(alone.said()).toContain('nacimiento veintinueve de febrero de dos mil cuatro oaxaca');
  const aloud = guide();
  aloud.look();
  expect(aloud.said()).not.toContain('letter R');
  expect(aloud.said()).not.toContain('nacimiento');
  expect(aloud.said()).toContain('para oír sus datos conecte audífonos');
});

test('A19: who only listens is asked first, and before the ticket closes too', () => {
  for (const name of ['folio', 'ticket'] as const) {
    show(name, { hearing: QUIET, touched: nine42 - (name === 'folio' ? 150_000 : 90_000) });
    const { said, look } = guide();
    look();
    expect(said()).toContain('sigue ahí');
    act(() => render(null, root()));
  }
});

test('A11: the ticket is told whole', () => {
  show('ticket');
  const { said, look } = guide();
  look();
  expect(said()).toContain('su turno letter A cuarenta y cinco le llamamos entre diez cero cinco y diez veinticinco');
  expect(said()).toContain('antes que usted seis personas tenga a la mano');
  expect(said()).toContain('hoja de la cita impresa o en su teléfono');
});

test('A12, A02: with simple pictures a first touch says, a second chooses', () => {
  show('start');
  const { said, look, touch } = guide({ personal: false, twice: true });
  look();
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('No tengo cita'));
  if (!button) throw new Error('no such button');
  expect(touch(button)).toBe(true);
  expect(said()).toBe('no tengo cita informes y otros trámites botón toque otra vez para elegir');
  expect(touch(button)).toBe(false);
});

const CODES = /(?<!\p{L})\p{Lu}\. \p{Lu}\.|\p{Lu}\d{3}|VAOX[A-Z\d]*|Oaxaca de Juárez/gu;

const root = (): Element => {
  const found = document.querySelector('#root');
  if (found) return found;
  document.body.innerHTML = '<div id="root"></div>';
  return document.body.children[0] ?? document.body;
};

function show(name: keyof typeof screens, known: Partial<Flow> = {}): void {
  const flow = flowAt(name, known);
  const screen =
    flow.screen.is === 'ticket'
      ? { ...flow.screen, issued: { ...issued, papers: profile.services[0].papers } }
      : flow.screen;
  const scene = sceneOf({ ...flow, screen, hearing: undefined }, office, moment, () => undefined);
  dress(document.documentElement, scene);
  act(() => render(<Kiosk scene={{ ...scene, flow: { ...flow, screen } }} link="online" />, root()));
}

function guide(manner: Manner = { personal: false, twice: false }) {
  let last = '';
  const voice: Voice = {
    speaking: { value: false } as Voice['speaking'],
    say: (pieces) => {
      last = pieces.map(({ clip }) => clip).join(' ');
    },
    pause: () => undefined,
    level: () => undefined,
    close: () => undefined,
  };
  const opened = openGuide(voice, () => manner);
  return { ...opened, said: () => last };
}

/** Every text that stands on the screen, but the keys and boxes, which are said as they are met. */
function textsSeen(element: Element): readonly string[] {
  const apart = '[aria-hidden="true"], .keyboard, .boxes-row, .boxes-group:not([data-now]), .pager';
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (parentElement?.closest(apart) || !/[\p{L}\d]/u.test(textContent ?? '')) continue;
    // A label of its own says what the drawing of it can't.
    if (!parentElement?.closest('[aria-label]')) seen.push(textContent ?? '');
  }
  return seen;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');
