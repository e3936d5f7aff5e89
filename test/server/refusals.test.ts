import { expect, test } from 'vitest';
import { noting, Refusals } from '../../server/refusals.ts';

const clerk = { audience: 'staff', id: 'a1b2c3', name: 'Alba Encino', roles: ['window', 'reception'] } as const;

function log() {
  const lines: string[] = [];
  const refusals = new Refusals((line, kind) => void lines.push(`${kind} ${line}`));
  return { lines, refusals, note: refusals.note };
}

test('the first of a kind is told at once, by mark and role and never by name, and how many more there were a minute later', () => {
  const { lines, refusals, note } = log();
  for (let time = 0; time < 500; time++) note('not-allowed', 'command CloseDay', clerk);
  note('not-signed-in', 'GET /staff', undefined, '192.0.2.66');
  note('unknown-code', 'POST /screens', { audience: 'phone', id: 'the-visit-of-somebody' });
  note('locked', 'POST /sessions', undefined, 'Alba was here');
  expect(lines).toEqual([
    'refusal refused not-allowed: command CloseDay, staff a1b2c3 (window reception)',
    'refusal refused not-signed-in: GET /staff, nobody at 192.0.2.66',
    'refusal refused unknown-code: POST /screens, a phone',
    'refusal refused locked: POST /sessions, nobody at an unknown address',
  ]);
  refusals.minute();
  expect(lines.slice(4)).toEqual([
    'refusal refused 499 times more not-allowed: command CloseDay, staff a1b2c3 (window reception)',
  ]);
  refusals.minute();
  expect(lines).toHaveLength(5);
});

test('whoever comes from a thousand addresses fills no log: twenty lines a minute, and a number', () => {
  const { lines, refusals, note } = log();
  for (let at = 0; at < 1000; at++) note('not-signed-in', 'GET /staff', undefined, `192.0.${at % 250}.${at % 249}`);
  expect(lines).toHaveLength(20);
  refusals.minute();
  expect(lines.slice(20)).toEqual(['refusal refused 980 times, of other kinds']);
});

test('what the office declines in its daily work is in no log', () => {
  const { lines, note } = log();
  for (const refusal of ['someone-waits', 'malformed', 'unknown-visit', 'webhook-within', 'wrong-pin'])
    note(refusal, 'command CallNext', clerk);
  expect(lines).toEqual([]);
});

test('a line that is not let in is told by its audience and address', () => {
  const { lines, note } = log();
  const { admit, allows } = noting({ admit: () => undefined, allows: () => false }, note);
  expect(admit('kiosk', 'token', '192.0.2.66')).toBeUndefined();
  expect(allows('http://elsewhere.example', 'office', '192.0.2.66')).toBe(false);
  expect(lines).toEqual([
    'refusal refused not-signed-in: the line of a kiosk, nobody at 192.0.2.66',
    "refusal refused not-allowed: the line of another site's page, or of an address that rests, nobody at 192.0.2.66",
  ]);
});
