import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { StaffView } from '../../../shared/domain/views/types.ts';
import { AskPanel } from '../../../staff/panels/AskPanel.tsx';
import { Asked } from '../../../staff/window/Asked.tsx';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView } from '../../support/views/staff.ts';
import { at, freeDesk, window3, windows } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const press = (name: string) => act(async () => named(name).click());
const text = () => document.body.textContent ?? '';
const window6 = windows.find(({ id }) => id === 'V6') ?? window3;

type Request = StaffView['reception']['requests'][number];
const seeing = (...requests: readonly Request[]) => {
  const view = { ...staffView, reception: { ...staffView.reception, requests } };
  return showPart(<Asked view={view} desk={freeDesk} />);
};
const mine: Request = { id: 'r1', kind: 'colleague', at: at('10:10'), from: 'V3', window: window3 };
const theirs: Request = { id: 'r2', kind: 'colleague', at: at('10:10'), from: 'V6', window: window6 };

test('a clerk asks for a colleague, or says that there is no system', async () => {
  const asked: string[] = [];
  await showPart(<AskPanel onDone={(kind) => asked.push(kind)} onClose={() => {}} />);
  await press('Pedir');
  await act(async () => document.querySelector<HTMLElement>('[data-number="2"] input')?.click());
  await press('Pedir');
  expect(asked).toEqual(['colleague', 'outage']);
});

test('whoever asked reads who comes, after two minutes that supervision knows, and takes it back by one touch', async () => {
  await seeing(mine);
  expect(text()).toContain('Nadie lo ha aceptado');
  await seeing({ ...mine, at: at('10:08') });
  expect(text()).toContain('Supervisión ya lo ve');
  await press('Ya no hace falta');
  expect(sent).toEqual([{ type: 'SettleRequest', requestId: 'r1' }]);
  await seeing({ ...mine, acceptedBy: { id: 'sofia', name: 'Sofía V.', at: at('10:10') } });
  expect(text()).toContain('Viene Sofía V.');
});

test('the other windows are asked by name, and whoever accepts is told where they are expected', async () => {
  await seeing(theirs);
  expect(text()).toContain('Sofía V. pide ayuda en Ventanilla 6 accesible.');
  await press('Voy yo');
  expect(sent).toEqual([{ type: 'AcceptRequest', requestId: 'r2' }]);
  await seeing({ ...theirs, acceptedBy: { id: 'lucia', name: 'Lucía R.', at: at('10:11') } });
  expect(text()).toContain('Le esperan en Ventanilla 6 accesible.');
  await seeing({ ...theirs, acceptedBy: { id: 'ana', name: 'Ana T.', at: at('10:11') } });
  expect(text()).toBe('');
});
