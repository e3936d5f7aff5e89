import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DayPlayback, DayStory } from '../../shared/protocol/record.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { namingBy } from '../figures/names.ts';
import { tellLine, whoDid } from '../figures/telling.ts';
import { useWorkplace } from '../workplace.ts';
import { framesOf } from './frames.ts';
import { Lines } from './Lines.tsx';
import { Nearby } from './Nearby.tsx';
import { Plan } from './Plan.tsx';
import type { Position } from './position.ts';
import { atLine, atMoment, minute, spanOf } from './position.ts';
import { seenIn } from './seen.ts';
import { Timeline } from './Timeline.tsx';
import { WindowList } from './WindowList.tsx';

interface Props {
  readonly story: DayStory;
  readonly playback: DayPlayback;
}

/** How long a minute of the day lasts while it plays by itself, in ms. */
const pace = 250;

/** A day of the record looked at again: the office at any minute of it, with the story beside. */
export function Playback({ story, playback }: Props) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  const { steps } = playback;
  const frameAfter = useMemo(() => framesOf(steps), [steps]);
  const [position, go] = useState<Position>(() => atMoment(steps, firstHour(playback)));
  const [plays, setPlays] = useState(false);
  const { to } = spanOf(steps);
  useEffect(() => {
    if (!plays) return;
    const timer = setInterval(() => go(({ at }) => atMoment(steps, at + minute)), pace);
    return () => clearInterval(timer);
  }, [plays, steps]);
  useEffect(() => {
    if (position.at >= to) setPlays(false);
  }, [position.at, to]);
  if (steps.length === 0) return <p class="page-note">{words.none}</p>;

  const { at, line } = position;
  const frame = frameAfter(line);
  const seen = seenIn(frame, at);
  const naming = namingBy(story.names, say);
  const told = story.lines[line];
  const move = (next: Position) => {
    setPlays(false);
    go(next);
  };

  return (
    <div class="playback">
      <Timeline
        steps={steps}
        story={story}
        frameAfter={frameAfter}
        position={position}
        plays={plays}
        onMove={move}
        onPlay={() => setPlays(!plays)}
      />
      <p class="playback-told" aria-live={plays ? 'off' : 'polite'}>
        <time>{say.exactTime(told?.at ?? at)}</time>{' '}
        {told ? (
          <>
            <b>{whoDid(told, say)}</b> {tellLine(told, naming, say)}
          </>
        ) : (
          words.before
        )}
      </p>
      <div class="playback-room">
        {frame.outage && <Banner tone="hint" title={words.outage} />}
        {frame.scene.plan && <Plan plan={frame.scene.plan} windows={seen.windows} />}
        {frame.scene.plan && (
          <p class="playback-legend" aria-hidden="true">
            <span>{words.legend.called}</span>
            <span>{words.legend.serving}</span>
          </p>
        )}
        <WindowList windows={seen.windows} drawn={frame.scene.plan !== undefined} />
      </div>
      <Lines seen={seen} />
      <Nearby story={story} naming={naming} line={line} onPick={(index) => move(atLine(steps, index))} />
    </div>
  );
}

/** Where one begins: when the first visitor came, or else at the start. */
const firstHour = ({ steps }: DayPlayback): number =>
  steps.find(({ tickets }) => tickets !== undefined)?.at ?? steps[0]?.at ?? 0;
