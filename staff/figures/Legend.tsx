import { useWorkplace } from '../workplace.ts';

/** What dot, stroke, band and bar mean. */
export function Legend() {
  const { say } = useWorkplace();
  const { legend } = say.figures;
  return (
    <ul class="legend">
      <li>
        <svg class="track" aria-hidden="true">
          <line class="track-line" x1="15%" x2="92%" y1="10" y2="10" />
          <line class="track-end" x1="92%" x2="92%" y1="2" y2="18" />
          <circle class="track-dot" cx="15%" cy="10" r="6" />
        </svg>
        {legend.dot} · {legend.line}
      </li>
      <li>
        <svg class="track" aria-hidden="true">
          <rect class="track-band" width="100%" height="20" />
        </svg>
        {legend.target}
      </li>
      <li>
        <svg class="track" aria-hidden="true">
          <rect class="track-bar" width="70%" y="4" height="12" />
          <line class="track-end" x1="88%" x2="88%" y1="1" y2="19" />
        </svg>
        {legend.bar} · {legend.tick}
      </li>
    </ul>
  );
}
