import { render } from 'preact';

const root = document.querySelector('#root');
if (root) render(<h1>Sala de espera</h1>, root);
