import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../shared/ui/connection.ts';
import { fakeReader } from '../../support/fake-reader.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, startOffice } from '../../support/office.ts';

const programs = mkdtempSync(join(tmpdir(), 'voice-'));
let office: TestOffice;
let lead: Connection<'staff'>;
let token: string;
beforeAll(async () => {
  office = await startOffice({ voice: fakeReader(programs) });
  token = await office.signIn('Supervisión');
  lead = office.join('staff', token);
  await eventually(lead.link, (link) => link === 'online');
});
afterAll(async () => {
  await office.close();
  rmSync(programs, { recursive: true });
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const send = (file: string, body: Buffer<ArrayBuffer>, by = token) =>
  office.request(`/api/v1/notices/pictures/${encodeURIComponent(file)}`, { method: 'PUT', body, token: by });

test('a picture that the supervisor sends hangs with its notice on the display', async () => {
  expect(await (await send('lluvia fuerte.png', PNG)).json()).toEqual({ ok: true });
  const listed = await (await office.request('/api/v1/notices/pictures', { token })).json();
  expect(listed.pictures).toEqual([{ file: 'lluvia fuerte.png', moves: false, bytes: PNG.length }]);

  const display = office.join('display', await office.pair('display'));
  const text = { es: 'Si llueve, espere adentro.' };
  expect(await lead.command({ type: 'PostNotice', text, picture: 'lluvia fuerte.png' })).toMatchObject({ ok: true });
  await eventually(display.view, (view) => view?.notices[0]?.picture?.file === 'lluvia fuerte.png');

  const shown = await office.request('/notices/lluvia%20fuerte.png');
  expect(shown.headers.get('content-type')).toBe('image/png');
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
});

test('a picture is erased once no notice has it, and nothing else ever is', async () => {
  const erase = (file: string) =>
    office.request(`/api/v1/notices/pictures/${encodeURIComponent(file)}`, { method: 'DELETE', token });
  expect(await (await erase('lluvia fuerte.png')).json()).toMatchObject({ ok: false, refusal: 'picture-hangs' });
  expect((await send('vieja.png', PNG)).status).toBe(200);
  expect(await (await erase('vieja.png')).json()).toEqual({ ok: true });
  expect((await office.request('/notices/vieja.png')).status).toBe(404);
  for (const file of ['vieja.png', '../ventanilla.json', '..', ''])
    expect(await (await erase(file)).json(), file).toMatchObject({ ok: false });
  expect((await office.request('/notices/lluvia%20fuerte.png')).status).toBe(200);
});

test('a notice with a picture that is not there is refused, and nothing hangs', async () => {
  const command = { type: 'PostNotice', text: { es: 'Aviso' }, picture: 'perdida.png' } as const;
  expect(await lead.command(command)).toMatchObject({ ok: false, refusal: 'unknown-picture' });
  expect(await lead.command({ ...command, picture: '../settings/staff.json' })).toMatchObject({ refusal: 'malformed' });
});

test('what is no picture is refused in words, and what is not in the folder is nowhere', async () => {
  const refused = await send('plano.svg', Buffer.from('<svg onload="alert(1)"/>'));
  expect(refused.status).toBe(422);
  expect(await refused.json()).toEqual({ ok: false, refusal: 'bad-picture', details: { why: 'name' } });
  for (const path of ['..%2Fsettings%2Fstaff.json', '%2e%2e%2fkeys', 'plano.svg', 'otra.png'])
    expect((await office.request(`/notices/${path}`)).status, path).toBe(404);
});

test('only reception and supervision send pictures or see the folder', async () => {
  const clerk = await office.signIn('Celia Mezquite');
  expect((await send('x.png', PNG, clerk)).status).toBe(403);
  expect((await send('x.png', PNG, 'nobody')).status).toBe(401);
  expect((await office.request('/api/v1/notices/pictures', { token: clerk })).status).toBe(403);
});

test('a notice that is to be read is heard as one, and only what stands on the displays is ever read', async () => {
  const text = { es: 'Si llueve, espere adentro.', en: 'If it rains, wait inside.' };
  expect(await lead.command({ type: 'PostNotice', text })).toMatchObject({ ok: true });
  expect(await lead.command({ type: 'PostNotice', text, aloud: true })).toMatchObject({ ok: true });
  const notices = await eventually(lead.view, (view) => view?.supervisor?.notices.some(({ aloud }) => aloud) === true);
  const [silent, aloud] = (notices?.supervisor?.notices ?? []).slice(-2);
  const reading = (id = '', language: string) => office.request(`/notices/read/${id}/${language}`);

  const said = await reading(aloud?.id, 'en');
  expect(said.headers.get('content-type')).toBe('audio/wav');
  expect(await said.text()).toBe('RIFF Notice. If it rains, wait inside.');
  expect((await reading(silent?.id, 'es')).status).toBe(404);
  for (const language of ['fr', '__proto__', 'constructor', '..%2F..'])
    expect((await reading(aloud?.id, language)).status, language).toBe(404);
});

test('where there is no voice, a notice that is to be read is refused, and says what to do', async () => {
  const mute = await startOffice({ voice: join(programs, 'not-installed') });
  const token = await mute.signIn('Supervisión');
  const person = mute.join('staff', token);
  await eventually(person.link, (link) => link === 'online');
  const folder = await (await mute.request('/api/v1/notices/pictures', { token })).json();
  expect(folder.reads).toBe(false);
  const refused = await person.command({ type: 'PostNotice', text: { es: 'Aviso' }, aloud: true });
  expect(refused).toMatchObject({ ok: false, refusal: 'no-reader' });
  await mute.close();
});
