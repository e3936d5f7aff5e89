import '../shared/ui/base.css';
import './style.css';
import { render } from 'preact';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (root) render(<App />, root);
