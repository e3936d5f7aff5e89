import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Municipality } from '../../../staff/window/Municipality.tsx';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { servingCard } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const names = ['Huajuapan de León', 'San Marcos Arteaga'];
const select = () => named<HTMLSelectElement>('Municipio, si lo dice');
const choose = (name: string) =>
  act(async () => {
    select().value = name;
    select().dispatchEvent(new Event('change', { bubbles: true }));
  });

test('the clerk notes where a visitor comes from by one choice, and may leave it open', async () => {
  await showPart(<Municipality card={servingCard} names={names} />);
  expect(select().selectedOptions[0]?.textContent).toBe('Sin preguntar');
  await choose('San Marcos Arteaga');
  expect(sent).toEqual([{ type: 'RecordMunicipality', callId: 'call-2', municipality: 'San Marcos Arteaga' }]);
});

test('while the line is cut nothing is offered that would be lost', async () => {
  await showPart(<Municipality card={servingCard} names={names} />, { online: false });
  expect(document.querySelector('select')).toBeNull();
});

test('what was noted stands there, also when the office has taken it off its list since', async () => {
  await showPart(<Municipality card={{ ...servingCard, municipality: 'Otro' }} names={names} />);
  expect(select().selectedOptions[0]?.textContent).toBe('Otro');
  expect([...select().options].map(({ text }) => text)).toEqual(['Otro', ...names]);
});
