import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { checkedSettings } from '../../../server/settings/schema.ts';
import { FormContext } from '../../../staff/settings/form.ts';
import { SectionForm, sectionOf, sections } from '../../../staff/settings/sections.tsx';
import type { Value } from '../../../staff/settings/tree.ts';
import { fullOffice } from '../../support/full-office.ts';
import { fieldOf, settingsFields } from '../../support/settings-fields.ts';
import { showPart } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

/** Fields that no supervisor fills in, and why. */
const formless: Readonly<Record<string, string>> = {
  format: 'tells the program how to read the file; it is no choice of the office',
  'office.id': 'lists of appointments name the office by it',
  'office.kind': 'no rule reads it: it tells whoever opens the file what kind of office this is',
  'plan.windows[].id': 'a window is put on the plan by its own button',
  'steps[].id': 'journeys and the record name a step by it; a new one is given its own',
  'services[].id': 'appointments and the record name a service by it',
  'windows[].id': 'the record, displays and the plan name a window by it',
  'displays[].id': 'screens are paired to it',
  'reasons.incomplete[].id': 'the record names a reason by it',
  'reasons.hold[].id': 'the record names a reason by it',
  'reasons.outOfTurn[].id': 'the record names a reason by it',
  'reasons.pause[].id': 'the record names a reason by it',
  'reasons.referral[].id': 'the record names a reason by it',
  'reasons.hold[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.outOfTurn[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.pause[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.referral[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
};

/** Opens every part of the settings of an office that leaves nothing out. */
async function openForm(): Promise<ReadonlySet<string>> {
  const form = { settings: fullOffice as unknown as Value, faults: [], set: () => undefined };
  await showPart(
    <FormContext.Provider value={form}>
      {sections.map((section) => (
        <SectionForm key={section} section={section} />
      ))}
    </FormContext.Provider>,
  );
  const shown = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  return new Set(shown.map(({ dataset }) => fieldOf(dataset.field ?? '')));
}

test('every setting that there is has its field on the page, or a reason not to', async () => {
  expect(checkedSettings(fullOffice)).toMatchObject({ ok: true });
  const shown = await openForm();
  const missing = settingsFields.filter((field) => !shown.has(field));
  expect(missing.toSorted()).toEqual(Object.keys(formless).toSorted());
});

test('each of them lies in a part of its own, where what is wrong with it is found', () => {
  const lost = settingsFields.filter((field) => !(field in formless) && sectionOf(field) === 'rest');
  expect(lost).toEqual([]);
});
