import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../../../shared/ui/connection.ts';
import { newId } from '../../../shared/ui/connection.ts';
import type { FakePrinter } from '../../support/fake-printer.ts';
import { fakePrinter } from '../../support/fake-printer.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, startOffice } from '../../support/office.ts';
import { wordsOn } from '../../support/paper-reader.ts';
import { huajuapan } from '../../support/sample-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'printers-'));
let printer: FakePrinter;
let office: TestOffice;
let kiosk: Connection<'kiosk'>;
let lead: Connection<'staff'>;
let token: string;

beforeAll(async () => {
  printer = await fakePrinter();
  const profile = join(folder, 'oficina.json');
  const entrance = {
    id: 'entrada',
    kind: 'tcp',
    address: printer.address,
    width: 80,
    for: ['Quiosco 1', 'reception'],
  };
  writeFileSync(profile, JSON.stringify({ ...huajuapan, printers: [entrance] }));
  office = await startOffice({ profile });
  token = await office.signIn('Supervisión');
  kiosk = office.join('kiosk', await office.pair('kiosk'));
  lead = office.join('staff', token);
  await eventually(kiosk.link, (link) => link === 'online');
  await eventually(lead.view, (view) => view !== undefined);
});
afterAll(async () => {
  await office.close();
  await printer.close();
  rmSync(folder, { recursive: true });
});

const checkIn = {
  type: 'CheckIn',
  appointments: [],
  service: 'informes',
  needs: noNeeds,
  companions: 0,
  language: 'es',
} as const;

test('a check-in sent twice under one id comes out once; its kiosk learns that it did', async () => {
  const id = newId();
  const [first, again] = await Promise.all([kiosk.command(checkIn, id), kiosk.command(checkIn, id)]);
  expect(again).toEqual(first);
  const visitId = (first.ok && first.result.ticket?.visitId) || '';
  expect(await kiosk.ask({ ask: 'paper', visitId })).toMatchObject({ ok: true, result: 'printed' });
  expect(await kiosk.command(checkIn, id)).toMatchObject({ ok: true });
  expect(printer.slips().map(wordsOn)).toEqual([expect.stringContaining('Su turno K001')]);
  expect(await kiosk.ask({ ask: 'print', visitId, paper: 'ticket' })).toMatchObject({ refusal: 'not-allowed' });
});

test('a printer out of paper holds no ticket up, and the supervisor is told; reception prints it again later', async () => {
  printer.behaviour = 'no-paper';
  const saved = await kiosk.command(checkIn);
  const ticket = saved.ok ? saved.result.ticket : undefined;
  expect(ticket?.ticket).toBe('K002');
  const visitId = ticket?.visitId ?? '';
  expect(await kiosk.ask({ ask: 'paper', visitId })).toMatchObject({ ok: true, result: 'no-paper' });
  await eventually(lead.health, (health) => health?.printers?.[0]?.state === 'no-paper');

  printer.behaviour = 'talks';
  expect(await lead.ask({ ask: 'print', visitId, paper: 'ticket' })).toMatchObject({ ok: true, result: 'printed' });
  await eventually(lead.health, (health) => health?.printers?.[0]?.state === 'ready');
  expect(wordsOn(printer.slips().at(-1) ?? { lines: [], codes: [], cuts: 0 })).toContain('Su turno K002');
});

test('the test page is a picture for staff, and paper; for nobody else, and of no printer that is not there', async () => {
  const picture = await office.request('/api/v1/printers/entrada/preview', { token });
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  expect(await picture.text()).toContain('A045');
  const tested = await office.request('/api/v1/printers/entrada/test', { token, method: 'POST' });
  expect(await tested.json()).toEqual({ ok: true, outcome: 'printed' });

  expect((await office.request('/api/v1/printers/otra/preview', { token })).status).toBe(404);
  expect((await office.request('/api/v1/printers/entrada/preview')).status).toBe(401);
  const clerk = await office.signIn('Bruno Jacaranda');
  expect((await office.request('/api/v1/printers/entrada/test', { token: clerk, method: 'POST' })).status).toBe(403);
});
