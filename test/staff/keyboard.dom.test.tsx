import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HelpDialog } from '../../staff/HelpDialog.tsx';
import { keypad, keypadKeys } from '../../staff/keypad.ts';
import { assigned, keys } from '../../staff/preferences.ts';
import { useKeypad } from '../../staff/useKeypad.ts';
import { named, showPart } from '../support/staff-part.tsx';

/** A keypad that sends what a test says, as WebHID would pass it on. */
class FakeKeypad extends EventTarget {
  readonly productName = 'Teclado de prueba';
  opened = false;
  readonly open = vi.fn(async () => {
    this.opened = true;
  });
  press(...bytes: readonly number[]) {
    const report = new Event('inputreport');
    this.dispatchEvent(Object.assign(report, { reportId: 1, data: new DataView(Uint8Array.from(bytes).buffer) }));
  }
  tap(byte: number) {
    this.press(byte, 0);
    this.press(0, 0);
  }
}

const device = new FakeKeypad();
const door = Object.assign(new EventTarget(), {
  getDevices: async () => [],
  requestDevice: vi.fn(async (): Promise<readonly FakeKeypad[]> => [device]),
});
const onDeed = vi.fn();
let settled = 10_000;

function Desk({ asking }: { readonly asking: boolean }) {
  useKeypad({ deeds: ['primary', 'pause'], settled: () => settled, onDeed, onErrand: onDeed });
  return (
    <HelpDialog
      open={asking}
      deeds={[]}
      errands={[['find', 'Buscar turno']]}
      sessions={{ look: async () => [], end: async () => true }}
      onClose={() => {}}
      onLock={() => {}}
      onSignOut={() => {}}
    />
  );
}

beforeEach(() => {
  Object.assign(navigator, { hid: door });
  onDeed.mockClear();
  settled = 10_000;
});
afterEach(() => {
  render(null, document.body);
  keypad.value = { is: 'impossible' };
  keypadKeys.value = new Map();
  assigned.value = {};
});

const press = (name: string) =>
  act(async () => {
    named(name).click();
    await new Promise((answered) => setTimeout(answered));
  });
const key = (pressed: string) =>
  act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  });
const told = () => document.querySelector('.keyboard-told')?.textContent ?? '';

test('another key is given by pressing it; one that is taken is declined with its name', async () => {
  await showPart(<Desk asking={true} />);
  await press('Cambiar teclas');
  await press('Cambiar la tecla de: Pausa');
  await key('r');
  expect(told()).toContain('Esa tecla ya es de: Volver a llamar');
  await key('F5');
  expect(told()).toContain('la usa el navegador');
  await key('9');
  expect(keys.value.pause).toBe('9');
  expect(localStorage.getItem('ventanilla.keys')).toBe('{"pause":"9"}');
  await press('Como al principio');
  expect(keys.value.pause).toBe('P');
});

test('a keypad is chosen, taught and then works: what stands on the screen, and nothing while a question is open', async () => {
  await showPart(<Desk asking={true} />);
  await press('Cambiar teclas');
  await press('Elegir teclado USB');
  expect(document.body.textContent).toContain('Listo: Teclado de prueba.');
  for (const [name, byte] of [
    ['Pausa', 7],
    ['Cambiar apoyo', 8],
    ['Lo primero que toca', 9],
  ] as const) {
    await press(`Cambiar la tecla de: ${name}`);
    await act(async () => device.tap(byte));
    expect(told()).toContain(`${name}: ya tiene su tecla`);
  }
  device.tap(7);
  expect(onDeed).not.toHaveBeenCalled();

  await showPart(<Desk asking={false} />);
  for (const byte of [7, 8, 9]) device.tap(byte);
  expect(onDeed.mock.calls).toEqual([['pause'], ['primary']]);
});

test('a key of the keypad that is held, or that follows at once on a change, calls nobody', async () => {
  keypadKeys.value = new Map([['010900', 'primary']]);
  await showPart(<Desk asking={true} />);
  await press('Cambiar teclas');
  await press('Elegir teclado USB');
  await showPart(<Desk asking={false} />);
  settled = 100;
  device.tap(9);
  expect(onDeed).not.toHaveBeenCalled();
  settled = 10_000;
  device.press(9, 0);
  device.press(9, 0);
  expect(onDeed).toHaveBeenCalledTimes(1);
  device.press(0, 0);
});

test('a keypad that another program holds, and a browser without any, are said plainly', async () => {
  const busy = Object.assign(new FakeKeypad(), { open: vi.fn().mockRejectedValue(new Error('busy')) });
  door.requestDevice.mockResolvedValueOnce([busy]);
  await showPart(<Desk asking={true} />);
  await press('Cambiar teclas');
  await press('Elegir teclado USB');
  expect(document.body.textContent).toContain('No se pudo abrir: Teclado de prueba. Cierre el programa que lo usa');
  door.requestDevice.mockRejectedValueOnce(new Error('closed'));
  await press('Elegir teclado USB');
  expect(document.body.textContent).toContain('No se pudo elegir.');

  render(null, document.body);
  keypad.value = { is: 'impossible' };
  Object.assign(navigator, { hid: undefined });
  await showPart(<Desk asking={true} />);
  await press('Cambiar teclas');
  expect(document.body.textContent).toContain('Este navegador no puede usarlo.');
});
