import type { Link } from '../shared/ui/connection.ts';
import { stillness } from './idle.ts';
import { SpeechMode } from './SpeechMode.tsx';
import type { Scene } from './scene.ts';
import { Already } from './screens/Already.tsx';
import { BackInLine } from './screens/BackInLine.tsx';
import { Birth } from './screens/Birth.tsx';
import { ClockDoubted, Closed, OutOfService, Paused, StillThere } from './screens/Boards.tsx';
import { Curp } from './screens/Curp.tsx';
import { Details } from './screens/Details.tsx';
import { Fetching } from './screens/Fetching.tsx';
import { Folio } from './screens/Folio.tsx';
import { Identify } from './screens/Identify.tsx';
import { Lacking } from './screens/Lacking.tsx';
import { Message } from './screens/Message.tsx';
import { Opinion } from './screens/Opinion.tsx';
import { Out } from './screens/Outage.tsx';
import { ComfortPanel, HelpPanel } from './screens/Panels.tsx';
import { PickUp } from './screens/PickUp.tsx';
import { Privacy } from './screens/Privacy.tsx';
import { Ready } from './screens/Ready.tsx';
import { Services } from './screens/Services.tsx';
import { Spoken } from './screens/Spoken.tsx';
import { StandBy } from './screens/StandBy.tsx';
import { Start } from './screens/Start.tsx';
import { Ticket } from './screens/Ticket.tsx';

interface Props {
  readonly scene: Scene;
  readonly link: Link;
}

/** What the kiosk shows at this moment. */
export function Kiosk(props: Props) {
  return (
    <>
      <Shown {...props} />
      <SpeechMode scene={props.scene} />
    </>
  );
}

function Shown({ scene, link }: Props) {
  const { flow, office, moment } = scene;
  const still = stillness(flow, office.kiosk, moment.uptime);
  if (still.is === 'warned') return <StillThere scene={scene} seconds={still.seconds} />;
  // A number once saved stays true, whatever becomes of the line.
  if (link !== 'online' && flow.screen.is !== 'ticket' && flow.screen.is !== 'fetching') {
    return flow.screen.is === 'start' ? <OutOfService scene={scene} /> : <Paused scene={scene} />;
  }
  return (
    <>
      <Current key={nameOf(scene)} scene={scene} />
      <HelpPanel scene={scene} />
      <ComfortPanel scene={scene} />
    </>
  );
}

function Current({ scene }: { readonly scene: Scene }) {
  const { screen } = scene.flow;
  switch (screen.is) {
    case 'start':
      if (scene.office.clockDoubt) return <ClockDoubted scene={scene} />;
      return scene.office.day.state === 'open' ? <Start scene={scene} /> : <Closed scene={scene} />;
    case 'identify':
      return <Identify scene={scene} />;
    case 'curp':
      return <Curp scene={scene} screen={screen} />;
    case 'folio':
      return <Folio scene={scene} screen={screen} />;
    case 'birth':
      return <Birth scene={scene} screen={screen} />;
    case 'services':
      return <Services scene={scene} screen={screen} />;
    case 'stand-by':
      return <StandBy scene={scene} screen={screen} />;
    case 'pick-up':
      return <PickUp scene={scene} />;
    case 'ready':
      return <Ready scene={scene} screen={screen} />;
    case 'spoken':
      return <Spoken scene={scene} />;
    case 'privacy':
      return <Privacy scene={scene} />;
    case 'details':
      return <Details scene={scene} screen={screen} />;
    case 'message':
      return <Message scene={scene} message={screen.message} />;
    case 'already':
      return <Already scene={scene} screen={screen} />;
    case 'opinion':
      return <Opinion scene={scene} />;
    case 'back':
      return <BackInLine scene={scene} ticket={screen.ticket} />;
    case 'out':
      return <Out scene={scene} screen={screen} />;
    case 'ticket':
      return <Ticket scene={scene} screen={screen} />;
    case 'lacking':
      return <Lacking scene={scene} screen={screen} />;
    case 'fetching':
      return <Fetching scene={scene} screen={screen} />;
    default:
      return screen satisfies never;
  }
}

/** A screen of its own to Preact and to the focus; two messages in a row are two. */
function nameOf({ flow: { screen, trail } }: Scene): string {
  const matter = screen.is === 'message' ? screen.message.is : '';
  return [screen.is, matter, trail.length].join(' ');
}
