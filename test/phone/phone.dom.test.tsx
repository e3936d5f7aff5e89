import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Phone } from '../../phone/Phone.tsx';
import type { TicketView } from '../../shared/domain/views/types.ts';
import type { Connection, Link } from '../../shared/ui/connection.ts';
import { tenTwelve } from '../support/views/display.ts';
import { minutes, situations, ticketView } from '../support/views/phone.ts';

const vibrate = vi.fn();
const command = vi.fn<Connection<'phone'>['command']>();
const ask = vi.fn();

beforeEach(() => {
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
  command.mockResolvedValue({ ok: true, seq: 1, result: {} });
});
afterEach(() => {
  render(null, document.body);
  sessionStorage.clear();
  vi.clearAllMocks();
});

test.each<[keyof typeof situations, readonly string[]]>([
  [
    'waiting',
    ['Su turno A045', 'Le llamamos entre10:25 y 10:45', 'Antes que usted6 personas', 'Mantenga esta página abierta'],
  ],
  ['noRange', ['Todavía no sabemos a qué hora', '14 personas']],
  ['soon', ['Pase pronto', 'Acérquese a la sala', '1 persona']],
  ['away', ['Puede volver a las 10:40', 'Su lugar está guardado', 'Ya estoy aquí', 'Cancelar mi turno']],
  ['invited', ['Ya puede pasar', 'Si viene a las 10:40, tampoco pierde su lugar', 'Ya estoy aquí']],
  [
    'noSystem',
    ['Por ahora no hay sistema', 'Todavía no sabemos a qué hora', 'antes de las 14:30', 'Cancelar mi turno'],
  ],
  ['out', ['Vuelva hoy antes de las 14:30', 'con la hora que tenía', 'Ya estoy aquí']],
  ['goesOn', ['Ya puede pasar', 'Ya hay sistema', 'Ya estoy aquí']],
  ['biometricsNext', ['Ahora sigue: Toma de biométricos', 'Paso 2 de 2']],
  ['called', ['Es su turno A045', 'Pase a la ventanilla', 'a su izquierda', 'Le llamamos a las 10:12']],
  ['calledAgain', ['Segunda llamada', 'Le llamamos a las 10:10', 'Todavía le esperan']],
  ['calledBiometrics', ['Pase a biométricos', 'a su derecha']],
  ['calledAccessible', ['Pase a la ventanilla accesible']],
  ['serving', ['Le están atendiendo', 'Ventanilla 3']],
  ['incomplete', ['Complete sus papeles y regrese', 'Copia del acta de nacimiento', '14:30', 'Ya estoy aquí']],
  ['fetching', ['Le falta', 'Acta de nacimiento', 'Comprobante de pago', 'en su banco o en línea', 'Ya estoy aquí']],
  ['stepped', ['Guardamos su lugar', '14:30']],
  ['absent', ['Ya le llamamos', 'Ventanilla 3', 'No ha perdido su turno', 'Ya estoy aquí']],
  ['served', ['Gracias por su visita', 'Puede cerrar esta página']],
  ['left', ['Su turno quedó cancelado']],
  ['tomorrow', ['Hoy no alcanzamos a atenderle']],
  ['unserved', ['Terminó el horario de hoy', 'Pregunte en la oficina cuándo puede regresar.']],
])('a ticket that is "%s" says so', (name, sentences) => {
  show(situations[name]);
  for (const sentence of sentences) expect(text()).toContain(sentence);
});

test.each([
  ['called', 'Ventanilla 3'],
  ['calledBiometrics', 'Biométricos, módulo 2'],
  ['calledAccessible', 'Ventanilla 6 accesible'],
] as const)('the shape of the window of "%s" is named', (name, window) => {
  show(situations[name]);
  expect(document.querySelector('.glyph')?.getAttribute('aria-label')).toBe(window);
  expect(document.querySelector('[role=alert]')?.textContent).toContain(`Es su turno. ${window}, a su `);
});

test('a call shakes the phone once, and so does each repetition', () => {
  show(situations.waiting);
  show(situations.called);
  show({ ...situations.called, office: { ...situations.called.office } });
  expect(vibrate.mock.calls).toEqual([[[400, 200, 400, 200, 400]]]);

  show({ ...situations.called, call: { callId: 'call-1', attempt: 2, at: tenTwelve } });
  expect(vibrate).toHaveBeenCalledTimes(2);
});

