import { useId, useMemo } from 'preact/hooks';
import type { Frame, PlaybackStep } from '../../shared/domain/playback-types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { DayStory } from '../../shared/protocol/record.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { linesAbout } from '../figures/telling.ts';
import { useWorkplace } from '../workplace.ts';
import { lineAt } from './frames.ts';
import type { Position, Span } from './position.ts';
import { atLine, atMoment, byKey, minute, spanOf } from './position.ts';
import { seenIn } from './seen.ts';

interface Props {
  readonly steps: readonly PlaybackStep[];
  readonly story: DayStory;
  readonly frameAfter: (line: number) => Frame;
  readonly position: Position;
  readonly plays: boolean;
  readonly onMove: (to: Position) => void;
  readonly onPlay: () => void;
}

/** Moments at which those who wait are counted for the picture over the slider. */
const columns = 120;
const height = 40;

/** The day from its first to its last line, to go through by mouse and keys, under how many waited and what bent the order. */
export function Timeline({ steps, story, frameAfter, position, plays, onMove, onPlay }: Props) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  const keys = useId();
  const span = useMemo(() => spanOf(steps), [steps]);
  const { from, to } = span;
  const hours = useMemo(() => hoursIn(span, say.time), [span, say]);
  const press = (event: KeyboardEvent) => {
    const next = byKey(steps, position, event.key);
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(next);
  };

  return (
    <section class="card playback-time" aria-label={words.title(say.day(story.date))}>
      <output class="playback-clock" aria-live="off">
        {say.time(position.at)}
      </output>
      <div class="playback-track">
        <Crowd steps={steps} story={story} frameAfter={frameAfter} span={span} />
        <input
          type="range"
          aria-label={words.slider}
          aria-valuetext={say.time(position.at)}
          aria-describedby={keys}
          min={0}
          max={(to - from) / minute}
          value={Math.floor((position.at - from) / minute)}
          onInput={({ currentTarget }) => onMove(atMoment(steps, from + Number(currentTarget.value) * minute))}
          onKeyDown={press}
        />
        <div class="playback-hours" aria-hidden="true">
          {hours.map((at) => (
            <span key={at} style={{ insetInlineStart: `${(100 * (at - from)) / (to - from)}%` }}>
              {say.time(at).replace(':00', '')}
            </span>
          ))}
        </div>
      </div>
      <div class="playback-steps">
        <Button onPress={() => onMove(atLine(steps, position.line - 1))} icon="back">
          {words.back}
        </Button>
        <Button onPress={onPlay} icon={plays ? 'pause' : 'play'}>
          {plays ? words.stop : words.play}
        </Button>
        <Button onPress={() => onMove(atLine(steps, position.line + 1))} iconAfter="next">
          {words.onward}
        </Button>
      </div>
      <p class="definition" id={keys}>
        {words.keys}
      </p>
    </section>
  );
}

type CrowdProps = Pick<Props, 'steps' | 'story' | 'frameAfter'> & { readonly span: Span };

/** How many waited through the day, as a hill over the slider; a stroke wherever somebody bent the order. */
function Crowd({ steps, story, frameAfter, span: { from, to } }: CrowdProps) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  const counts = useMemo(
    () =>
      Array.from({ length: columns + 1 }, (_, column) => {
        const at = from + ((to - from) * column) / columns;
        return seenIn(frameAfter(lineAt(steps, at)), at).waiting;
      }),
    [steps, frameAfter, from, to],
  );
  const most = Math.max(1, ...counts);
  const hill = counts.map((count, column) => `L${column} ${height - (height * count) / most}`).join('');
  const across = (at: Instant): number => (columns * (at - from)) / (to - from);

  return (
    <svg
      class="playback-crowd"
      viewBox={`0 0 ${columns} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.waiting}
    >
      <path d={`M0 ${height}${hill}L${columns} ${height}Z`} />
      {linesAbout(story.lines, { ticket: '', onlyBends: true }).map(({ seq, at }) => (
        <line key={seq} x1={across(at)} x2={across(at)} y1="0" y2={height}>
          <title>{words.bends}</title>
        </line>
      ))}
    </svg>
  );
}

/** The whole hours by the clock on the office's wall. */
const hoursIn = ({ from, to }: Span, time: (at: Instant) => string): readonly Instant[] => {
  const hours: Instant[] = [];
  for (let at = from; at <= to; at += minute) if (time(at).endsWith(':00')) hours.push(at);
  return hours;
};
