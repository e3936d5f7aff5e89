import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../../shared/domain/views/types.ts';
import type { Books } from '../../../staff/figures/books.ts';
import { Record } from '../../../staff/figures/Record.tsx';
import { found, named, sent, showPart, type } from '../../support/staff-part.tsx';
import { story, today } from '../../support/views/figures.ts';
import { endedHit, staffView } from '../../support/views/staff.ts';

afterEach(() => render(null, document.body));

const settled = (deed: () => void) =>
  act(async () => {
    deed();
    await new Promise((answered) => setTimeout(answered));
  });
const press = (name: string) => settled(() => named(name).click());
const shown = () => document.body.textContent ?? '';
const showRecord = async (more: Partial<Parameters<typeof Record>[0]> = {}) => {
  const read = vi.fn(async () => story);
  const books = { story: read, days: async () => [today], key: async () => undefined } as unknown as Books;
  const shut = { openBook: undefined, onOpenBook: undefined };
  const record = <Record books={books} today={today} correcting={staffView.reasons} {...shut} {...more} />;
  await showPart(record);
  return read;
};
const look = async (ticket: string, ...hits: readonly SearchHit[]) => {
  found.hits = hits;
  await type('Turno, como A045', ticket);
};

test('where the story of a ticket is read, a supervisor puts right how its visit ended, and reads it anew', async () => {
  const read = await showRecord();
  await look('a-03', endedHit);
  expect(shown()).not.toContain('Corregir');
  await look('a-039', endedHit);
  await press('Corregir cómo terminó A039');
  expect(shown()).toContain('¿Cómo terminó A039?');
  await press('4Se fue');
  await press('6Se presionó otra tecla');
  const before = read.mock.calls.length;
  await settled(() => document.querySelector<HTMLElement>('dialog [data-kind="primary"]')?.click());
  expect(sent).toMatchObject([{ type: 'CorrectOutcome', visitId: endedHit.visitId, outcome: 'left' }]);
  expect(document.querySelector('dialog')).toBeNull();
  expect(read.mock.calls.length).toBeGreaterThan(before);
});

test('a visit that has not ended, or that is of no ticket of today, is told so', async () => {
  await showRecord();
  const { ended: _end, ...waiting } = endedHit;
  await look('A039', { ...waiting, situation: 'waiting' });
  await press('Corregir cómo terminó A039');
  expect(shown()).toContain('A039 todavía no termina.');
  await look('A777', endedHit);
  await press('Corregir cómo terminó A777');
  expect(shown()).toContain('Hoy no hay un turno A777.');
});

test('who may only read corrects nothing there, and reads where today’s order is open to all', async () => {
  await showRecord({ correcting: undefined, openBook: 'http://192.0.2.7:3001/libro' });
  await look('A039', endedHit);
  expect(shown()).not.toContain('Corregir');
  expect(document.querySelector('a')?.href).toBe('http://192.0.2.7:3001/libro');
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  await press('Copiar la dirección');
  expect(writeText).toHaveBeenCalledWith('http://192.0.2.7:3001/libro');
  expect(shown()).toContain('Dirección copiada.');
});

test('while today’s order is shut to all, whoever may open it is led to where that is decided', async () => {
  const lead = vi.fn();
  await showRecord({ onOpenBook: lead });
  expect(shown()).toContain('El orden de hoy no se muestra a todos.');
  await press('Ver en Ajustes');
  expect(lead).toHaveBeenCalledOnce();
  await showRecord();
  expect(shown()).not.toContain('El orden de hoy');
});
