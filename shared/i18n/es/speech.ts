import { spoken } from './spoken.ts';

/** What the kiosk says beside what it shows, and how it says figures. Master of every other language. */
export const speech = {
  bar: {
    title: 'Guía de voz',
    keys: '2 anterior · 8 siguiente · 5 elegir · 0 repetir · 4 atrás · 6 respuesta principal · 1 pausa · 3 ayuda · 7 y 9 volumen',
    personal: 'Decir también mis datos',
    off: 'Apagar la voz',
  },
  welcome: 'Guía de voz. Oprima 8 para avanzar, 2 para regresar, 5 para elegir y 0 para repetir.',
  field: {
    digits: 'Teclee los números. Asterisco borra. Gato termina.',
    letters:
      'Como en un teléfono: oprima la tecla de la letra hasta oírla, y gato para escribirla. Asterisco borra. Con flechas también puede recorrer las letras.',
    written: 'Anotado',
    erased: 'Borrado',
    notHere: 'Esa tecla no va en este lugar',
  },
  button: 'Botón',
  checked: 'Marcado',
  unchecked: 'Sin marcar',
  chosen: 'Elegido',
  unavailable: 'No disponible',
  hidden: 'Para oír sus datos conecte audífonos, o elija «Decir también mis datos».',
  louder: 'Más alto',
  quieter: 'Más bajo',
  end: 'Fin de la pantalla',
  beginning: 'Principio de la pantalla',
  touchAgain: 'Toque otra vez para elegir.',

  /** Letters by names that no other letter sounds like. */
  letters: {
    A: 'a',
    B: 'be grande',
    C: 'ce',
    D: 'de',
    E: 'e',
    F: 'efe',
    G: 'ge',
    H: 'hache',
    I: 'i latina',
    J: 'jota',
    K: 'ka',
    L: 'ele',
    M: 'eme',
    N: 'ene',
    O: 'o',
    P: 'pe',
    Q: 'cu',
    R: 'erre',
    S: 'ese',
    T: 'te',
    U: 'u',
    V: 've chica',
    W: 'doble u',
    X: 'equis',
    Y: 'i griega',
    Z: 'zeta',
  } as Readonly<Record<string, string>>,
  zero: 'cero',
  /** A whole number up to 9999: years too. */
  number,
  /** `9:42` as it is told. */
  time: (hours: number, minutes: number): readonly string[] => {
    if (minutes === 0) return [...number(hours), 'horas'];
    return minutes < 10 ? [...number(hours), 'cero', ...number(minutes)] : [...number(hours), ...number(minutes)];
  },
  dates: {
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    joints: ['de', 'a'] as readonly string[],
  },
  /** Read otherwise than written: one is no figure before a noun. */
  readAs: {
    '1 persona': 'una persona',
    'falta 1 carácter': 'falta un carácter',
  } as Readonly<Record<string, string>>,
};

export type SpeechWords = typeof speech;

function number(figure: number): readonly string[] {
  if (figure === 0) return ['cero'];
  const thousands = Math.floor(figure / 1000);
  const rest = figure % 1000;
  const below = rest === 0 ? [] : spoken.number(rest).map(([, words]) => words);
  if (thousands === 0) return below;
  return [...(thousands === 1 ? [] : number(thousands)), 'mil', ...below];
}
