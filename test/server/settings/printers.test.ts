import { expect, test } from 'vitest';
import { parseSettings } from '../../../server/settings/schema.ts';
import type { PrinterSettings } from '../../../shared/domain/settings.ts';
import { checkSettings } from '../../../shared/domain/settings-check.ts';
import { huajuapan } from '../../support/sample-office.ts';

const entrance: PrinterSettings = {
  id: 'entrada',
  kind: 'tcp',
  address: '192.168.1.50:9100',
  width: 80,
  for: ['Quiosco 1', 'reception'],
};
const faultsOf = (...printers: readonly PrinterSettings[]) =>
  checkSettings({ ...huajuapan, printers }).map(({ field, es }) => `${field}: ${es}`);

test('an office may have printers on its network and on the server itself', () => {
  const desk: PrinterSettings = { id: 'mesa', kind: 'file', address: '/dev/usb/lp0', width: 58, for: ['Quiosco 2'] };
  const settings = { ...huajuapan, printers: [entrance, desk] };
  expect(parseSettings(settings, 'oficina.json')).toEqual(settings);
});

test.each([
  ['the address of a page', { address: 'http://192.168.1.50/' }],
  ['a file that is no device', { kind: 'file', address: '/etc/hosts' }],
  ['a way out of the devices', { kind: 'file', address: '/dev/../etc/hosts' }],
] as const)('%s is not where a printer is', (_what, wrong) => {
  expect(faultsOf({ ...entrance, ...wrong })).toEqual([expect.stringMatching(/^printers\[0\]\.address: «/u)]);
});

test('a kiosk has one printer', () => {
  expect(faultsOf(entrance, { ...entrance, id: 'otra', for: ['reception'] })).toEqual([
    'printers[1].for: «reception» ya tiene otra impresora. Deje una sola.',
  ]);
});

test('paper of another width is refused, in words', () => {
  const settings = { ...huajuapan, printers: [{ ...entrance, width: 76 }] };
  expect(() => parseSettings(settings, 'oficina.json')).toThrow('printers[0].width: Dice 76. Escriba 58 u 80');
});
