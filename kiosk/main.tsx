import { render } from 'preact';

const root = document.querySelector('#root');
if (root) render(<h1>Registro</h1>, root);
