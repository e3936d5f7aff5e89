import { useRef, useState } from 'preact/hooks';
import type { Point } from '../../../shared/domain/settings.ts';
import type { Value } from '../tree.ts';
import type { Frame } from './PlanPicture.tsx';
import type { Thing } from './things.ts';
import { idOf, moved } from './things.ts';

/** An arrow key moves so far, in steps; with Shift, the finest there is. */
const STEP = 0.5;
const FINE = 0.1;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A thing held by the pointer: where it would be put down, from where it was taken, and what was seen then. */
interface Held {
  readonly thing: Thing;
  readonly to: Point;
  readonly from: Point;
  readonly frame: Frame;
}

interface Moving {
  readonly settings: Value;
  /** What of the plan is seen while nothing is held. */
  readonly frame: Frame;
  readonly onMoved: (settings: Value) => void;
}

/** Things of the plan moved by pointer or by arrow keys; what is held is put down once, when it is let go. */
export function useMoving({ settings, frame: around, onMoved }: Moving) {
  const room = useRef<HTMLFieldSetElement>(null);
  const [held, hold] = useState<Held>();
  const frame = held?.frame ?? around;

  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = room.current?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
      width: 1,
      height: 1,
    };
    return {
      x: frame.x + ((clientX - left) / (width || 1)) * frame.width,
      y: frame.y + ((clientY - top) / (height || 1)) * frame.height,
    };
  };
  const handlersOf = (thing: Thing) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      hold({ thing, to: thing, from: placeOf(event), frame });
    },
    onPointerMove(event: PointerEvent) {
      if (!held) return;
      const { x, y } = placeOf(event);
      hold({ ...held, to: { x: held.thing.x + x - held.from.x, y: held.thing.y + y - held.from.y } });
    },
    onPointerUp() {
      if (held && held.to !== held.thing) onMoved(moved(settings, held.thing, held.to));
      hold(undefined);
    },
    onPointerCancel: () => hold(undefined),
    onKeyDown(event: KeyboardEvent) {
      const way = arrows[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const far = event.shiftKey ? FINE : STEP;
      onMoved(moved(settings, thing, { x: thing.x + way.x * far, y: thing.y + way.y * far }));
    },
  });
  return {
    room,
    frame,
    /** The settings as they would be if what is held were put down here. */
    shown: held ? moved(settings, held.thing, held.to) : settings,
    held: held && idOf(held.thing),
    handlersOf,
  };
}
