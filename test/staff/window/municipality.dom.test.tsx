import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Municipality } from '../../../staff/window/Municipality.tsx';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { servingCard } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const names = ['Huajuapan de León', 'San Marcos Arteaga'];
const select = () => named<HTMLSelectElement>('Municipio, si lo dice');
const key = (pressed: string) =>
  act(async () => {
    select().focus();
    select().dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  });
const choose = (name: string) =>
  act(async () => {
    select().focus();
    select().value = name;
    select().dispatchEvent(new Event('change', { bubbles: true }));
  });
const noted = (municipality: string) => ({ type: 'RecordMunicipality', callId: 'call-2', municipality });

test('the clerk notes where a visitor comes from by one choice, which lets the keys go, and may leave it open', async () => {
  await showPart(<Municipality card={servingCard} names={names} />);
  expect(select().selectedOptions[0]?.textContent).toBe('Sin anotar');
  await choose('San Marcos Arteaga');
  expect(sent).toEqual([noted('San Marcos Arteaga')]);
  expect(document.activeElement).not.toBe(select());
});

test('looking from place to place by key notes none but the one that is left standing', async () => {
  await showPart(<Municipality card={servingCard} names={names} />);
  await key('ArrowDown');
  await choose('Huajuapan de León');
  await key('ArrowDown');
  await choose('San Marcos Arteaga');
  expect(document.activeElement).toBe(select());
  expect(sent).toEqual([]);
  await key('Enter');
  expect(sent).toEqual([noted('San Marcos Arteaga')]);
  expect(document.activeElement).not.toBe(select());

  await key('ArrowDown');
  await choose('Huajuapan de León');
  await key('Escape');
  expect(sent).toHaveLength(1);
});

test('what was noted by mistake is taken back', async () => {
  await showPart(<Municipality card={{ ...servingCard, municipality: 'San Marcos Arteaga' }} names={names} />);
  await key(' ');
  await choose('');
  expect(sent).toEqual([noted('')]);
});

test('while the line is cut nothing is offered that would be lost', async () => {
  await showPart(<Municipality card={servingCard} names={names} />, { online: false });
  expect(document.querySelector('select')).toBeNull();
});

test('what was noted stands there, also when the office has taken it off its list since', async () => {
  await showPart(<Municipality card={{ ...servingCard, municipality: 'Otro' }} names={names} />);
  expect(select().selectedOptions[0]?.textContent).toBe('Otro');
  expect([...select().options].map(({ text }) => text)).toEqual(['Sin anotar', 'Otro', ...names]);
});
