import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestOffice } from '../../support/office.ts';
import { startOffice } from '../../support/office.ts';

const tag = 'omq-x-tuunsavi';
let office: TestOffice;

beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

const ask = (path: string, how: Parameters<TestOffice['request']>[1] = {}) =>
  office.request(`/api/v1/languages${path}`, how);

test('a translator’s sheet is the supervisor’s: it goes out, comes back, is refused where it is none, and outlives a restart', async () => {
  const lead = await office.signIn('Supervisión');
  const clerk = await office.signIn('Bruno Jacaranda');
  for (const [path, method] of [
    ['', 'GET'],
    [`/${tag}/sheet`, 'GET'],
    [`/${tag}/sheet`, 'POST'],
  ] as const) {
    expect((await ask(path, { method, token: clerk })).status).toBe(403);
    expect((await ask(path, { method })).status).toBe(401);
  }
  const sheet = await ask(`/${tag}/sheet`, { token: lead });
  expect(sheet.headers.get('content-disposition')).toContain(`${tag}.csv`);
  expect(await sheet.text()).toContain('kiosk.start.title,Primera pantalla,Regístrese aquí,Check in here,,,');

  const bring = async (body: string, where = tag) => {
    const headers = { 'content-type': 'text/csv' };
    const response = await ask(`/${where}/sheet`, { method: 'POST', token: lead, body, headers });
    const { refusal, check } = await response.json();
    return [response.status, refusal ?? check.fresh];
  };
  const head = 'clave,español,traducción,revisada';
  expect(await bring('%PDF-1.4')).toEqual([422, 'not-a-sheet']);
  expect(await bring('a,b\n1,2')).toEqual([422, 'columns-missing']);
  expect(await bring(head, 'fr')).toEqual([404, 'unknown-language']);
  expect(await bring(`${head}\nkiosk.done,Listo,${'x'.repeat(1_200_000)},`)).toEqual([413, 'too-large']);
  const kiosk = await office.pair('kiosk');
  expect((await ask(`/${tag}/words`, { token: kiosk })).status).toBe(404);
  expect(await bring(`${head}\nkiosk.done,Listo,[Listo],sí`)).toEqual([200, 1]);
  const shown = await (await ask(`/${tag}/words`, { token: kiosk })).json();
  expect(shown.words).toEqual({ 'kiosk.done': { Listo: '[Listo]' } });

  await office.end('SIGKILL');
  await office.restart();
  const { languages } = await (await ask('', { token: await office.signIn('Supervisión') })).json();
  expect(languages.find((one: { tag: string }) => one.tag === tag)).toMatchObject({ translated: 1, reviewed: 1 });
});
