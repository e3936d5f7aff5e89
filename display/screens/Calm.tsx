import type { DayFace } from '../../shared/domain/views/types.ts';
import type { Wording } from '../wording.ts';

interface Props {
  readonly day: DayFace;
  readonly wording: Wording;
  /** Calls are heard in this room. */
  readonly heard: boolean;
  /** The office is out of reach: no call would stand here. */
  readonly stale: boolean;
}

/** The board when nobody is called: when we open, that nothing has to be done, or when to come back. */
export function Calm({ day, wording: { words, format }, heard, stale }: Props) {
  if (day.state === 'closed') return <Closed day={day} words={words} format={format} />;

  if (day.state === 'before' && day.opensAt !== undefined) {
    return (
      <section class="calm">
        <h2>
          {words.opensAt} <strong>{format.time(day.opensAt)}</strong>
        </h2>
        <div>
          {day.closesAt !== undefined && <p>{words.hoursToday(format.time(day.opensAt), format.time(day.closesAt))}</p>}
          <p>{words.checkInHint}</p>
        </div>
      </section>
    );
  }

  if (stale) {
    return (
      <section class="calm">
        <h2>{words.keepsPlace.title}</h2>
        <p>{words.keepsPlace.text}</p>
      </section>
    );
  }

  return (
    <section class="calm">
      <h2>{words.noCalls}</h2>
      <p>{heard ? words.watchHere : words.watchHereOnly}</p>
    </section>
  );
}

function Closed({
  day: { opensAt, nextOpening },
  words,
  format,
}: { day: DayFace } & Pick<Wording, 'words' | 'format'>) {
  const opened = opensAt !== undefined;
  return (
    <section class="calm">
      <h2>{opened ? words.closed : words.notToday}</h2>
      <div>
        {opened && <p>{words.closedHint}</p>}
        {nextOpening !== undefined && <p>{words.reopens(format.date(nextOpening), format.time(nextOpening))}</p>}
      </div>
    </section>
  );
}
