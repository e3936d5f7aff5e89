import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';

const width = 26;
const gap = 6;
/** Above the bars stands how many, under them at what time. */
const above = 13;
const height = 60;
const below = 15;
const floor = above + height;
/** Every so many bars one is given its time. */
const timed = 3;

/** The next two hours as a row of bars, ten minutes each; what stands above the line has no seat. */
export function RoomAhead({ room: { seats, forecast } }: { readonly room: SupervisorDesk['room'] }) {
  const { say } = useWorkplace();
  const { room: words } = say.lead;
  const most = Math.max(seats * 1.25, ...forecast.map(({ people }) => people));
  const tall = (people: number) => Math.round((people / most) * height);
  const across = forecast.length * (width + gap) - gap;
  const told = forecast.map(({ at, people }) => words.at(people, say.time(at))).join('; ');

  return (
    <figure class="room-ahead">
      <svg viewBox={`0 0 ${across} ${floor + below}`} role="img" aria-label={`${words.ahead}. ${told}`}>
        {forecast.map(({ at, people }, index) => {
          const left = index * (width + gap);
          const seated = Math.max(1, tall(Math.min(people, seats)));
          const standing = tall(people) - seated;
          return (
            <g key={at}>
              <rect x={left} y={floor - seated} width={width} height={seated} />
              {people > seats && (
                <rect class="over" x={left} y={floor - seated - standing} width={width} height={standing} />
              )}
            </g>
          );
        })}
        <line x1="0" x2={across} y1={floor - tall(seats)} y2={floor - tall(seats)} />
        {forecast.map(({ at, people }, index) => {
          const middle = index * (width + gap) + width / 2;
          return (
            <g key={at}>
              <text class={people > seats ? 'over' : undefined} x={middle} y={floor - tall(people) - 3}>
                {people}
              </text>
              {index % timed === 0 && (
                <text class="time" x={middle} y={floor + below - 2}>
                  {say.time(at)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
