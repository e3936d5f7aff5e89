import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Banners } from '../../../staff/Banners.tsx';
import { DeclareOutage } from '../../../staff/lead/DeclareOutage.tsx';
import { named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView, supervisor } from '../../support/views/staff.ts';
import { adult, at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const press = (name: string) => act(async () => named(name).click());

test('that there is no system is told to everybody at once, for what takes an appointment unless said otherwise', async () => {
  await showPart(<DeclareOutage view={staffView} />);
  await press('No hay sistema');
  await press('Entrega de pasaportes');
  await press('Avisar a todos');
  expect(sent).toEqual([{ type: 'DeclareOutage', services: ['pas-adulto', 'pas-menor', 'entrega'] }]);
});

test('every page says since when there is no system and how many wait, and supervision ends it there', async () => {
  const outage = { since: at('9:50'), services: [adult], here: 12, out: 3 };
  const strip = (leads: boolean) => (
    <Banners
      view={{ ...staffView, outage, ...(leads && { supervisor }) }}
      desk={undefined}
      cutAt={undefined}
      saving={true}
      reloadWanted={false}
    />
  );
  await showPart(strip(false));
  expect(document.body.textContent).toContain('No hay sistema desde las 9:50.');
  expect(document.body.textContent).toContain('Esperan 12, 3 salieron y vuelven');
  expect(document.querySelector('button')).toBeNull();
  await showPart(strip(true));
  await press('Ya hay sistema');
  expect(sent).toEqual([{ type: 'EndOutage' }]);
});

test('every page says that the hour is in doubt, and supervision says there that it is right', async () => {
  const clockDoubt = { says: Date.UTC(2000, 0, 1, 6, 4), expected: at('10:39') };
  const strip = (leads: boolean) => (
    <Banners
      view={{ ...staffView, clockDoubt, ...(leads && { supervisor }) }}
      desk={undefined}
      cutAt={undefined}
      saving={true}
      reloadWanted={false}
    />
  );
  await showPart(strip(false));
  expect(document.body.textContent).toContain('¿Está bien la hora? La computadora dice 1 ene 2000, 0:04.');
  expect(document.body.textContent).toContain(', 10:39, o un poco después.');
  expect(document.querySelector('button')).toBeNull();
  await showPart(strip(true));
  await press('La hora está bien');
  expect(sent.at(-1)).toEqual({ type: 'ConfirmClock' });
});