test('a page out of sight shakes the phone when it is looked at again, while the call stands', () => {
  const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const look = () => {
    sight.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
  };
  show(situations.called);
  expect(vibrate).not.toHaveBeenCalled();
  look();
  expect(vibrate).toHaveBeenCalledTimes(1);

  sight.mockReturnValue('hidden');
  show({ ...situations.called, call: { callId: 'call-1', attempt: 2, at: tenTwelve } });
  show(situations.serving);
  look();
  expect(vibrate).toHaveBeenCalledTimes(1);
  sight.mockRestore();
});

test('"Ya voy" is acknowledged and changes nothing in the office', () => {
  show(situations.called);
  press('Ya voy');
  expect(text()).toContain('Le esperan.');
  expect(command).not.toHaveBeenCalled();
});

test('an invitation to come in shakes the phone once', () => {
  show(situations.away);
  expect(vibrate).not.toHaveBeenCalled();
  show(situations.invited);
  show({ ...situations.invited, ahead: 1 });
  expect(vibrate).toHaveBeenCalledTimes(1);
  expect(document.title).toContain('Ya puede pasar');
});

test('who was absent, has the papers or was told to come back later, comes back to the line by one touch', async () => {
  const { absent, incomplete, away, invited, out, goesOn } = situations;
  for (const ticket of [absent, incomplete, away, invited, out, goesOn]) {
    show(ticket);
    await act(async () => press('Ya estoy aquí'));
    expect(command).toHaveBeenLastCalledWith({ type: 'ComeBack', visitId: 'visit-45' });
  }
});

test('while there is no system nobody is told to hurry, and whoever likes goes out by one touch', async () => {
  show(situations.noSystem);
  expect(text()).not.toContain('Pase pronto');
  await act(async () => press('Salir y volver después'));
  expect(command).toHaveBeenLastCalledWith({ type: 'StepOut', visitId: 'visit-45' });
});

test('who finds a paper missing says which by phone, and keeps the place', async () => {
  show(situations.waiting);
  press('Me falta un papel');
  expect(text()).toContain('Guardamos su lugar mientras va por ello.');
  expect(document.querySelectorAll('dialog input')).toHaveLength(2);
  press('Ir por lo que falta');
  expect(command).not.toHaveBeenCalled();

  const payment = document.querySelector<HTMLInputElement>('input[name=missing-pago]');
  act(() => payment?.click());
  await act(async () => press('Ir por lo que falta'));
  expect(command).toHaveBeenLastCalledWith({ type: 'FetchPapers', missing: ['pago'], visitId: 'visit-45' });
});

test('who is out, or knows of no papers, is not asked for any', () => {
  for (const ticket of [situations.away, situations.noRange]) {
    show(ticket);
    expect(text()).not.toContain('Me falta un papel');
  }
});

test('a turn is given up only after a question', async () => {
  show(situations.waiting);
  press('Cancelar mi turno');
  expect(text()).toContain('¿Cancelar el turno A045?');
  press('Conservar mi turno');
  expect(command).not.toHaveBeenCalled();

  press('Cancelar mi turno');
  await act(async () => press('Sí, cancelar mi turno'));
  expect(command.mock.calls).toEqual([[{ type: 'Leave', visitId: 'visit-45' }]]);
});

test('a refused wish is told with what to do, until the ticket moves on', async () => {
  command.mockResolvedValue({ ok: false, refusal: 'offline', details: { unsure: 1 } });
  show(situations.absent);
  await act(async () => press('Ya estoy aquí'));
  expect(text()).toContain('vea aquí cómo quedó su turno');

  show(situations.waiting);
  expect(text()).not.toContain('vea aquí cómo quedó su turno');
});

test('while the line is cut it says how old the news is and where calls are made, and takes no wish', () => {
  show(situations.absent, 'offline');
  expect(text()).toContain('Lo que ve es de las 10:12');
  expect(text()).toContain('ahí se llama en la pantalla y por voz');
  press('Ya estoy aquí');
  expect(command).not.toHaveBeenCalled();
});

test('the language of the visit comes first, and one touch changes it and is kept', () => {
  show({ ...situations.waiting, language: 'en-US' });
  expect(text()).toContain("We'll call you between");
  expect(document.documentElement.lang).toBe('en');
  press('Español');
  expect(text()).toContain('Le llamamos entre');
  expect(document.documentElement.lang).toBe('es-MX');

  render(null, document.body);
  show({ ...situations.waiting, language: 'en-US' });
  expect(text()).toContain('Le llamamos entre');
});

