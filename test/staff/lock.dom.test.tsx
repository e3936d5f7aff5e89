import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection, Link } from '../../shared/ui/connection.ts';
import { App } from '../../staff/App.tsx';
import { keepSession } from '../../staff/session.ts';

const MINUTE = 60_000;
const told: string[] = [];

/** A line on which nothing is heard, and what is said is kept. */
const join = (_audience: 'staff', token: string): Connection<'staff'> => ({
  view: signal(undefined),
  health: signal(undefined),
  link: signal<Link>('online'),
  lastHeard: signal(undefined),
  reloadWanted: signal(false),
  ended: signal(undefined),
  command: async () => ({ ok: false, refusal: 'offline' }),
  ask: async () => ({ ok: false, refusal: 'offline' }),
  receipt: ({ is }) => void told.push(`${token} ${is}`),
  close: () => void told.push(`${token} closed`),
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('fetch', async (path: string, { method }: { readonly method: string }) => {
    if (method !== 'GET') told.push(`${method} ${path}`);
    return Response.json({ ok: false });
  });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  keepSession(undefined);
});

const pass = (minutes: number) => act(async () => void vi.advanceTimersByTime(minutes * MINUTE));
const touch = () => act(async () => void dispatchEvent(new Event('pointerdown')));

test('a staff page that is touched says so, and one left alone ends its session at the server before it asks for the PIN', async () => {
  keepSession({ token: 'alba', me: { id: 'alba', name: 'Alba Encino', roles: ['window'] }, locked: false });
  await act(async () => render(<App join={join} />, document.body));
  await pass(9);
  await touch();
  await touch();
  expect(told).toEqual(['alba attended']);

  await pass(9);
  expect(document.querySelector('.lock')).toBeNull();
  await pass(1);
  expect(told).toEqual(['alba attended', 'DELETE /api/v1/sessions', 'alba closed']);
  expect(document.querySelector('.lock h1')?.textContent).toContain('Alba Encino');
});
