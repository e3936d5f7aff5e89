import type { Role } from '../../shared/domain/vocabulary.ts';
import type { ScreenPlan } from './screens.ts';
import { newPin } from './secrets.ts';
import type { Newcomer, Staff } from './staff.ts';

const trainees: readonly (readonly [string, readonly Role[]])[] = [
  ['Alba Encino', ['window', 'reception']],
  ['Bruno Jacaranda', ['window']],
  ['Celia Mezquite', ['window']],
  ['Darío Ahuehuete', ['window']],
  ['Elisa Pochote', ['window']],
  ['Fermín Oyamel', ['window', 'reception']],
  ['Gala Tepozán', ['window']],
  ['Hugo Copal', ['window']],
];

/** Where nobody works yet: the first supervisor, and in training eight clerks, each with a random PIN that is told once. */
export async function firstStaff(staff: Staff, training: boolean): Promise<readonly Newcomer[]> {
  if (staff.people.length > 0) return [];
  const firsts: typeof trainees = [['Supervisión', ['supervisor', 'reception']], ...(training ? trainees : [])];
  const newcomers = firsts.map(([name, roles]) => ({ name, roles, pin: newPin() }));
  await staff.addAll(newcomers);
  return newcomers;
}

/** The screens of a new office: a kiosk, and its first display. */
export const firstScreens = (
  displays: readonly { readonly id: string; readonly name: string }[],
): readonly ScreenPlan[] => {
  const display = displays[0];
  return [
    { name: 'Quiosco 1', kind: 'kiosk' },
    display ? { name: display.name, kind: 'display', displayId: display.id } : { name: 'Pantalla 1', kind: 'display' },
  ];
};
