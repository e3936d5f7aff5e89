import type { FloorPlan } from '../../shared/domain/settings.ts';
import { windowMark } from '../../shared/i18n/format.ts';
import { Plaque, Seats, WALL, Walls } from '../../shared/ui/FloorParts.tsx';
import { useWorkplace } from '../workplace.ts';
import type { SeenWindow } from './seen.ts';

interface Props {
  readonly plan: FloorPlan;
  readonly windows: readonly SeenWindow[];
}

/** Sizes as shares of the room's shorter side. */
const PLAQUE = 0.062;
const LABEL = { width: 0.18, height: 0.08, text: 0.056 };

/** The room from above with each window and the ticket at it; the same stands in words beside it. */
export function Plan({ plan, windows }: Props) {
  const width = Math.max(...plan.outline.map(({ x }) => x));
  const height = Math.max(...plan.outline.map(({ y }) => y));
  const short = Math.min(width, height);
  const margin = (WALL / 2) * short;
  const places = new Map(plan.windows.map(({ id, x, y }) => [id, { x, y }]));
  return (
    <svg
      class="floor-plan playback-plan"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      aria-hidden="true"
    >
      <Walls outline={plan.outline} door={plan.door} short={short} />
      <Seats seats={plan.seats ?? []} short={short} />
      {windows.map((window) => {
        const at = places.get(window.face.id);
        return at && <Window key={window.face.id} window={window} at={at} short={short} low={at.y > height * 0.85} />;
      })}
    </svg>
  );
}

interface WindowProps {
  readonly window: SeenWindow;
  readonly at: { readonly x: number; readonly y: number };
  readonly short: number;
  /** It stands so near the lower wall that its ticket goes above it. */
  readonly low: boolean;
}

function Window({ window: { face, state, ticket, is }, at, short, low }: WindowProps) {
  const { say } = useWorkplace();
  const half = PLAQUE * short;
  const label = ticket ?? (state === 'paused' ? say.record.playback.pause : undefined);
  const [wide, high] = [LABEL.width * short, LABEL.height * short];
  const middle = at.y + (low ? -1 : 1) * (half * 1.35 + high / 2);
  return (
    <g class="playback-window" data-state={state} data-is={is}>
      <Plaque face={face} at={at} half={half} />
      <text x={at.x} y={at.y + half * 0.36} font-size={half * (face.kind === 'biometric' ? 0.8 : 1)}>
        {windowMark(face)}
      </text>
      {label !== undefined && (
        <g class="playback-ticket">
          <rect x={at.x - wide / 2} y={middle - high / 2} width={wide} height={high} rx={high / 5} />
          <text x={at.x} y={middle + LABEL.text * short * 0.36} font-size={LABEL.text * short}>
            {label}
          </text>
        </g>
      )}
    </g>
  );
}
