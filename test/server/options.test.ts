import { expect, test } from 'vitest';
import { readOptions } from '../../server/options.ts';
import { Trouble } from '../../server/trouble.ts';

test('an office is opened for real work on its usual ports unless something else is asked', () => {
  expect(readOptions({}, [])).toMatchObject({ mode: 'real', port: 3000, phonePort: 3001, host: undefined });
  expect(readOptions({}, ['--training'])).toMatchObject({ mode: 'training' });
});

test('a mistyped word never opens the real office in the place of the one for training', () => {
  expect(() => readOptions({}, ['--trainig'])).toThrow(Trouble);
  expect(() => readOptions({}, ['--training', '--trainig'])).toThrow('--trainig');
  expect(readOptions({}, ['appointments', 'lista.csv', '--any'])).toMatchObject({ mode: 'real' });
});

test('a clock that anybody can move is served to this computer alone, whatever a supervisor has said of the network', () => {
  expect(readOptions({ CLOCK: 'driven' }, ['--training'])).toMatchObject({ host: '127.0.0.1' });
  expect(() => readOptions({ CLOCK: 'driven', HOST: '0.0.0.0' }, ['--training'])).toThrow(Trouble);
  expect(() => readOptions({ CLOCK: 'driven' }, [])).toThrow(Trouble);
});

test('a certificate is named with its key or not at all', () => {
  const pair = { TLS_CERT: '/etc/office.crt', TLS_KEY: '/etc/office.key' };
  expect(readOptions(pair, []).tls).toEqual({ certificate: '/etc/office.crt', key: '/etc/office.key' });
  expect(readOptions({}, [])).not.toHaveProperty('tls');
  expect(() => readOptions({ TLS_CERT: '/etc/office.crt' }, [])).toThrow('TLS_KEY');
  expect(() => readOptions({ PHONE_TLS_KEY: '/etc/phones.key' }, [])).toThrow('PHONE_TLS_CERT');
});

test('a name on the network is told only where it is set, and is one that a network can tell', () => {
  expect(readOptions({}, [])).not.toHaveProperty('localName');
  expect(readOptions({ LOCAL_NAME: 'Ventanilla.local' }, [])).toMatchObject({ localName: 'ventanilla' });
  expect(() => readOptions({ LOCAL_NAME: 'mi oficina' }, [])).toThrow(Trouble);
});

test('phones have a port beside the office, also beside the last one', () => {
  expect(readOptions({ PORT: '65535' }, [])).toMatchObject({ port: 65_535, phonePort: 65_534 });
  expect(readOptions({ PORT: '0' }, [])).toMatchObject({ port: 0, phonePort: 0 });
});

test.each(['verify', 'doctor', 'appointments', 'ready', 'person', 'pin', 'tls', 'new-office'])(
  'the program "%s" is known by its name, and named to whoever mistypes',
  (program) => {
    expect(readOptions({}, [program])).toMatchObject({ mode: 'real' });
    expect(() => readOptions({}, ['verificar'])).toThrow(program);
  },
);