test('an office with French offers it in its turn, and a phone in French reads French', () => {
  const office = { ...situations.waiting.office, languages: ['es', 'fr', 'en'] };
  show({ ...situations.waiting, office, language: 'fr-CA' });
  expect(text()).toContain('Nous vous appelons entre');
  expect(document.documentElement.lang).toBe('fr');
  press('English');
  press('Español');
  press('Français');
  expect(text()).toContain('Nous vous appelons entre');
});

test('somebody who speaks a language that no screen writes reads Spanish, and in theirs what the office has written so', () => {
  const papers = [{ name: { es: 'Acta de nacimiento', 'qps-x-prueba': '[Acta]' } }];
  show({ ...situations.waiting, language: 'qps-x-prueba', papers });
  expect(text()).toContain('Le llamamos entre');
  expect(document.querySelector('li > [lang="qps-x-prueba"]')?.textContent).toBe('[Acta]');
});

test('a range that moves past the one first told is explained', () => {
  show(situations.waiting);
  expect(text()).not.toContain('Vamos más lento');
  show({ ...situations.waiting, range: { from: minutes(33), to: minutes(48) } });
  expect(text()).toContain('Vamos más lento de lo previsto');
});

test('the rule of the order is told with the figures of the office', () => {
  show({ ...situations.waiting, order: { appointment: 10, walkIn: 40 } });
  expect(text()).toContain('Con cita, se llama 10 minutos después');
  expect(text()).toContain('sin cita, 40 minutos después');
});

test('nobody ahead: one is next', () => {
  show(ticketView({ situation: 'waiting', ahead: 0 }));
  expect(text()).toContain('Usted sigue');
  expect(text()).toContain('Pase pronto');
});

test('nobody ahead, but a call far off: no hurry', () => {
  show({ ...situations.waiting, ahead: 0 });
  expect(text()).toContain('Usted sigue');
  expect(text()).not.toContain('Pase pronto');
});

test('the tab says the number and how it stands', () => {
  show(situations.called);
  expect(document.title).toBe('A045 · Es su turno. Ventanilla 3, a su izquierda');
});

test('who has been served is asked how it went: a face, a line if they wish, and thanks', async () => {
  ask.mockResolvedValue({ ok: true, seq: 1, result: 'taken' });
  show({ ...situations.served, opinion: 'asked' });
  expect(text()).toContain('¿Cómo le fue?');
  await act(async () => press('Enviar mi respuesta'));
  expect(ask).not.toHaveBeenCalled();

  choose('Regular');
  write('Mucha espera');
  await act(async () => press('Enviar mi respuesta'));
  expect(ask.mock.calls).toEqual([[{ ask: 'opinion', face: 'fair', text: 'Mucha espera' }]]);
  expect(text()).toContain('Gracias por su respuesta.');
  expect(text()).not.toContain('Enviar mi respuesta');
});

test('an answer that was not sent stays on the screen, to be sent again', async () => {
  ask.mockResolvedValue({ ok: false, refusal: 'offline' });
  show({ ...situations.served, opinion: 'asked' });
  choose('Bien');
  await act(async () => press('Enviar mi respuesta'));
  expect(text()).toContain('No se pudo enviar');
  expect(document.querySelector<HTMLInputElement>('input[value=good]')?.checked).toBe(true);
});

test('a ticket is not asked twice, nor where the office does not ask', () => {
  show({ ...situations.served, opinion: 'given' });
  expect(text()).toContain('Gracias por su respuesta.');
  expect(document.querySelector('input')).toBeNull();
  show(situations.served);
  expect(text()).not.toContain('¿Cómo le fue?');
});

const choose = (face: string) =>
  act(() => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === face)?.click());

function write(line: string): void {
  const input = document.querySelector<HTMLInputElement>('.field-input');
  if (!input) throw new Error(`nothing to write in: ${text()}`);
  act(() => {
    input.value = line;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function show(ticket: TicketView, link: Link = 'online'): void {
  act(() =>
    render(
      <Phone ticket={ticket} link={link} lastHeard={tenTwelve} at={tenTwelve} command={command} ask={ask} />,
      document.body,
    ),
  );
}

const text = (): string => document.body.textContent ?? '';

function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  if (!button) throw new Error(`no button "${name}": ${text()}`);
  act(() => button.click());
}
