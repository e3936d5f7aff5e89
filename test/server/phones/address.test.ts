import { expect, test } from 'vitest';
import { phoneAddress } from '../../../server/phones/address.ts';

const everywhere = { host: '0.0.0.0', port: 3001 };
const ipv4 = (address: string, internal = false) => ({ address, family: 'IPv4' as const, internal });
const office = () => ({
  lo: [ipv4('127.0.0.1', true)],
  docker0: [ipv4('172.17.0.1')],
  enp2s0: [{ address: 'fe80::1', family: 'IPv6' as const, internal: false }, ipv4('192.168.10.20')],
});

test('tickets lead to this computer on the office network', () => {
  expect(phoneAddress(undefined, everywhere, office)).toBe('http://192.168.10.20:3001');
});

test('tickets lead over TLS where the phones have a certificate', () => {
  expect(phoneAddress(undefined, { ...everywhere, secure: true }, office)).toBe('https://192.168.10.20:3001');
});

test('a public address of the office is told as it is', () => {
  expect(phoneAddress('https://turno.example.org', everywhere, office)).toBe('https://turno.example.org');
});

test.each(['127.0.0.1', '::1', 'localhost'])(
  'while only this computer is let in (%s), tickets lead nowhere',
  (host) => {
    expect(phoneAddress(undefined, { host, port: 3001 }, office)).toBeUndefined();
  },
);

test('a computer without a network gives tickets no address', () => {
  const lonely = () => ({ lo: [ipv4('127.0.0.1', true)], wlan0: [ipv4('169.254.3.4')] });
  expect(phoneAddress(undefined, everywhere, lonely)).toBeUndefined();
});

test('an address that was chosen for listening is the one told', () => {
  expect(phoneAddress(undefined, { host: '10.0.0.7', port: 80 }, office)).toBe('http://10.0.0.7:80');
  expect(phoneAddress(undefined, { host: 'fd00::7', port: 80 }, office)).toBe('http://[fd00::7]:80');
});
