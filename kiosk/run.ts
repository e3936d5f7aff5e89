import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { KioskView } from '../shared/domain/views/types.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { newId } from '../shared/ui/connection.ts';
import { step, untouched } from './flow.ts';
import { QUIET } from './SpeechMode.tsx';
import { isScanning, noBurst, pressed, scanned } from './scanner.ts';
import type { Flow, Input, Screen, Uptime, Wish } from './state.ts';

type Line = Pick<Connection<'kiosk'>, 'ask' | 'command'>;

/** Begin the voice guide: the star of a keypad, or a key of its own. */
const VOICE_KEYS = ['*', 'F8'];

/** Two touches of one target within this time are one, in ms (EN 301 549, 5.8). */
const BOUNCE = 500;
/** The same for a key that is typed with: "00" is two touches, unless the visitor asked for more time. */
const KEY_BOUNCE = 120;

/** One visitor after another: keeps the flow, and sends its wishes to the office. */
export function useFlow(office: KioskView, line: Line, at: Uptime): readonly [Flow, (input: Input) => void] {
  const now = useRef({ office, at });
  now.current = { office, at };
  const [flow, send] = useReducer(
    (before: Flow, input: Input) => step(before, input, now.current.office, now.current.at),
    untouched(at),
  );

  useEffect(() => send({ is: 'tick' }), [at]);
  useWishes(flow.wish, line, send);
  usePaper(flow.screen, line, send);
  return [flow, send];
}

function useWishes(wish: Wish | undefined, line: Line, send: (input: Input) => void): void {
  const sent = useRef({ number: 0, id: '' });
  useEffect(() => {
    if (!wish) return;
    const { number, wants } = wish;
    // A wish sent again goes under the id it had: the office does it once.
    if (sent.current.number !== number) sent.current = { number, id: newId() };
    const { id } = sent.current;
    if (wants.is === 'question') {
      line.ask(wants.question).then((answer) => send({ is: 'reply', number, reply: { is: 'question', answer } }));
      return;
    }
    if (wants.is === 'opinion') {
      line
        .ask({ ...wants.question, id })
        .then((answer) => send({ is: 'reply', number, reply: { is: 'opinion', answer } }));
      return;
    }
    line.command(wants.command, id).then((answer) => send({ is: 'reply', number, reply: { is: 'command', answer } }));
  }, [wish?.number, wish?.attempt]);
}

/** Asks what became of a ticket's paper, and passes on that a visitor has none. A kiosk without a printer hears "none". */
function usePaper(screen: Screen, line: Pick<Line, 'ask'>, send: (input: Input) => void): void {
  const of = screen.is === 'ticket' ? screen.issued.visitId : undefined;
  const missing = screen.is === 'ticket' && screen.paper === 'missing';
  useEffect(() => {
    if (of === undefined) return;
    if (missing) {
      void line.ask({ ask: 'paper', visitId: of, missing });
      return;
    }
    line.ask({ ask: 'paper', visitId: of }).then((answer) => {
      if (answer.ok && answer.result !== 'none') send({ is: 'paper', of, paper: answer.result });
    });
  }, [of, missing]);
}

/** The reader is a keyboard that types fast; fingers on a real keyboard are heard too. */
/** While the kiosk speaks, single keys are the voice guide's; a tactile key begins it (EN 301 549, 5.2). */
export function useKeyboard(send: (input: Input) => void, speaking: boolean): void {
  useEffect(() => {
    let burst = noBurst;
    const hear = (event: KeyboardEvent) => {
      send({ is: 'touch' });
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Enter') {
        const text = scanned(burst, event.timeStamp);
        burst = noBurst;
        if (text === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        return send({ is: 'scan', text });
      }
      if (event.key === ' ' && isScanning(burst, event.timeStamp)) event.preventDefault();
      burst = pressed(burst, event.key, event.timeStamp);
      if (VOICE_KEYS.includes(event.key) && !speaking) return send({ is: 'hear', hearing: QUIET });
      if (event.key === 'F8') return send({ is: 'hear', hearing: undefined });
      if (speaking) return;
      if (event.key === 'Backspace') return send({ is: 'erase' });
      const key = event.key.toUpperCase();
      if (/^[A-Z\d-]$/.test(key)) send({ is: 'key', key });
    };
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, [send, speaking]);
}

/** Every touch says that somebody is there; a trembling second one on the same target says nothing. */
export function useTouch(send: (input: Input) => void, moreTime: boolean): void {
  useEffect(() => {
    let last: { readonly target: EventTarget | null; readonly at: number } | undefined;
    const here = () => send({ is: 'touch' });
    const once = (event: MouseEvent) => {
      if (event.detail === 0) return;
      const typing = !moreTime && event.target instanceof Element && event.target.closest('.keyboard') !== null;
      const again = last?.target === event.target && event.timeStamp - (last?.at ?? 0) < (typing ? KEY_BOUNCE : BOUNCE);
      if (again || (event.detail > 1 && !typing)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      last = { target: event.target, at: event.timeStamp };
    };
    addEventListener('pointerdown', here, true);
    addEventListener('click', once, true);
    return () => {
      removeEventListener('pointerdown', here, true);
      removeEventListener('click', once, true);
    };
  }, [send, moreTime]);
}
