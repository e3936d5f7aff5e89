import { render } from 'preact';
import { PairingScreen, usePairing } from '../shared/ui/pairing.tsx';
import { Waiting } from './Waiting.tsx';
import '../shared/ui/base.css';

function Display() {
  const pairing = usePairing('display');
  if (pairing.is !== 'paired') return <PairingScreen kind="display" pairing={pairing} />;
  return <Waiting token={pairing.token} onRevoked={pairing.forget} />;
}

const root = document.querySelector('#root');
if (root) render(<Display />, root);
