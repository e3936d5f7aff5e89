import type { DayFace } from '../../shared/domain/views/types.ts';
import { textIn } from '../../shared/i18n/format.ts';
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
export function Calm({ day, wording, heard, stale }: Props) {
  const { words, format } = wording;
  if (day.state === 'closed') return <Closed day={day} wording={wording} />;

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

function Closed({ day: { opensAt, nextOpening, closedFor }, wording }: Pick<Props, 'day' | 'wording'>) {
  const { words, format, language } = wording;
  const opened = opensAt !== undefined;
  const reason = closedFor && textIn(closedFor, language);
  return (
    <section class="calm">
      <h2>{opened ? words.closed : words.notToday}</h2>
      <div>
        {opened && <p>{words.closedHint}</p>}
        {reason && <p lang={reason.lang}>{reason.words}</p>}
        {nextOpening !== undefined && <p>{words.reopens(format.date(nextOpening), format.time(nextOpening))}</p>}
      </div>
    </section>
  );
}
