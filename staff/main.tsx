import '../shared/ui/base.css';
import './style/bands.css';
import './style/door.css';
import './style/lead.css';
import './style/line.css';
import './style/narrow.css';
import './style/panels.css';
import './style/print.css';
import './style/reception.css';
import './style/work.css';
import { render } from 'preact';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (root) render(<App />, root);
