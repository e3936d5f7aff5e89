import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import '../../../shared/ui/base.css';
import { Kiosk } from '../../../kiosk/Kiosk.tsx';
import '../../../kiosk/kiosk.css';
import '../../../kiosk/controls.css';
import '../../../kiosk/screens.css';
import { dress, sceneOf } from '../../../kiosk/scene.ts';
import type { Flow } from '../../../kiosk/state.ts';
import type { KioskView } from '../../../shared/domain/views/types.ts';
import type { Link } from '../../../shared/ui/connection.ts';
import type { screens } from '../views/kiosk.ts';
import { flowAt, kioskView, nine42 } from '../views/kiosk.ts';

/** What a test wants to see: one screen as one visitor has it, in one office. Written into the page's address. */
export interface Wanted {
  readonly screen: keyof typeof screens;
  readonly flow?: Partial<Flow>;
  readonly office?: Partial<KioskView>;
  readonly link?: Link;
  /** Seconds since the last touch. */
  readonly still?: number;
}

function Shown({ wanted }: { readonly wanted: Wanted }) {
  const flow = flowAt(wanted.screen, { ...wanted.flow, touched: nine42 - (wanted.still ?? 0) * 1000 });
  const scene = sceneOf(flow, { ...kioskView, ...wanted.office }, nine42, () => undefined);
  useLayoutEffect(() => dress(document.documentElement, scene));
  return <Kiosk scene={scene} link={wanted.link ?? 'online'} />;
}

const wanted = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wanted;
const root = document.querySelector('#root');
if (root) render(<Shown wanted={wanted} />, root);
