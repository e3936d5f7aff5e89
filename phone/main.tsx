import { render } from 'preact';
import './phone.css';

const Phone = () => (
  <main>
    <h1>Siga su turno aquí</h1>
    <p>Pronto podrá seguir su turno desde el teléfono. Llegará en una próxima versión.</p>
    <p>Por ahora, esté al pendiente de la pantalla y de la voz en la sala de espera: ahí se llama su número.</p>
    <p class="quiet">No es un sitio oficial.</p>
  </main>
);

const root = document.querySelector('#root');
if (root) render(<Phone />, root);
