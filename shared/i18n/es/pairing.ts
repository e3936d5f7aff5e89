/** What a kiosk or a display says until the supervisor has confirmed it. */
export const pairing = {
  title: { kiosk: 'Conectar este quiosco', display: 'Conectar esta pantalla' },
  code: 'Código',
  steps: 'En la computadora de supervisión, abra “Pantallas” y escriba este código.',
  waiting: 'Esta página cambiará sola cuando se confirme.',
  offline: 'No hay conexión con el servidor. Se sigue intentando.',
  usedLink: 'Ese enlace ya se usó o no es de esta oficina. Puede conectar la pantalla con este código.',
};
