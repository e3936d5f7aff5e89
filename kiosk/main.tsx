import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import '../shared/ui/base.css';
import type { KioskView } from '../shared/domain/views/types.ts';
import { now, uptime } from '../shared/ui/clock.ts';
import type { Connection } from '../shared/ui/connection.ts';
import { connect } from '../shared/ui/connection.ts';
import { PairingScreen, usePairing } from '../shared/ui/pairing.tsx';
import { openCalendars } from '../shared/ui/readying.ts';
import { markSpanish } from '../shared/ui/spanish.ts';
import { useCamera } from './camera/telling.ts';
import { useGrace } from './grace.ts';
import { isUntouched } from './idle.ts';
import { Kiosk } from './Kiosk.tsx';
import './kiosk.css';
import { useFlow, useKeyboard, useTouch } from './run.ts';
import { dress, sceneOf } from './scene.ts';
import { Starting } from './screens/Starting.tsx';
import { fetchOwn, learn, learnOwn } from './words.ts';

function App() {
  const pairing = usePairing('kiosk');
  if (pairing.is !== 'paired') return <PairingScreen kind="kiosk" pairing={pairing} />;
  return <Paired key={pairing.token} token={pairing.token} forget={pairing.forget} />;
}

function Paired({ token, forget }: { readonly token: string; readonly forget: () => void }) {
  const line = useMemo(() => connect('kiosk', token), [token]);
  useEffect(() => () => line.close(), [line]);
  const revoked = line.ended.value !== undefined;
  useEffect(() => {
    if (revoked) forget();
  }, [revoked, forget]);

  const office = line.view.value;
  useEffect(() => void learn(office?.office.languages ?? []), [office]);
  const marks = JSON.stringify(office?.variants ?? {});
  useEffect(() => void learnOwn(JSON.parse(marks), fetchOwn(token)), [marks, token]);
  return office ? <Visitors office={office} line={line} /> : <Starting link={line.link.value} />;
}

function Visitors({ office, line }: { readonly office: KioskView; readonly line: Connection<'kiosk'> }) {
  const [flow, send] = useFlow(office, line, uptime.value);
  useKeyboard(send, flow.hearing !== undefined);
  useTouch(send, flow.comfort.moreTime);
  const link = useGrace(line.link.value, flow);

  useCamera(office.kiosk.camera === true, flow.camera, line, send);
  const idle = isUntouched(flow);
  const outdated = line.reloadWanted.value;
  useEffect(() => {
    if (idle && outdated) location.reload();
  }, [idle, outdated]);

  const scene = sceneOf(flow, office, { at: now.value, uptime: uptime.value }, send);
  useLayoutEffect(() => dress(document.documentElement, scene));
  return <Kiosk scene={scene} link={link} />;
}

markSpanish();
const root = document.querySelector('#root');
document.documentElement.dataset.screen = 'kiosk';
if (root) render(<App />, root);
openCalendars();
