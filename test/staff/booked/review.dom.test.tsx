import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ReviewDialog } from '../../../staff/booked/ReviewDialog.tsx';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { bookedList } from '../../support/views/staff.ts';

afterEach(() => render(null, document.body));

const [, here, doubtful, reviewed] = bookedList.rows;
const press = (name: string) => act(async () => named(name).click());
const show = async (hit: (typeof bookedList.rows)[number] | undefined) => {
  const onEnd = vi.fn();
  if (hit) await showPart(<ReviewDialog hit={hit} onEnd={onEnd} />);
  return onEnd;
};
const shown = () => document.querySelector('dialog')?.textContent ?? '';

test('whoever asks reads why and how to ask, says what was found out, and it is confirmed', async () => {
  const onEnd = await show(doubtful);
  expect(shown()).toContain('Su correo está en más de cinco citas.');
  expect(shown()).toContain('9530000001 · rosa@ejemplo.invalid');
  await press('Confirmar la cita');
  expect(sent).toEqual([]);

  await press('3Es una familia');
  await press('Confirmar la cita');
  expect(sent).toEqual([{ type: 'ReviewAppointment', appointmentId: '40031', outcome: 'confirmed', why: 'helped' }]);
  expect(onEnd).toHaveBeenCalled();
});

test('what was sold or is not theirs is cancelled, after saying what follows', async () => {
  await show(doubtful);
  await press('5Se la vendieron');
  expect(shown()).toContain('el quiosco la manda con una persona');
  await press('Cancelar la cita');
  expect(sent).toMatchObject([{ outcome: 'cancelled', why: 'sold' }]);
});

test('the appointment of somebody who is here can be confirmed, not cancelled; what was found out before is told', async () => {
  await show(here);
  expect(shown()).not.toContain('Se la vendieron');
  await show(reviewed);
  expect(shown()).toContain('Confirmada por Eulalia M. a las 9:55.');
});
