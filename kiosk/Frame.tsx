import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { textIn } from '../shared/i18n/format.ts';
import { Foot } from './Foot.tsx';
import { Pager } from './Pager.tsx';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** 1 identify, 2 confirm and needs, 3 ticket. */
  readonly step?: 1 | 2 | 3;
  /** How it is laid out and how large its title stands. */
  readonly kind?: 'start' | 'message' | 'dense' | 'ticket';
  /** What is read here is of the visitor alone. */
  readonly personal?: boolean;
  /** Stands above the title: the mark of a message. */
  readonly mark?: ComponentChildren;
  /** To be read: on top, or to the left. */
  readonly children?: ComponentChildren;
  /** To be touched: below, or to the right. */
  readonly touch?: ComponentChildren;
  /** The answers, the primary last and lowest. They never scroll away. */
  readonly actions?: ComponentChildren;
}

const STEPS = [1, 2, 3] as const;

/** One screen of the kiosk: the office above, the answers below, and the foot that never moves. */
export function Frame({ scene, title, lead, step, kind, personal, mark, children, touch, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div class="screen" data-kind={kind}>
      <Head scene={scene}>
        {step && (
          <div class="steps">
            <span>{scene.words.stepOf(step, STEPS.length)}</span>
            <span class="steps-bar" aria-hidden="true">
              {STEPS.map((one) => (
                <span key={one} data-done={one <= step || undefined} />
              ))}
            </span>
          </div>
        )}
      </Head>
      <main class="stage" ref={stage} aria-busy={scene.flow.wish !== undefined}>
        <div class="scroll">
          <div class="read" data-personal={personal || undefined}>
            {mark}
            <h1 class="title" tabIndex={-1} ref={heading}>
              {title}
            </h1>
            {lead && <p class="lead">{lead}</p>}
            {children}
          </div>
          {touch && <div class="touch">{touch}</div>}
        </div>
        <div class="actions">
          <Pager scene={scene} stage={stage} />
          {actions}
        </div>
        {scene.flow.wish && (
          <p class="waiting" role="status">
            {scene.words.wait}
          </p>
        )}
      </main>
      <Foot scene={scene} />
    </div>
  );
}

interface HeadProps {
  readonly scene: Scene;
  readonly children?: ComponentChildren;
}

/** The office's name and place, its time and day unless they are in doubt; under it, how far one has come. */
export function Head({ scene: { office, flow, format, moment }, children }: HeadProps) {
  const name = textIn(office.office.name, flow.language);
  return (
    <header>
      <div class="head on-board">
        <p class="head-office">
          <strong lang={name.lang}>{name.words}</strong>
          <span>{office.office.place}</span>
        </p>
        {!office.clockDoubt && (
          <p class="head-clock">
            <strong>{format.time(moment.at)}</strong>
            <span>{format.date(moment.at)}</span>
          </p>
        )}
      </div>
      {children}
    </header>
  );
}
