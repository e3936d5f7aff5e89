import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useFlow } from '../../kiosk/run.ts';
import { sceneOf } from '../../kiosk/scene.ts';
import { Ticket } from '../../kiosk/screens/Ticket.tsx';
import type { Input } from '../../kiosk/state.ts';
import type { PaperOutcome, Question } from '../../shared/protocol/messages.ts';
import { issued, kioskView, moment, nine42, rosa } from '../support/views/kiosk.ts';

afterEach(() => {
  render(null, document.body);
});

/** A kiosk at which Rosa takes her number; what became of its paper is told by `paper`. */
async function ticketWith(paper: PaperOutcome) {
  const asked: Question[] = [];
  const command = vi.fn(async ({ type }: { readonly type: string }) => ({
    ok: true as const,
    seq: 2,
    result: type === 'CheckIn' ? { ticket: issued } : {},
  }));
  const ask = async (question: Question) => {
    asked.push(question);
    const result = question.ask === 'paper' ? paper : { is: 'found', appointments: [rosa], late: 'in-time' };
    return { ok: true, seq: 1, result } as never;
  };
  let send: (input: Input) => void = () => undefined;
  function Used() {
    const [flow, pass] = useFlow(kioskView, { ask, command }, nine42);
    send = pass;
    const { screen } = flow;
    return screen.is === 'ticket' ? <Ticket scene={sceneOf(flow, kioskView, moment, pass)} screen={screen} /> : null;
  }
  await act(async () => render(<Used />, document.body));
  await act(async () => send({ is: 'scan', text: '40007' }));
  await settled();
  await act(async () => send({ is: 'confirm' }));
  await settled();
  return { asked, command };
}

/** All that was asked has been answered, and shown. */
const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));
const text = () => document.querySelector('[role=status]')?.textContent ?? '';
async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  if (!button) throw new Error(`There is no "${name}".`);
  await act(async () => button.click());
  await settled();
}

test('where the kiosk prints, the visitor is asked whether the ticket came out; a yes is all', async () => {
  const { asked } = await ticketWith('printed');
  expect(text()).toContain('¿Salió su boleto?');
  await press('Sí');
  expect(text()).toBe('');
  expect(asked.filter(({ ask }) => ask === 'paper')).toEqual([{ ask: 'paper', visitId: issued.visitId }]);
});

test('a no is passed on to the staff, and the visitor learns where another ticket is', async () => {
  const { asked } = await ticketWith('printed');
  await press('No salió');
  expect(text()).toContain(
    'Su turno está guardado. Anote su turno o tómele una foto. En recepción le dan otro boleto.',
  );
  expect(asked.at(-1)).toEqual({ ask: 'paper', visitId: issued.visitId, missing: true });
});

test('without paper the number stands on the screen, and an escort is offered to who cannot read it', async () => {
  const { command } = await ticketWith('no-paper');
  expect(text()).toContain('No hay papel. Anote su turno o tómele una foto.');
  await press('Que alguien me acompañe');
  expect(command).toHaveBeenLastCalledWith(
    expect.objectContaining({ type: 'AskForHelp', kind: 'escort' }),
    expect.anything(),
  );
  expect(text()).toContain('Ya avisamos. Una persona viene con usted.');
  expect(document.body.textContent).toContain('A045');
});

test('a printer that fails for another reason is not said to be without paper', async () => {
  await ticketWith('failed');
  expect(text()).toContain('No se pudo imprimir su boleto. Anote su turno o tómele una foto.');
});

test('a kiosk without a printer says nothing of paper', async () => {
  await ticketWith('none');
  expect(text()).toBe('');
});
