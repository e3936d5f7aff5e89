import { Wheelchair } from './Wheelchair.tsx';
import './WindowGlyph.css';

interface Props {
  /** `biometric` is drawn as a hexagon; an ordinary window as a square, or as a circle when it is accessible. */
  readonly kind: 'window' | 'biometric';
  readonly accessible?: boolean;
  /** What stands in the shape: "3", "B1". */
  readonly mark: string;
  /** What it lies on: paper, the dark board, or the sand of what is being announced now. */
  readonly ground?: 'paper' | 'board' | 'now';
  /** "Ventanilla 6 accesible", unless the same words stand beside it. */
  readonly label?: string;
}

/** The plaque of a window: the same shape on the screens, on paper and over the window itself. */
export function WindowGlyph({ kind, accessible = false, mark, ground = 'paper', label }: Props) {
  const size = sizeOf(kind, mark);
  return (
    <svg
      class="glyph"
      viewBox={accessible ? '-66 0 166 100' : '0 0 100 100'}
      data-kind={kind}
      data-ground={ground}
      data-accessible={accessible || undefined}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {accessible && (
        <g class="glyph-person" transform="translate(-73.5 12) scale(0.76)">
          <Wheelchair />
        </g>
      )}
      <Shape kind={kind} accessible={accessible} />
      <text x="50" y={50 + size * 0.357} font-size={size}>
        {mark}
      </text>
    </svg>
  );
}

function Shape({ kind, accessible }: { kind: Props['kind']; accessible: boolean }) {
  if (kind === 'biometric') return <path class="glyph-shape" stroke-width="6" d="M27 8H73L97 50L73 92H27L3 50Z" />;
  if (accessible) return <circle class="glyph-shape" stroke-width="0" cx="50" cy="50" r="49" />;
  return <rect class="glyph-shape" stroke-width="0" x="3" y="3" width="94" height="94" rx="8" />;
}

// Numerals of Noto Sans Bold are .572 em wide: the widest mark must stay inside its shape.
function sizeOf(kind: Props['kind'], mark: string): number {
  if (mark.length <= 1) return 70;
  if (mark.length === 2) return kind === 'biometric' ? 54 : 58;
  return 38;
}
