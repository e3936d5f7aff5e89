import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { SpanFigures } from '../../../shared/domain/figures/span-types.ts';
import { Sheet } from '../../../staff/figures/Sheet.tsx';
import { diceOf } from '../../laws/dice.ts';
import { showPart } from '../../support/staff-part.tsx';
import { report, today } from '../../support/views/figures.ts';

afterEach(() => render(null, document.body));

const kinds = { served: 'Atendida', left: 'Se fue', incomplete: 'Papeles incompletos', tomorrow: 'Boleto para mañana' };
const showSheet = (figures: Partial<SpanFigures>) =>
  showPart(<Sheet date={today} report={{ ...report, figures: { ...report.figures, ...figures } }} />);
const text = (node: Element | null | undefined) => node?.textContent ?? '';
const fact = (name: string) =>
  text([...document.querySelectorAll('dt')].find((one) => text(one) === name)?.parentElement?.querySelector('b'));
const cells = () => {
  const table = [...document.querySelectorAll('table')].find((one) => text(one).startsWith('Cómo terminaron'));
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
  return rows.map((row): readonly [string, string] => [text(row.querySelector('th')), text(row.querySelector('td'))]);
};

test('a count that the table withholds stands nowhere else on the page, nor a sum that would give it away', async () => {
  await showSheet({ outcomes: { served: 5, left: 1, incomplete: 40 }, withoutOutcome: 0 });
  expect([fact('Números dados'), fact('Visitas atendidas')]).toEqual(['46', '–']);
  await showSheet({ outcomes: { served: 4, left: 4 }, withoutOutcome: 0 });
  expect([fact('Números dados'), fact('Visitas atendidas')]).toEqual(['–', '–']);
  await showSheet({ outcomes: { served: 60, left: 8 }, withoutOutcome: 2 });
  expect(cells()).toEqual([
    ['Atendida', '60'],
    ['Se fue', '–'],
    ['Sin desenlace', '<5'],
  ]);
});

test('documents handed over stand on it, where the office has a list of them', async () => {
  const { people } = report.figures;
  await showSheet({ people: { ...people, handedOver: 19 } });
  expect(fact('Documentos entregados')).toBe('19');
  await showSheet({ people: { ...people, handedOver: 2 } });
  expect(fact('Documentos entregados')).toBe('<5');
  const { handedOver: _none, ...without } = people;
  await showSheet({ people: without });
  expect(fact('Documentos entregados')).toBe('');
});

test('whatever the day was like, its sum and those served leave as the table tells them', async () => {
  const dice = diceOf(29);
  for (let day = 0; day < 40; day++) {
    const outcomes = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, dice.below(dice.oneIn(2) ? 6 : 40)]));
    await showSheet({ outcomes, withoutOutcome: dice.below(4) });
    const shown: Readonly<Record<string, string>> = Object.fromEntries(cells());
    expect(fact('Visitas atendidas')).toBe(shown.Atendida);
    for (const [, cell] of cells()) expect(cell).toMatch(/^(?:0|[5-9]|\d\d|<5|–)$/u);
    const told = Object.values(shown)
      .filter((cell) => /^\d/u.test(cell))
      .map(Number);
    const rest = Number(fact('Números dados')) - told.reduce((sum, count) => sum + count, 0);
    const hidden = Object.values(shown).filter((cell) => !/^\d/u.test(cell));
    if (hidden.length > 0 && !Number.isNaN(rest)) expect(rest).toBeGreaterThan(hidden.length);
  }
});
