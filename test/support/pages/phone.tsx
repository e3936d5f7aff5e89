import { render } from 'preact';
import '../../../shared/ui/base.css';
import { Phone } from '../../../phone/Phone.tsx';
import '../../../phone/phone.css';
import '../../../phone/screens.css';
import '../../../phone/opinion.css';
import '../../../phone/narrow.css';
import { WithoutTicket } from '../../../phone/screens/WithoutTicket.tsx';
import type { LanguageTag } from '../../../shared/domain/vocabulary.ts';
import type { Connection, Link } from '../../../shared/ui/connection.ts';
import { tenTwelve } from '../views/display.ts';
import { minutes, situations } from '../views/phone.ts';

/** What a test wants to see on the phone: a ticket of this situation, or none. Written into the page's address, where it can change. */
export interface Wanted {
  readonly ticket?: keyof typeof situations;
  readonly without?: Parameters<typeof WithoutTicket>[0]['is'];
  readonly link?: Link;
  readonly language?: LanguageTag;
}

type Doors = Pick<Connection<'phone'>, 'command' | 'ask'>;

/** An office that never answers. */
const silent: Doors = { command: () => new Promise(() => {}), ask: () => new Promise(() => {}) };

function Wished({ ticket = 'waiting', without, link = 'online', language = 'es' }: Wanted) {
  if (without) return <WithoutTicket is={without} />;
  const lastHeard = link === 'online' ? tenTwelve : minutes(-3);
  return (
    <Phone ticket={{ ...situations[ticket], language }} link={link} lastHeard={lastHeard} at={tenTwelve} {...silent} />
  );
}

const root = document.querySelector('#root');
const show = () => {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (root) render(<Wished key={wanted} {...(JSON.parse(wanted) as Wanted)} />, root);
};
addEventListener('hashchange', show);
show();
