import { expect, test } from 'vitest';
import { loadReady } from '../../../server/appointments/ready.ts';
import type { LoadDocuments } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide/index.ts';
import { evolve } from '../../../shared/domain/evolve/index.ts';
import { SampleOffice, supervisor } from '../../support/sample-office.ts';
import { goodCurp } from '../../support/views/kiosk.ts';
import { said, utf8 } from './given.ts';

const house = () => {
  const sample = new SampleOffice().clock('9:42');
  let office = sample.office;
  const hmac = (text: string) => `hmac-${[...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}`;
  const load = (text: string, how: { readonly good?: boolean; readonly preview?: boolean } = {}) =>
    loadReady(
      utf8(text),
      supervisor,
      { good: false, preview: false, ...how },
      {
        office: () => office,
        now: () => sample.now,
        hmacCurp: hmac,
        hmacContact: hmac,
        submit: async (command: LoadDocuments, by) => {
          const decision = decide(office, command, { at: sample.now, by, commandId: 'list', code: 'none' });
          if (!decision.accepted) return { ok: false, refusal: decision.refusal };
          office = decision.events.reduce(evolve, office);
          return { ok: true, seq: 1, result: {} };
        },
      },
    );
  return { load, documents: () => [...office.documents.values()] };
};

test('a list of what is ready is read by folio, CURP, day and window, whatever its columns are called', async () => {
  const { load, documents } = house();
  const report = await load(
    ['Comprobante;CURP;Nombre;Listo desde;Ventanilla', `P-1;${goodCurp};Cascada Vado Ocote;20/11/2026;4`].join('\n'),
  );
  expect(report).toMatchObject({ ok: true, loaded: true, good: 1, problems: [], warnings: [] });
  expect(documents()).toEqual([
    expect.objectContaining({
      since: '2026-11-20',
      where: 'V4',
      person: expect.objectContaining({ folio: 'P-1', birth: '2004-02-29', givenNames: 'Cascada' }),
    }),
  ]);
  expect(documents()[0]?.id).not.toContain('P-1');
});

test('each bad line is told with what to do, and nothing is loaded unless somebody says that the good ones will do', async () => {
  const { load, documents } = house();
  const text = [
    'folio,curp,fecha,lugar',
    'P-1,,HOY,recepción',
    ',,HOY,',
    ',VAOX040229MOCSJMB8,HOY,',
    'P-4,,31/02/2026,',
    'P-5,mal,TOMORROW,',
    'P-6,VAOX040229MOCSJMB8,HOY,sótano',
  ].join('\n');
  const report = await load(text);
  expect(report).toMatchObject({ ok: false, refusal: 'bad-list', loaded: false, good: 2 });
  expect(said(report.problems)).toEqual([
    '3 missing-folio-curp',
    '4 unusable-curp curp',
    '5 bad-date fecha',
    '6 bad-date fecha',
  ]);
  expect(said(report.warnings)).toEqual(['7 unknown-place lugar', '7 unread-curp']);
  expect(documents()).toEqual([]);

  expect(await load(text, { good: true })).toMatchObject({ ok: true, loaded: true });
  expect(
    documents()
      .map(({ person }) => person.folio)
      .sort(),
  ).toEqual(['P-1', 'P-6']);
});

test('a preview tells what the list brings beside what is loaded, and loads nothing', async () => {
  const { load, documents } = house();
  await load('folio,desde\nP-1,\nP-2,\nP-3,');
  const second = 'folio,lugar\nP-1,\nP-2,4\nP-9,\nP-9,';
  const report = await load(second, { preview: true });
  expect(report.difference).toMatchObject({ added: 1, same: 1 });
  expect(report.difference?.changed.map(({ name }) => name)).toEqual(['P-2']);
  expect(report.difference?.gone.map(({ name }) => name)).toEqual(['P-3']);
  expect(report.skipped).toEqual([{ line: 5, reason: 'repeated' }]);
  expect(documents()).toHaveLength(3);
});

test('a list without folio and CURP is none', async () => {
  const { load } = house();
  expect((await load('nombre,fecha\nNube,HOY')).problems.map(({ reason }) => reason)).toEqual(['missing-column']);
  expect((await load('')).problems.map(({ reason }) => reason)).toEqual(['empty-file']);
});
