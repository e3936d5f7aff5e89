import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { CheckIn } from '../../../shared/domain/commands.ts';
import { StandByPart } from '../../../staff/booked/StandByPart.tsx';
import { CheckInForm } from '../../../staff/reception/CheckInForm.tsx';
import { emptyDraft, withAppointment } from '../../../staff/reception/draft.ts';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView } from '../../support/views/staff.ts';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const press = (name: string) => act(async () => named(name).click());
const shown = () => document.body.textContent ?? '';
const reasons = [{ id: 'se-fue', name: { es: 'Se retiró' } }];
const row = (place: number, ticket: string, time: string) => ({
  place,
  visitId: `visit-${ticket}`,
  ticket,
  name: '',
  service: { es: 'Pasaporte, adulto' },
  since: at(time),
});
const list = { first: [row(1, 'A012', '9:05'), row(2, 'A017', '9:20')], count: 2 };

test('the list stands in the order in which places are given, with the rule beside it', async () => {
  await showPart(<StandByPart list={list} reasons={reasons} />);
  const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['1A012Pasaporte, adulto9:05Quitar', '2A017Pasaporte, adulto9:20Quitar']);
  expect(shown()).toContain('da su lugar a quien se anotó primero');

  await showPart(<StandByPart list={{ first: [], count: 0 }} reasons={reasons} />);
  expect(shown()).toContain('Nadie está en la lista de espera.');
});

test('nobody is taken off the list without a reason', async () => {
  await showPart(<StandByPart list={list} reasons={reasons} />);
  await press('Quitar de la lista a A017');
  const confirm = () =>
    act(async () =>
      [...document.querySelectorAll<HTMLButtonElement>('dialog button')]
        .find(({ textContent }) => textContent?.startsWith('Quitar'))
        ?.click(),
    );
  await confirm();
  expect(sent).toEqual([]);
  await press('1Se retiró');
  await confirm();
  expect(sent).toEqual([{ type: 'Leave', visitId: 'visit-A017', reason: 'se-fue' }]);
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
});

test('reception sees that whoever is too late goes to the list, and may decide otherwise', async () => {
  const given: CheckIn[] = [];
  const hit = { appointmentId: '40007', name: 'Rosa M.', service: { es: 'Pasaporte' }, status: 'booked' as const };
  const form = (late: boolean) => (
    <CheckInForm
      view={staffView}
      draft={withAppointment(emptyDraft, { ...hit, ...(late && { standBy: true as const }) })}
      onDraft={() => {}}
      onMany={() => {}}
      onCheckIn={(command) => given.push(command)}
    />
  );
  await showPart(form(true));
  expect(shown()).toContain('En lista de espera');
  await press('Dar turno');
  await showPart(form(false));
  expect(shown()).not.toContain('En lista de espera');
  await press('Dar turno');
  expect(given.map(({ standBy }) => standBy)).toEqual([true, undefined]);
});
