import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import '../shared/ui/base.css';
import { now } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { connect } from '../shared/ui/connection.ts';
import { openCalendars } from '../shared/ui/readying.ts';
import { Book } from './book/Book.tsx';
import { isBook, useBook } from './book/reading.ts';
import { useCode } from './code.ts';
import { Phone } from './Phone.tsx';
import './phone.css';
import './screens.css';
import './opinion.css';
import './book.css';
import './narrow.css';
import { WithoutTicket } from './screens/WithoutTicket.tsx';

function App() {
  const code = useCode();
  return code ? <Following key={code} code={code} /> : <WithoutTicket is="noCode" />;
}

function OpenBook() {
  return <Book {...useBook()} />;
}

function Following({ code }: { readonly code: string }) {
  const line = useMemo(() => connect('phone', code), [code]);
  useEffect(() => () => line.close(), [line]);
  useNewBuild(line);

  const ticket = line.view.value;
  const gone = line.ended.value !== undefined;
  if (ticket && (!gone || ticket.situation === 'ended')) {
    const { link, lastHeard, command, ask } = line;
    const doors = { command, ask };
    return <Phone ticket={ticket} link={link.value} lastHeard={lastHeard.value} at={now.value} {...doors} />;
  }
  if (gone) return <WithoutTicket is="unknown" />;
  return <WithoutTicket is={line.link.value === 'connecting' ? 'connecting' : 'unreachable'} />;
}

/** A newer page waits until the call on this one is over. */
function useNewBuild(line: Connection<'phone'>): void {
  const reload = line.reloadWanted.value && line.view.value?.situation !== 'called';
  useEffect(() => {
    if (reload) location.reload();
  }, [reload]);
}

const root = document.querySelector('#root');
if (root) render(isBook(location.pathname) ? <OpenBook /> : <App />, root);
openCalendars();
