import { deeds } from './staff-deeds.ts';
import { visitors } from './staff-visitors.ts';

const closed = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** What a clerk reads at a window, at sign-in and when the line is cut. Master of every other language. */
export const staff = {
  title: 'Personal',
  disclaimer: 'Sistema de turnos de código abierto. No es un sitio oficial.',
  online: 'En línea',
  noServer: 'Sin servidor',
  loading: 'Un momento…',

  tabs: {
    window: 'Ventanilla',
    reception: 'Recepción',
    floor: 'Piso',
    appointments: 'Citas',
    team: 'Equipo',
    figures: 'Cifras',
    settings: 'Ajustes',
  },
  tabsLabel: 'Pantallas',
  language: 'English',
  lock: 'Bloquear',
  signOut: 'Salir',

  signIn: {
    who: 'Su nombre',
    pin: 'Su NIP',
    pinLabel: 'NIP de seis dígitos',
    pinHint: 'Seis dígitos. También con el teclado numérico.',
    erase: 'Borrar',
    enter: 'Entrar',
    pickPerson: 'Primero elija su nombre.',
    pinShort: 'El NIP tiene seis dígitos.',
    listHint: 'o escriba la primera letra',
    nobody: 'Todavía no hay personal registrado.',
    unreachable: 'No se puede hablar con el servidor. Revise la red; esta página lo intenta sola.',
    wrongPin: (left: number | undefined) =>
      left === undefined
        ? 'El NIP no coincide. Escríbalo otra vez.'
        : left === 1
          ? 'El NIP no coincide. Queda un intento.'
          : `El NIP no coincide. Quedan ${left} intentos.`,
    locked: (until: string | undefined) =>
      until
        ? `Por seguridad hay que esperar hasta las ${until}. Si olvidó su NIP, supervisión puede darle otro.`
        : 'Por seguridad hay que esperar un momento. Si olvidó su NIP, supervisión puede darle otro.',
    lapsed: 'Ese NIP ya venció: pasó una semana sin que entrara con él. Pida otro a supervisión.',
    forgotten: 'Olvidé mi NIP',
    forgottenClerk: 'Supervisión le da otro en Equipo.',
    forgottenLead: 'Si es de supervisión, quien cuida el servidor lo renueva ahí, en su carpeta, con:',
    own: {
      title: 'Escriba su NIP',
      why: 'Lo que sigue le abre la puerta a alguien más. Con su NIP sabemos que es usted; después no se lo pedimos por unos minutos.',
      go: 'Seguir',
    },
    lockedTitle: (name: string) => `Pantalla bloqueada. ${name}, escriba su NIP para seguir.`,
    lockedNote: 'Su ventanilla sigue siendo suya.',
    someoneElse: 'No soy yo',
  },

  windows: {
    title: 'Elija su ventanilla',
    free: 'Libre',
    heldBy: (name: string) => `Ocupada: ${name}`,
    yours: 'Suya',
    takeTitle: (window: string, name: string) => `${closed(`${window} la tiene ${name}`)} ¿Tomarla?`,
    takeNote: (name: string) =>
      `${name} verá el aviso en su pantalla. El turno que se atiende ahí sigue en la ventanilla.`,
    take: 'Tomar la ventanilla',
    notTake: 'No, dejarla',
  },

  takenOver: {
    title: (window: string) => `Otra persona tomó ${window}.`,
    by: (name: string) => `${closed(`Ahora la tiene ${name}`)} Lo que usted hizo quedó guardado.`,
  },
  ended: {
    'signed-out': 'Su sesión terminó. Entre otra vez con su NIP.',
    revoked: 'Supervisión cerró esta sesión. Entre otra vez con su NIP.',
    'taken-over': 'Usted entró en otra computadora y esta sesión se cerró.',
  },

  /** What a window asks of the others. */
  ask: {
    title: '¿Qué pide?',
    kind: { colleague: 'Que venga un compañero', outage: 'Avisar que no hay sistema' },
    note: { colleague: 'Lo ven las demás ventanillas y recepción', outage: 'Lo ve supervisión al momento' },
    go: 'Pedir',
    asked: { colleague: 'Pidió que venga un compañero.', outage: 'Avisó que no hay sistema.' },
    nobodyYet: (at: string) => `A las ${at}. Nadie lo ha aceptado.`,
    told: (at: string) => `A las ${at}. Supervisión ya lo ve.`,
    comes: (name: string) => `Viene ${name}`,
    noMore: 'Ya no hace falta',
    please: (name: string, window: string) =>
      name === window ? `${window} pide ayuda.` : `${name} pide ayuda en ${window}.`,
    since: (at: string) => `Desde las ${at}.`,
    goTo: (window: string) => `Le esperan en ${window}.`,
  },
  /** A colleague asks this window to cover theirs. */
  coverPlease: {
    title: (name: string, window: string) => `${name} pide relevo en ${window}.`,
    now: 'Si acepta, usted pasa a esa ventanilla y la suya se cierra mientras tanto.',
    after: (ticket: string) =>
      `Si acepta, pasa a esa ventanilla al terminar con ${ticket}; la suya se cierra mientras tanto.`,
    accept: 'Cubrir',
    promised: (window: string) => `Usted cubre ${window} en cuanto las dos estén libres.`,
  },
  offline: {
    title: (since: string) => `Sin conexión con el servidor desde las ${since}.`,
    titleUnknown: 'Sin conexión con el servidor.',
    body: 'Nada se ha perdido y nada se envía mientras tanto. Los botones vuelven solos.',
    bodyServing: (ticket: string) =>
      `Nada se ha perdido. Termine con ${ticket} como siempre y anote aquí cómo terminó. Los botones vuelven solos.`,
    reason: 'Espera al servidor',
    primaryReason: 'Espera al servidor. Nada se envía mientras no haya conexión.',
    lineAsOf: (at: string) => `La fila, como estaba a las ${at}`,
    waited: (n: number) => (n === 1 ? '1 esperaba' : `${n} esperaban`),
    note: 'Nota para usted: no se envía, se queda en esta pantalla',
  },
  /** There is no system: the strip over every page. */
  outage: {
    title: (since: string) => `No hay sistema desde las ${since}.`,
    body: (here: number, out: number) =>
      `${here === 1 ? 'Espera 1' : `Esperan ${here}`}${out === 0 ? '' : out === 1 ? ', 1 salió y vuelve' : `, ${out} salieron y vuelven`}; nadie pierde su lugar. «Regresar a la fila» conserva la hora de orden.`,
    over: 'Ya hay sistema',
  },
  clock: {
    title: (says: string) => `¿Está bien la hora? La computadora dice ${says}.`,
    body: (expected: string) =>
      `Se esperaba: ${expected}, o un poco después. El día espera: nadie recibe turno ni se llama a nadie. Si está bien, supervisión lo confirma aquí; si no, corrija el reloj de la computadora y el día sigue solo.`,
    right: 'La hora está bien',
  },
  notSaving: {
    title: 'El disco no deja guardar.',
    body: 'Lo que se pida puede no quedar hecho. Lo que está en pantalla sí está guardado. Avise a supervisión.',
  },
  newBuild: { title: 'Hay una versión nueva.', body: 'Se carga en cuanto no interrumpa.', action: 'Cargar ahora' },

  keys: {
    space: 'Espacio',
    enter: 'Intro',
    help: 'Ayuda',
    line: 'Ver la fila con el teclado',
    find: 'Buscar turno',
    print: 'Imprimir la fila',
  },

  help: {
    title: 'Teclas',
    letters: 'Teclas de una sola letra',
    lettersNote: 'Mientras se escribe en un campo no hacen nada.',
    close: 'Cerrar',
    panels: 'En un cuadro: 1 a 9 eligen, Intro guarda, Esc cierra.',
  },

  sessions: {
    title: 'Sesiones abiertas',
    open: 'Mis sesiones',
    since: (at: string) => `Desde las ${at}`,
    computer: (address: string) => `computadora ${address}`,
    server: 'computadora del servidor',
    isThis: 'Es esta',
    end: 'Cerrar sesión',
    endOf: (name: string, at: string) => `Cerrar la sesión de ${name}, abierta desde las ${at}`,
    note: 'Al cerrar una, su pantalla pide el NIP. Si no la reconoce, ciérrela; después conviene un NIP nuevo.',
    unread: 'No se pudieron leer. Inténtelo otra vez.',
    notEnded: 'No se pudo cerrar. Inténtelo otra vez.',
  },

  keyboard: {
    open: 'Cambiar teclas',
    title: 'Teclado',
    hint: 'Valen en esta computadora. Elija qué cambiar y presione la tecla nueva, del teclado o del teclado USB.',
    undo: 'Deshacer',
    change: 'Cambiar',
    changeOf: (what: string) => `Cambiar la tecla de: ${what}`,
    press: (what: string) => `Presione la tecla para: ${what}. Esc la deja como está.`,
    given: (what: string, key: string) => `${what}: ahora es ${key}.`,
    taught: (what: string) => `${what}: ya tiene su tecla en el teclado USB.`,
    taken: (what: string) => `Esa tecla ya es de: ${what}. Presione otra.`,
    unusable: 'Esa tecla la usa el navegador. Presione una letra, un número, un signo o de F1 a F10.',
    reset: 'Como al principio',
    asBefore: 'Las teclas son las del principio.',
    keypad: {
      title: 'Teclado USB',
      state: {
        impossible: () =>
          'Este navegador no puede usarlo. Hace falta Chrome o Edge, y que la dirección empiece con https.',
        none: () => 'No se ha elegido ninguno.',
        ready: (name: string) => `Listo: ${name}.`,
        unplugged: (name: string) => `Desconectado: ${name}. Conéctelo otra vez.`,
        refused: (name: string) => `No se pudo abrir: ${name}. Cierre el programa que lo usa y elíjalo otra vez.`,
      },
      notOpened: 'No se pudo elegir. Conéctelo e intente otra vez.',
      choose: 'Elegir teclado USB',
      forget: 'Olvidar sus teclas',
      numeric: 'Un teclado numérico común escribe como el teclado: no hay que elegirlo, basta con cambiar las teclas.',
    },
  },

  ...visitors,
  ...deeds,
};

/** The words of the staff screens, as every language must have them. */
export type StaffWords = typeof staff;
