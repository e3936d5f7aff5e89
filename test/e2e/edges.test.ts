import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestOffice } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import { letPass } from '../support/passing-time.ts';
import type { Clerk } from './support/clerk.ts';
import { signIn } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { at, listLoaded } from './support/opening.ts';
import { soon } from './support/soon.ts';

const tells = (clerk: Clerk, text: string | RegExp) => soon(clerk.text).toMatch(text);

let office: TestOffice;
let house: House;
let kiosk: Kiosk;
let supervisor: Clerk;

describe('what a kiosk meets in a day, told in order', () => {
  beforeAll(async () => {
    office = await startOffice({ at: at('7:30') });
    await listLoaded(office);
    house = await houseOf(inject('browser'), office);
    [kiosk, supervisor] = await Promise.all([openKiosk(house, office), signIn(house, office, 'Supervisión')]);
  });
  afterAll(() => house.close());

  test('before opening it says when, and takes nobody', async () => {
    expect(await kiosk.shows('A esta hora no hay registro')).toContain('Abrimos hoy a las 8:00.');
  });

  test('nobody is turned away for being early on the right day: 13:00 checks in at 8:00', async () => {
    await office.clock(at('8:00'));
    await kiosk.shows('Regístrese aquí');
    await kiosk.typeFolio('40082');
    await kiosk.typeBirthday('2404');
    expect(await kiosk.shows('Encontramos su cita')).toContain('Hoy, 13:00');
    expect(await kiosk.confirm()).toMatchObject({ number: 'A001' });
    await kiosk.leave();
  });

  test('the same code again gives the same number, never a second one', async () => {
    await kiosk.scan('40082');
    expect(await kiosk.shows('Ya está en la lista')).toMatch(/Su turno sigue siendo\s+A001/u);
    await kiosk.leave();
  });

  test('an appointment on another day, and at another office, is told where and when', async () => {
    await kiosk.scan('40901');
    expect(await kiosk.title()).toMatch(/^(Regístrese aquí|Su cita es)/u);
    await kiosk.shows('Su cita es el martes 24 de noviembre a las 9:30');
    await kiosk.leave();
    await kiosk.scan('40903');
    expect(await kiosk.shows('Su cita es en Oficina de Enlace Valle Ficticio')).toContain(
      'Preséntese ahí a las 10:00.',
    );
    await kiosk.leave();
  });

  test('before anybody waits the kiosk says whether what they came for is ready, and from when on they get it', async () => {
    const body = 'Comprobante,Listo desde,Ventanilla\nP-2041,20/11/2026,4';
    const token = await office.signIn('Supervisión');
    expect((await office.request('/api/v1/ready', { method: 'POST', token, body })).status).toBe(200);
    await kiosk.page.reload(); // from here on it knows of the list, however slow the line
    await kiosk.touch('No tengo cita');
    await kiosk.touch('Recoger pasaporte');
    await kiosk.shows('Vea si ya está listo');
    await kiosk.touch('Escribir folio');
    await kiosk.shows('Escriba el folio de su trámite');
    await kiosk.page.keyboard.type('P-2042');
    await kiosk.touch('Ver si está listo');
    expect(await kiosk.shows('Todavía no está listo')).toContain('la lista del lunes 23 de noviembre');
    await kiosk.touch('Atrás');
    await kiosk.page.keyboard.press('Backspace');
    await kiosk.page.keyboard.type('1');
    await kiosk.touch('Ver si está listo');
    const told = await kiosk.shows('Sí, ya está listo');
    expect(told).toContain('Hoy se entrega de 13:00 a 15:00.');
    expect(told).toContain('Se entrega en la ventanilla 4');
    await kiosk.leave();
  });

  test.each([
    ['cancelled', '40032', '0602'],
    ['still to be verified', '40055', '0707'],
  ])('an appointment that is %s goes to a person, with no reason on the screen', async (_what, folio, birthday) => {
    await kiosk.typeFolio(folio);
    await kiosk.typeBirthday(birthday);
    const told = await kiosk.shows('Pase a recepción, por favor');
    expect(told).not.toMatch(/cancel|verific/iu);
    await kiosk.leave();
  });

  test('a wrong birthday shows nothing of the appointment', async () => {
    await kiosk.typeFolio('40001');
    await kiosk.typeBirthday('0202');
    expect(await kiosk.shows('No encontramos su cita de hoy')).not.toContain('8:00');
    await kiosk.touch('Que venga una persona');
    await kiosk.leave();
  });

  test('after two tries that find nobody a person is offered instead', async () => {
    await office.clock(at('8:10'));
    await kiosk.typeFolio('77777');
    await kiosk.shows('No encontramos su cita de hoy');
    await kiosk.touch('Escribir otra vez');
    await kiosk.page.keyboard.press('Backspace');
    await kiosk.page.keyboard.type('8');
    await kiosk.touch('Buscar mi cita');
    expect(await kiosk.shows('Puede seguir sin estos datos')).toContain('En recepción encuentran su cita con usted.');
    await kiosk.leave();
  });

  test('five look-ups in a row that find nobody give the kiosk a minute’s rest, and reception is told', async () => {
    await kiosk.scan('77771');
    await kiosk.shows('No encontramos su cita de hoy');
    await kiosk.touch('Escribir otra vez');
    await kiosk.scan('77772');
    expect(await kiosk.shows('Esperemos un minuto')).toContain('a las 8:11');
    await kiosk.leave();
    await supervisor.go('reception');
    await tells(supervisor, /Pide ayuda\s+desde Quiosco 1\s+a las 8:10/u);
  });

  test('a service that is paused says so, and still gives a number to who would rather wait', async () => {
    await office.clock(at('8:20'));
    await supervisor.go('floor');
    await supervisor.deed('Pausar Informes');
    await supervisor.page.getByRole('dialog').getByRole('radio').first().check();
    await supervisor.page.getByRole('dialog').getByLabel('Hasta qué hora').fill('09:00');
    await supervisor.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Pausar/u })
      .click();
    await tells(supervisor, 'En pausa hasta las 9:00');

    await kiosk.askForInformation();
    expect(await kiosk.shows('Este trámite está en pausa')).toContain('Se reanuda cerca de las 9:00.');
    await kiosk.touch('Tomar turno y esperar');
    expect(await kiosk.confirm()).toMatchObject({ number: 'K001' });
    await kiosk.leave();
    await supervisor.deed('Reanudar Informes');
  });

  test('where the office sends the late to the stand-by list, they are told how it stands and take a place that is free', async () => {
    const token = await office.signIn('Supervisión');
    const { settings, version } = await (await office.request('/api/v1/settings', { token })).json();
    const [first, ...others] = settings.services;
    const services = [{ ...first, standBy: true }, ...others];
    const late = { ...settings, services, calling: { ...settings.calling, lateAction: 'stand-by' } };
    const published = await office.request('/api/v1/settings', { token, json: { settings: late, base: version } });
    expect(published.status).toBe(200);

    await kiosk.scan('40001');
    await kiosk.page.getByRole('button', { name: 'Tomar el lugar' }).waitFor();
    expect(await kiosk.shows('Su cita de las 8:00 ya pasó')).toContain('Todavía hay un lugar libre para usted.');
    await kiosk.touch('Tomar el lugar');
    await kiosk.shows('Encontramos su cita');
    expect(await kiosk.confirm()).toMatchObject({ number: 'A002' });
    await kiosk.leave();
    await kiosk.scan('40001');
    expect(await kiosk.shows('Ya está en la lista')).toContain('Le llamamos por este número');
    await kiosk.leave();

    await kiosk.scan('40003'); // booked with her son
    expect(await kiosk.shows('Su cita de las 8:00 ya pasó')).toContain('Pase a recepción para ver qué sigue.');
    await kiosk.leave();
  });

  test('a clock set on by an hour, or back, is no stillness: what a visitor has typed stays, and nobody asks', async () => {
    await kiosk.touch('Tengo cita');
    await kiosk.touch('Escribir folio');
    await kiosk.page.keyboard.type('4000');
    for (const time of ['9:20', '8:20']) {
      await office.clock(at(time));
      await kiosk.page.locator('.head-clock', { hasText: time }).waitFor();
      expect(await kiosk.title()).toBe('Escriba su folio');
      expect(await kiosk.page.locator('.typed').innerText()).toBe('4000');
    }
    await letPass(kiosk.page, 50_000);
    await kiosk.shows('¿Sigue ahí?');
    await letPass(kiosk.page, 20_000);
    await kiosk.shows('Regístrese aquí');
  });

  test('out of reach of the server a typed folio is kept, nothing is promised, and all comes back by itself', async () => {
    await kiosk.touch('Tengo cita');
    await kiosk.touch('Escribir folio');
    await kiosk.page.keyboard.type('4000');
    await office.end('SIGKILL');
    expect(await kiosk.shows('Un momento, por favor')).toContain('Lo que escribió sigue aquí.');
    await office.restart();
    await kiosk.shows('Escriba su folio');
    expect(await kiosk.page.locator('.typed').innerText()).toBe('4000');
    await kiosk.touch('Atrás');
    await kiosk.touch('Atrás');
    await kiosk.shows('Regístrese aquí');
  });

  test('at closing time nobody new is taken', async () => {
    await office.clock(at('15:00:30'));
    expect(await kiosk.shows('El registro de hoy ya terminó')).toContain('Si ya tiene turno, sigue igual.');
    await tells(supervisor, 'Ya es hora de cierre y quedan 3 personas');
  });

  test('a day that nobody has closed doesn’t keep the next from opening; its visits are told as unserved', async () => {
    await office.clock(at('7:05', 1));
    await tells(supervisor, /La jornada del .*23.* quedó sin cierre\s+3 visitas quedaron sin atender\./u);
    await office.clock(at('8:00', 1));
    await kiosk.shows('Regístrese aquí');
    expect(await kiosk.checkInByScan('40901')).toMatchObject({ number: 'A001' });
  });

  test('no screen has complained', () => {
    expect(house.complaints()).toEqual([]);
  });
});
