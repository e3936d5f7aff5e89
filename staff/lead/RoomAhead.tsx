import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';

const width = 24;
const gap = 4;
const height = 64;

/** The next two hours as a row of bars, ten minutes each, under a line at the number of seats. */
export function RoomAhead({ room: { seats, forecast } }: { readonly room: SupervisorDesk['room'] }) {
  const { say } = useWorkplace();
  const { room: words } = say.lead;
  const most = Math.max(seats * 1.25, ...forecast.map(({ people }) => people));
  const tall = (people: number) => Math.round((people / most) * height);
  const across = forecast.length * (width + gap) - gap;
  const told = forecast.map(({ at, people }) => words.at(people, say.time(at))).join('; ');
  const ends = [forecast[0], forecast.at(-1)].flatMap((step) => (step ? [say.time(step.at)] : []));

  return (
    <figure class="room-ahead">
      <svg viewBox={`0 0 ${across} ${height}`} role="img" aria-label={`${words.ahead}. ${told}`}>
        {forecast.map(({ at, people }, index) => (
          <rect
            key={at}
            class={people > seats ? 'over' : undefined}
            x={index * (width + gap)}
            y={height - Math.max(1, tall(people))}
            width={width}
            height={Math.max(1, tall(people))}
          />
        ))}
        <line x1="0" x2={across} y1={height - tall(seats)} y2={height - tall(seats)} />
      </svg>
      <figcaption aria-hidden="true">
        {ends.map((time) => (
          <span key={time}>{time}</span>
        ))}
      </figcaption>
    </figure>
  );
}
