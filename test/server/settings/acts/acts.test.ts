import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Estimator, newLearned } from '../../../../shared/domain/estimate/estimator.ts';
import { isSame } from '../../../../shared/domain/same.ts';
import type { Settings } from '../../../../shared/domain/settings.ts';
import type { Value } from '../../../../staff/settings/tree.ts';
import { withValue } from '../../../../staff/settings/tree.ts';
import type { FakePrinter } from '../../../support/fake-printer.ts';
import { fakePrinter } from '../../../support/fake-printer.ts';
import { fullOffice } from '../../../support/full-office.ts';
import type { TestOffice } from '../../../support/office.ts';
import { startOffice } from '../../../support/office.ts';
import { booked, huajuapan, SampleOffice } from '../../../support/sample-office.ts';
import { formless, settingsFields } from '../../../support/settings-fields.ts';
import type { Act } from './acts.ts';
import { actAtOnce, actsWith } from './acts.ts';
import type { LivedWeek } from './lived-week.ts';
import { liveWeek } from './lived-week.ts';

const folder = mkdtempSync(join(tmpdir(), 'acts-'));
const MIXTEC = 'omq-x-tuunsavi';
let office: TestOffice;
let printers: readonly [FakePrinter, FakePrinter];

beforeAll(async () => {
  printers = [await fakePrinter(), await fakePrinter()];
  const profile = join(folder, 'oficina.json');
  writeFileSync(profile, JSON.stringify(settingsWith(printers[0].address)));
  office = await startOffice({ profile, at: Date.parse('2026-11-16T13:30Z') });
});
afterAll(async () => {
  await office.close();
  for (const printer of printers) await printer.close();
  rmSync(folder, { recursive: true });
});

/** An office that leaves nothing out but to ask where visitors come from, with a room for three, somebody who speaks tu’un savi at V3, and two printers. */
function settingsWith(address: string): Settings {
  const [printer] = fullOffice.printers ?? [];
  const [sala] = fullOffice.displays;
  if (!printer || !sala) throw new Error('The full office has no printer or no display.');
  const { outside: _none, ...inside } = sala;
  return {
    ...fullOffice,
    room: { seats: 3, comeBack: true },
    municipalities: { ask: false, names: ['Huajuapan de León'] },
    spoken: [...fullOffice.spoken, { tag: 'zap-x-valle', label: { es: 'zapoteco' }, towns: [] }],
    hours: { ...fullOffice.hours, extra: [{ date: '2026-11-21', open: '9:00', close: '13:00' }] },
    services: fullOffice.services.map(({ targetMinutes: _own, ...service }) =>
      service.id === 'entrega' ? { ...service, targetMinutes: 25 } : service,
    ),
    windows: fullOffice.windows.map((window) =>
      window.id === 'V3' ? { ...window, languages: ['es', MIXTEC] } : window,
    ),
    displays: [inside, { ...inside, id: 'patio', name: 'Patio' }],
    printers: [
      { ...printer, address, for: ['Quiosco 1', 'reception'] },
      { id: 'mesa', kind: 'tcp', address: '127.0.0.1:9', width: 80, for: ['mesa'] },
    ],
    calling: { ...fullOffice.calling, sameWindow: 30 },
  };
}

const changed = (settings: Value, acts: readonly Act[]): Value =>
  acts.reduce((tree, { place, to }) => withValue(tree, place, to as Value | undefined), settings);

async function publish(acts: readonly Act[], from?: 'opening'): Promise<void> {
  const token = await office.signIn('Supervisión');
  const { settings, version } = await (await office.request('/api/v1/settings', { token })).json();
  const json = { settings: changed(settings, acts), base: version, ...(from && { from }) };
  const answer = await (await office.request('/api/v1/settings', { token, json })).json();
  expect(answer).toMatchObject({ ok: true });
}

/** Settings on which the forecast alone depends; an office with more than one visitor in it would blur them. */
const foreseen = ['steps[].arrival.afterMinutes', 'steps[].arrival.share'];

test('every setting of the form has its turn below', () => {
  const fields = [...actsWith(''), actAtOnce].map(({ field }) => field);
  expect([...new Set([...fields, ...foreseen])].toSorted()).toEqual(
    settingsFields.filter((field) => !(field in formless)).toSorted(),
  );
});

test('each setting, changed once and published, is seen to act where the office would see it', async () => {
  const acts = actsWith(printers[1].address);
  const sawIn = (week: LivedWeek) => [...acts, actAtOnce].map(({ place, see }) => ({ place, saw: see(week) }));
  const told = [...acts, actAtOnce].map(({ place, is }) => ({ place, saw: is }));
  const place = { office, printers, timeZone: 'America/Mexico_City', monday: '2026-11-16' };
  const before = sawIn(await liveWeek(place));
  expect(before.filter((one, index) => isSame(one, told[index]))).toEqual([]);

  await publish(acts, 'opening');
  const next = { ...place, timeZone: 'America/Cancun', monday: '2026-11-23' };
  const after = await liveWeek({ ...next, atTwelve: () => publish([actAtOnce]) });
  await expect.poll(() => sawIn(after)).toEqual(told);
});

test('when visitors come from the step before, and how many of them, is foretold to the supervisor', () => {
  const comingWith = (arrival: { readonly afterMinutes: number; readonly share: number }) => {
    const steps = huajuapan.steps.map((step) => (step.id === 'biometricos' ? { ...step, arrival } : step));
    const house = new SampleOffice({ ...huajuapan, steps }).load(booked('1', '8:30')).clock('8:30').open('V1');
    house.checkIn({ appointments: ['1'] });
    house.callNext('V1');
    const first = new Estimator(newLearned()).room(house.office, house.now).find(({ people }) => people > 0);
    return { people: first?.people, minutes: Math.round(((first?.at ?? 0) - house.now) / 60_000) };
  };
  const usual = comingWith({ afterMinutes: 0, share: 1 });
  expect(usual.people).toBeCloseTo(1);
  expect(comingWith({ afterMinutes: 0, share: 0.5 }).people).toBeCloseTo(0.5);
  expect(comingWith({ afterMinutes: 10, share: 1 }).minutes).toBe(usual.minutes + 10);
});
