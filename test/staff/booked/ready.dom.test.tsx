import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import { actingBy } from '../../../staff/acting.ts';
import { ReadyPart } from '../../../staff/booked/ReadyPart.tsx';
import { sayFor } from '../../../staff/say.ts';
import { WorkplaceContext } from '../../../staff/workplace.ts';
import { named } from '../../support/staff-part.tsx';
import { readyDocuments } from '../../support/views/staff.ts';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

test('reception sees who is here for what is ready, marks what was handed over, and takes a mark back', async () => {
  const sent: Command[] = [];
  const workplace = {
    say: sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] }),
    acting: actingBy(async (command) => {
      sent.push(command);
      return { ok: true, seq: 1, result: {} };
    }),
    now: signal(at('10:11')),
    online: true,
    ask: async () => ({ ok: true, seq: 1, result: readyDocuments }) as never,
  };
  await act(() =>
    render(
      <WorkplaceContext.Provider value={workplace}>
        <ReadyPart send={async () => undefined} asOf="" />
      </WorkplaceContext.Provider>,
      document.body,
    ),
  );
  await act(async () => {});
  const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent ?? '');
  expect(rows[0]).toContain('Vino por él · H014');
  expect(rows[0]).not.toContain('EntregadoEntregado');
  expect(document.body.textContent).toContain('42 por entregar · 7 entregados hoy');

  await act(async () => named('Entregado: Brisa Fresno Laja').click());
  await act(async () => named('No se entregó: P-1998').click());
  expect(sent).toEqual([
    { type: 'MarkDocument', documentId: 'listo-2', handedOver: true },
    { type: 'MarkDocument', documentId: 'listo-3', handedOver: false },
  ]);
});
