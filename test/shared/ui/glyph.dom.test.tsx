import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { WindowGlyph } from '../../../shared/ui/WindowGlyph.tsx';

afterEach(() => {
  render(null, document.body);
});

test('each kind of window has a shape of its own, and only the accessible one shows the person', () => {
  show(<WindowGlyph kind="window" mark="3" />);
  expect(shapes()).toEqual(['rect']);
  show(<WindowGlyph kind="window" accessible mark="6" />);
  expect(shapes()).toEqual(['person', 'circle']);
  show(<WindowGlyph kind="biometric" mark="B1" />);
  expect(shapes()).toEqual(['path']);
  show(<WindowGlyph kind="biometric" accessible mark="B2" />);
  expect(shapes()).toEqual(['person', 'path']);
});

test('its name is spoken only where no words stand beside it', () => {
  show(<WindowGlyph kind="window" accessible mark="6" label="Ventanilla 6 accesible" />);
  expect(glyph().getAttribute('aria-label')).toBe('Ventanilla 6 accesible');
  expect(glyph().getAttribute('aria-hidden')).not.toBe('true');

  show(<WindowGlyph kind="window" accessible mark="6" />);
  expect(glyph().getAttribute('aria-hidden')).toBe('true');
});

test('a longer mark is written smaller', () => {
  const sizes = ['6', '12', '112'].map((mark) => {
    show(<WindowGlyph kind="window" mark={mark} />);
    return Number(glyph().querySelector('text')?.getAttribute('font-size'));
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

const show = (node: Parameters<typeof render>[0]) => act(() => render(node, document.body));

function glyph(): Element {
  const found = document.querySelector('.glyph');
  if (!found) throw new Error('no glyph on the screen');
  return found;
}

const shapes = () =>
  [...glyph().children]
    .filter((part) => part.localName !== 'text')
    .map((part) => (part.matches('.glyph-person') ? 'person' : part.localName));
