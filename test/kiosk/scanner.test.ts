import { expect, test } from 'vitest';
import { isScanning, noBurst, pressed, scanned } from '../../kiosk/scanner.ts';

const typeAt = (text: string, pause: number) =>
  [...text].reduce((burst, key, index) => pressed(burst, key, 1000 + index * pause), noBurst);

test('keys that come faster than fingers and end in Enter are a code', () => {
  const burst = typeAt('40007-X', 10);
  expect(scanned(burst, burst.last + 10)).toBe('40007-X');
});

test('a person who types and presses Enter scans nothing', () => {
  const burst = typeAt('40007', 120);
  expect(scanned(burst, burst.last + 120)).toBeUndefined();
});

test('a code that follows a person’s key is read without it', () => {
  const burst = [...'40007'].reduce((sofar, key, at) => pressed(sofar, key, 5000 + at * 8), typeAt('VA', 200));
  expect(scanned(burst, burst.last + 8)).toBe('40007');
});

test('capitals sent with Shift stay in the code', () => {
  const burst = ['V', 'Shift', 'A', 'O', 'X', '0'].reduce((sofar, key, at) => pressed(sofar, key, at * 5), noBurst);
  expect(scanned(burst, burst.last + 5)).toBe('VAOX0');
});

test('a blank in the middle of a code presses no button', () => {
  expect(isScanning(typeAt('CURP', 10), 1040)).toBe(true);
  expect(isScanning(typeAt('C', 10), 1500)).toBe(false);
});
