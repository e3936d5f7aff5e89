import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Playback } from '../../../staff/playback/Playback.tsx';
import { named, showPart } from '../../support/staff-part.tsx';
import { playback, story } from '../../support/views/figures.ts';

const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const clock = () => text('.playback-clock');
const told = () => text('.playback-told');
const slider = () => document.querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;
const press = (key: string) =>
  act(() => {
    slider().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

test('a day begins where its first visitor came, and goes on by minutes, by lines and to any minute', async () => {
  await showPart(<Playback story={story} playback={playback} />);
  expect(clock()).toBe('8:01');
  await press('ArrowRight');
  expect(clock()).toBe('8:02');
  await press('ArrowUp');
  expect([clock(), told()]).toEqual(['9:04', expect.stringContaining('llamó a A045 a Ventanilla 3')]);
  await press('ArrowDown');
  expect([clock(), told()]).toEqual(['8:01', expect.stringContaining('dio el turno A045')]);
  await press('PageUp');
  expect(clock()).toBe('8:16');
  await press('Home');
  expect(clock()).toBe('7:00');
  await act(() => {
    slider().value = '150';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect([clock(), slider().getAttribute('aria-valuetext')]).toEqual(['9:30', '9:30']);
});

test('who waits and whom each window calls or serves stands in words, too', async () => {
  await showPart(<Playback story={story} playback={playback} />);
  const windows = () => [...document.querySelectorAll('[aria-label=Ventanillas] li')].map((li) => li.textContent);
  expect(windows().slice(0, 3)).toEqual([
    expect.stringContaining('atiende a A019 desde las 8:00'),
    expect.stringContaining('en pausa'),
    expect.stringContaining('libre'),
  ]);
  expect(text('.playback-lines')).toContain('A045');
  await press('ArrowUp');
  expect(windows()[2]).toContain('llama a A045 desde las 9:04');
  expect(text('.playback-lines')).not.toContain('A045');
});

test('any line of the story can be gone to, and what was taken back is struck out in it', async () => {
  await showPart(<Playback story={story} playback={playback} />);
  expect(text('.playback-story del')).toContain('K003');
  act(() => named('9:30').click());
  expect(document.querySelector('.playback-story [aria-current]')?.textContent).toContain('terminó');
  expect(clock()).toBe('9:30');
});

test('a day plays by itself to its end, and stands still as soon as somebody moves it', async () => {
  vi.useFakeTimers();
  await showPart(<Playback story={story} playback={playback} />);
  act(() => named('Reproducir').click());
  await pass(1000);
  expect(clock()).toBe('8:05');
  await press('ArrowLeft');
  await pass(1000);
  expect(clock()).toBe('8:04');
  act(() => named('Reproducir').click());
  await pass(60_000);
  expect(clock()).toBe('9:30');
  expect(named('Reproducir')).toBeDefined();
});

test('an office without a plan shows its windows in words, and a day without lines says so', async () => {
  const [first, ...rest] = playback.steps;
  const { plan: _, ...scene } = first?.scene ?? { windows: [], steps: [] };
  await showPart(
    <Playback story={story} playback={{ ...playback, steps: [{ at: first?.at ?? 0, scene }, ...rest] }} />,
  );
  expect(document.querySelector('.playback-plan')).toBeNull();
  expect(document.querySelectorAll('.playback-windows li').length).toBeGreaterThan(6);
  await showPart(<Playback story={{ ...story, lines: [] }} playback={{ ...playback, steps: [] }} />);
  expect(document.body.textContent).toContain('no hay nada que ver');
});
