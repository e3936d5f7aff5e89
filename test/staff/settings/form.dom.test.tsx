import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { checkedSettings } from '../../../server/settings/schema.ts';
import { FormContext } from '../../../staff/settings/form.ts';
import { SectionForm, sectionOf, sections } from '../../../staff/settings/sections.tsx';
import type { Value } from '../../../staff/settings/tree.ts';
import { fullOffice } from '../../support/full-office.ts';
import { fieldOf, formless, settingsFields } from '../../support/settings-fields.ts';
import { showPart } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

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

test('a language of the region that people speak here can be chosen for the first screen', async () => {
  await openForm();
  const offered = [...document.querySelectorAll<HTMLInputElement>('[data-field="languages"] input')];
  expect(offered.map(({ name }) => name.replace('languages ', ''))).toEqual(
    expect.arrayContaining(['es', 'en', 'fr', ...fullOffice.spoken.map(({ tag }) => tag)]),
  );
});

test('each of them lies in a part of its own, where what is wrong with it is found', () => {
  const lost = settingsFields.filter((field) => !(field in formless) && sectionOf(field) === 'rest');
  expect(lost).toEqual([]);
});
