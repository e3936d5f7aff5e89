import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Pairing } from '../../../shared/ui/pairing.tsx';
import { usePairing } from '../../../shared/ui/pairing.tsx';

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
  location.hash = '';
});

/** What a kiosk is at the very moment when its page is drawn first. */
function atFirst(): Pairing['is'] | undefined {
  const seen: Pairing['is'][] = [];
  function Kiosk() {
    seen.push(usePairing('kiosk').is);
    return null;
  }
  render(<Kiosk />, document.body);
  return seen[0];
}

test('a kiosk that was paired before joins the office at once; with a new link it is looked at first', () => {
  expect(atFirst()).toBe('starting');
  localStorage.setItem('ventanilla.kiosk.token', 'of-yesterday');
  render(null, document.body);
  expect(atFirst()).toBe('paired');
  render(null, document.body);
  location.hash = '#link=new';
  expect(atFirst()).toBe('starting');
});
