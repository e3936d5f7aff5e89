import { render } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import '../../../shared/ui/base.css';
import { Kiosk } from '../../../kiosk/Kiosk.tsx';
import '../../../kiosk/kiosk.css';
import { useFlow, useKeyboard, useTouch } from '../../../kiosk/run.ts';
import { dress, sceneOf } from '../../../kiosk/scene.ts';
import type { Flow, Input } from '../../../kiosk/state.ts';
import { learn } from '../../../kiosk/words.ts';
import type { KioskView } from '../../../shared/domain/views/types.ts';
import type { Link } from '../../../shared/ui/connection.ts';
import type { screens } from '../views/kiosk.ts';
import { flowAt, issued, kioskView, moment, nine42, rosa } from '../views/kiosk.ts';

/** What a test wants to see: one screen as one visitor has it, in one office. Written into the page's address. */
export interface Wanted {
  /** A screen that stands still; without it, a kiosk that can be used, before an office that finds Rosa's appointment. */
  readonly screen?: keyof typeof screens;
  readonly flow?: Partial<Flow>;
  readonly office?: Partial<KioskView>;
  readonly link?: Link;
  /** Seconds since the last touch. */
  readonly still?: number;
}

type Line = Parameters<typeof useFlow>[1];

const line: Line = {
  ask: async (question) => {
    const result =
      question.ask === 'appointment' && question.typed === 'folio' && !question.birth
        ? { is: 'ask-birth' }
        : { is: 'found', appointments: [rosa], late: 'in-time' };
    return { ok: true, seq: 1, result } as never;
  },
  command: async (command) => ({ ok: true, seq: 2, result: command.type === 'CheckIn' ? { ticket: issued } : {} }),
};

function Shown({ wanted, flow, send }: { wanted: Wanted; flow: Flow; send: (input: Input) => void }) {
  const scene = sceneOf(flow, { ...kioskView, ...wanted.office }, moment, send);
  useLayoutEffect(() => dress(document.documentElement, scene));
  useEffect(() => {
    document.documentElement.dataset.shown = flow.screen.is;
  }, [flow.screen.is]);
  return <Kiosk scene={scene} link={wanted.link ?? 'online'} />;
}

function Used({ wanted }: { readonly wanted: Wanted }) {
  const [flow, send] = useFlow({ ...kioskView, ...wanted.office }, line, nine42);
  useKeyboard(send, flow.hearing !== undefined);
  useTouch(send, flow.comfort.moreTime);
  return <Shown wanted={wanted} flow={flow} send={send} />;
}

const wanted = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}') as Wanted;
await learn(['en', 'fr']);
const root = document.querySelector('#root');
if (root && wanted.screen) {
  const touched = nine42 - (wanted.still ?? 0) * 1000;
  const flow = flowAt(wanted.screen, { ...wanted.flow, touched });
  render(<Shown wanted={wanted} flow={flow} send={() => undefined} />, root);
} else if (root) {
  render(<Used wanted={wanted} />, root);
}
