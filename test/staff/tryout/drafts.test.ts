import { expect, test } from 'vitest';
import { tryout as en } from '../../../shared/i18n/en/tryout.ts';
import { tryout as es } from '../../../shared/i18n/es/tryout.ts';
import type { TryoutPage } from '../../../shared/protocol/tryout.ts';
import type { Offered } from '../../../staff/tryout/drafts.ts';
import { isWhole, offeredChange } from '../../../staff/tryout/drafts.ts';
import { headlineOf } from '../../../staff/tryout/headline.ts';
import { offer, page } from '../../support/views/tryout.ts';

test('each offer is a whole question at once', () => {
  for (const offered of Object.keys(es.offers) as Offered[]) {
    const change = offeredChange(offered, offer);
    expect(change && isWhole(change), offered).toBe(true);
  }
  expect(offeredChange('oneBiometric', offer)).toMatchObject({ is: 'close', windowId: 'B2' });
  expect(offeredChange('oneBiometric', { ...offer, windows: [] })).toBeUndefined();
});

test('a question whose hours run backwards, or that leaves a window nothing to do, is not whole', () => {
  expect(isWhole({ is: 'close', windowId: 'V1', from: '12:00', to: '09:00' })).toBe(false);
  expect(isWhole({ is: 'close', windowId: 'V1', from: '', to: '09:00' })).toBe(false);
  expect(isWhole({ is: 'close', windowId: 'V1', from: '8:00', to: '10:00' })).toBe(true);
  expect(isWhole({ is: 'serve', windowId: 'V1', skills: [] })).toBe(false);
});

test('the first thing told is whose wait moves most against the model, not against what happened', () => {
  expect(headlineOf(page, es)).toEqual([
    'Sin cita: 19 de 20 esperarían hasta 78 min, no 31.',
    'La última persona saldría a las 15:51, no a las 15:00.',
  ]);
  const lost = page.changed.kinds.map((one) => (one.kind === 'accessible' ? { ...one, called: 0 } : one));
  expect(headlineOf({ ...page, changed: { ...page.changed, kinds: lost } }, es)[0]).toBe(
    'Ventanilla accesible: a 6 visitas nadie podría llamarlas.',
  );
  const same: TryoutPage = { ...page, changed: page.model };
  expect(headlineOf(same, en)).toEqual(['Nobody’s wait would change.']);
});
