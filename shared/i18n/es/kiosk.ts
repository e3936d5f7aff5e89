// Long because: it is one catalogue, and a catalogue is read beside its translation.

/** What one message of the kiosk says: the matter, and what to do next. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

const goTo = (reception: boolean): string => (reception ? 'Pase a recepción' : 'Pase a una ventanilla');
const at = (reception: boolean): string => (reception ? 'En recepción' : 'En una ventanilla');
const people = (count: number): string => (count === 1 ? 'persona' : 'personas');

/** What a visitor reads at the kiosk. Master of every other language. No sentence needs the visitor's gender. */
export const kiosk = {
  start: {
    title: 'Regístrese aquí',
    lead: 'Acerque su código al lector o toque una opción.',
    appointment: 'Tengo cita',
    appointmentNote: 'Con código, folio o CURP',
    walkIn: 'No tengo cita',
    walkInNote: 'Informes y otros trámites',
    speak: (language: string) => `Hablo ${language}`,
    speakOther: 'Hablo otra lengua',
    speakNote: 'Le damos turno y llamamos a una persona',
    privacy: 'Aviso de privacidad',
    languages: 'Idioma',
  },

  foot: {
    back: 'Atrás',
    help: 'Ayuda',
    comfort: 'Accesibilidad',
    comfortNote: 'Letra grande, voz, dibujos y más',
  },
  stepOf: (now: number, all: number) => `Paso ${now} de ${all}`,
  more: 'Más abajo',
  less: 'Más arriba',
  wait: 'Un momento, por favor',
  understood: 'Entendido',
  done: 'Listo',

  identify: {
    title: 'Acerque su código al lector',
    lead: 'El de su hoja de cita o el de su teléfono.',
    camera: {
      title: 'Muestre su código a la cámara',
      note: 'La cámara solo lee el código. No se guarda ninguna imagen.',
    },
    or: 'o escriba sus datos',
    curp: 'Escribir CURP',
    folio: 'Escribir folio',
    none: 'No tengo mis datos',
  },

  curp: {
    title: 'Escriba su CURP',
    check: 'Revise su CURP',
    lead: 'Está en el frente de su INE y en la hoja de su cita.',
    touchBox: 'Toque la casilla que quiera cambiar.',
    typed: (typed: string) => (typed ? `CURP: ${typed}` : 'CURP vacía'),
    missing: (count: number) => (count === 1 ? 'Falta 1 carácter' : `Faltan ${count} caracteres`),
    goOn: 'Continuar',
    without: 'Seguir sin CURP',
    keyboard: 'Teclado',
    erase: 'Borrar',
    box: (place: number, character: string) => `Casilla ${place}: ${character || 'vacía'}`,
    groups: {
      name: 'Apellidos y nombre',
      birth: 'Nacimiento: año, mes, día',
      sex: 'Sexo',
      state: 'Estado',
      consonants: 'Consonantes',
      end: 'Final',
    },
    hints: {
      name: { title: 'Cuatro letras.', text: 'Vienen de sus apellidos y su nombre.' },
      birth: { title: 'Fecha de nacimiento, 6 números.', text: 'Año, mes y día, con dos números cada uno.' },
      sex: { title: 'Sexo, 1 letra.', text: 'H hombre, M mujer, X.' },
      state: {
        title: 'Estado donde nació, 2 letras.',
        text: 'Oaxaca es OC, Puebla es PL. Si nació fuera de México, NE.',
      },
      consonants: { title: 'Tres consonantes.', text: 'Cópielas de su documento.' },
      end: { title: 'Los dos últimos.', text: 'Cópielos de su documento.' },
    } satisfies Record<string, Said>,
  },

  folio: {
    title: 'Escriba su folio',
    lead: 'Está en la hoja de su cita, arriba.',
    label: 'Folio',
    goOn: 'Buscar mi cita',
    empty: 'Escriba el folio',
    erase: 'Borrar',
  },

  birth: {
    title: '¿Qué día nació?',
    lead: 'Así cuidamos que nadie más vea su cita.',
    day: 'Día',
    month: 'Mes',
    hint: { title: 'Día y mes, dos números cada uno.', text: 'El 5 de marzo se escribe 05 03.' },
  },

  slips: {
    date: { title: 'Esa fecha no existe.', text: 'Compare año, mes y día con su documento.' },
    future: { title: 'Esa fecha todavía no llega.', text: 'Compare año, mes y día con su documento.' },
    'check-digit': { title: 'La CURP no coincide.', text: 'Compárela letra por letra con su documento.' },
    shape: { title: 'Esa no es una CURP.', text: 'Compárela letra por letra con su documento.' },
    'voter-key': {
      title: 'Parece la clave de elector.',
      text: 'En la misma credencial busque donde dice CURP: cuatro letras y luego números.',
    },
    rfc: { title: 'Parece su RFC.', text: 'La CURP tiene 18 caracteres; después de la fecha lleva H, M o X.' },
    'not-here': { title: 'Esa tecla no va en este lugar.', text: 'Use las teclas con recuadro.' },
    'folio-shape': { title: 'El folio tiene otra forma.', text: 'Compárelo con la hoja de su cita.' },
    'no-such-day': { title: 'Ese día no existe.', text: 'Escriba primero el día y después el mes.' },
  } satisfies Record<string, Said>,

  details: {
    found: 'Encontramos su cita',
    foundMany: 'Encontramos sus citas',
    yours: 'Su trámite',
    at: (time: string) => `Hoy, ${time}`,
    who: 'Marque quiénes vinieron',
    minor: 'Menor de edad',
    born: (day: string, year: string, state: string) => `Nacimiento: ${day} de ${year}, ${state}`,
    addMore: '¿Viene alguien más con cita? Acerque también su código.',
    notJoined: 'Ese otro código no tiene una cita que pueda registrarse aquí ahora.',
    unverified: 'Hoy todavía no tenemos la lista de citas. En la ventanilla revisan la suya.',
    late: {
      'in-grace': (time: string) => `Su cita era a las ${time}. Todavía está a tiempo.`,
      queue: (time: string) => `Su cita de las ${time} ya pasó. Hoy le atendemos en la fila sin cita.`,
      accept: (time: string) => `Su cita de las ${time} ya pasó. De todos modos le atendemos hoy.`,
    },
    needs: 'Marque lo que necesite',
    needsNote: 'No pedimos comprobante. Solo lo ve el personal.',
    priority: {
      disability: 'Tengo una discapacidad',
      senior: 'Tengo 60 años o más',
      pregnant: 'Estoy embarazada',
      infant: 'Vengo con un\u00A0bebé',
    },
    accessible: 'Solo ventanilla accesible',
    escort: 'Que alguien me acompañe',
    interpreter: (language: string) => `Intérprete: ${language}`,
    companions: '¿Cuántas personas le acompañan?',
    none: 'Ninguna',
    orMore: (count: number) => `${count} o más`,
    confirm: 'Sí, es esta cita',
    confirmMany: 'Sí, son estas citas',
    take: 'Tomar mi turno',
    nobody: 'Marque al menos a una persona',
  },

  services: {
    title: '¿A qué viene?',
    titleUnlisted: '¿A qué trámite viene?',
    unlisted: 'Hoy todavía no tenemos la lista de citas. Puede tomar turno; en la ventanilla revisan la suya.',
    byAppointment: 'Es con cita',
    standBy: 'Es con cita. Hay lista de espera',
    paused: 'En pausa',
    pausedUntil: (time: string) => `En pausa hasta cerca de las ${time}`,
    noSystem: 'Por ahora sin sistema',
    hours: (range: string) => `Hoy ${range}`,
    person: 'Prefiero hablar con una persona',
    emergency: 'Es una emergencia',
  },

  /** What was made on another day: whether it is ready, before anybody waits. */
  pickUp: {
    title: 'Vea si ya está listo',
    lead: 'Acerque al lector el comprobante de su trámite.',
    without: 'Tomar turno sin consultar',
    folio: {
      title: 'Escriba el folio de su trámite',
      lead: 'Está en su comprobante. Sirven letras y números.',
      goOn: 'Ver si está listo',
    },
    birth: 'Así cuidamos que nadie más vea su trámite.',
    ready: 'Sí, ya está listo',
    readyMany: 'Sí, ya están listos',
    since: (day: string) => `Listo desde el ${day}`,
    atWindow: (number: number) => `Se entrega en la ventanilla ${number}`,
    atReception: 'Se entrega en recepción',
    hours: (range: string) => `Hoy se entrega ${range}. Vuelva en ese horario, por favor.`,
    another: 'Consultar otro',
  },

  /** Without an appointment, for a place that may come free: an honest answer, never a promise. */
  standBy: {
    title: 'Este trámite es con cita',
    lead: 'Puede anotarse en la lista de espera. No es seguro que alcance lugar.',
    free: 'Alguien con cita no llegó y hay un lugar libre para usted.',
    stillFree: 'Todavía hay un lugar libre para usted.',
    rule: 'Cada cita a la que nadie llega deja un lugar libre. El lugar es de quien se anotó primero.',
    group: (reception: boolean) =>
      `Un lugar es para una persona. Si vienen varias por este trámite, ${reception ? 'pasen a recepción' : 'pasen a una ventanilla'}.`,
    ahead: 'Antes que usted en la lista',
    nobody: 'Nadie',
    freed: (count: number) =>
      count === 0 ? 'Hoy todavía no queda libre ningún lugar.' : `Lugares que hoy han quedado libres: ${count}.`,
    until: 'Lo sabrá a más tardar a las',
    join: 'Anotarme y esperar',
    take: 'Tomar el lugar',
    listed: 'Está en la lista de espera',
    turn: 'Si alcanza lugar, entra a la fila y le llamamos por este número.',
  },

  opinion: {
    ask: '¿Cómo le fue?',
    title: '¿Cómo le fue hoy?',
    lead: 'Es anónimo: no se guarda quién contesta. Si no quiere, no conteste.',
    faces: { good: 'Bien', fair: 'Regular', poor: 'Mal' },
    skip: 'No contestar',
  },

  spoken: { title: '¿Qué lengua habla?', lead: 'Le damos un turno y llamamos a una persona que la habla.' },

  ticket: {
    yours: 'Su turno',
    between: 'Le llamamos entre',
    and: 'y',
    unknown: 'Todavía no sabemos a qué hora',
    unknownNote: 'Esté pendiente de la pantalla de la sala.',
    ahead: 'Antes que usted',
    people: (count: number) => people(count),
    nobody: 'Usted sigue',
    lacking: 'Me falta un papel',
    papers: 'Tenga a la mano',
    follow: {
      title: 'Sígalo en su teléfono',
      join: (network: string) => `Conéctese a la red ${network} y lea este código. No se instala nada.`,
      joinOffice: 'Conéctese a la red wifi de la oficina y lea este código. No se instala nada.',
      scan: 'Lea este código con la cámara. No se instala nada.',
    },
    closes: (seconds: number) => `Se cierra sola en ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}`,
    comeBack: {
      title: (at: string) => `Puede volver a las ${at}.`,
      text: 'Su lugar está guardado. La sala está llena.',
    },
    full: { title: 'La sala está llena.', text: 'Espere cerca de la entrada, por favor. Su turno está guardado.' },
    queue: 'Le atendemos en la fila sin cita.',
    interpreter: 'Ya llamamos a una persona que habla su lengua.',
    note: 'Anótelo o tómele una foto. Le llamamos por este número.',
    paper: {
      asked: '¿Salió su boleto?',
      yes: 'Sí',
      no: 'No salió',
      'no-paper': 'No hay papel',
      failed: 'No se pudo imprimir su boleto',
      missing: 'Su turno está guardado',
      write: 'Anote su turno o tómele una foto.',
      again: (reception: boolean) => `${at(reception)} le dan otro boleto.`,
      escort: 'Que alguien me acompañe',
      escorted: 'Ya avisamos. Una persona viene con usted.',
    },
  },

  lacking: {
    title: '¿Qué papel le falta?',
    legend: 'Marque lo que no trae',
    hint: 'Guardamos su lugar mientras va por ello.',
    nothing: 'Marque lo que le falta',
    fetch: 'Ir por lo que falta',
  },
  fetching: {
    title: 'Guardamos su lugar',
    until: 'Regrese hoy antes de las',
    missing: 'Le falta',
    back: (reception: boolean) =>
      `Al volver, acerque su boleto al lector o diga su número ${reception ? 'en recepción' : 'en una ventanilla'}. No empieza de nuevo.`,
  },
  /** There is no system: nobody knows for how long, and no hour is told. */
  outage: {
    title: 'Por ahora no hay sistema.',
    start: 'Puede tomar su turno: guardamos su lugar.',
    wait: (until: string) => `Su lugar está guardado. Puede esperar aquí, o salir y volver hoy antes de las ${until}.`,
    go: 'Salir y volver después',
    service: {
      title: 'Por ahora no hay sistema',
      text: 'Puede tomar su turno: guardamos su lugar, y puede salir y volver después.',
    },
    out: (until: string, reception: boolean) => ({
      title: 'Puede salir',
      text: `Su lugar está guardado. Vuelva hoy antes de las ${until}. Al volver, acerque su boleto al lector o diga su número ${reception ? 'en recepción' : 'en una ventanilla'}.`,
    }),
  },

  already: {
    title: 'Ya está en la lista',
    still: 'Su turno sigue siendo',
    waiting: 'Le llamamos por este número en la pantalla de la sala.',
    'stand-by': 'Está en la lista de espera. Si alcanza lugar, entra a la fila.',
    called: 'Ya le estamos llamando. Mire la pantalla de la sala.',
    serving: 'Ya le atienden en una ventanilla.',
    ended: 'Su visita de hoy ya terminó.',
    absent: 'Le llamamos y no le vimos. No ha perdido su turno.',
    held: 'Su lugar está guardado.',
    here: 'Ya estoy aquí',
    back: (ticket: string) => ({
      title: 'Ya está otra vez en la fila',
      text: `Su turno sigue siendo ${ticket}. Esté pendiente de la pantalla.`,
    }),
  },

  messages: {
    'not-found': () => ({
      title: 'No encontramos su cita de hoy',
      text: 'Revise sus datos y escríbalos otra vez, o pida que venga una persona.',
    }),
    'two-tries': (reception: boolean) => ({
      title: 'Puede seguir sin estos datos',
      text: `${at(reception)} encuentran su cita con usted.`,
    }),
    'no-data': (reception: boolean) => ({
      title: 'No se preocupe',
      text: `${goTo(reception)} con su identificación. Ahí encuentran su cita con usted.`,
    }),
    'see-staff': (reception: boolean) => ({
      title: `${goTo(reception)}, por favor`,
      text: 'Ahí revisan su cita con usted.',
    }),
    rest: (time: string) => ({
      title: 'Esperemos un minuto',
      text: `Hubo varios intentos seguidos. Puede intentar otra vez a las ${time}, o pedir que venga una persona.`,
    }),
    'not-ready': (day: string) => ({
      title: 'Todavía no está listo',
      text: `No está en la lista del ${day}. No hace falta que espere hoy; si tiene dudas, pida que venga una persona.`,
    }),
    'handed-over': () => ({
      title: 'Ya se entregó',
      text: 'Así está anotado aquí. Si usted no lo tiene, pida que venga una persona.',
    }),
    'other-day': (date: string, time: string) => ({
      title: `Su cita es el ${date} a las ${time}`,
      text: 'Le esperamos ese día.',
    }),
    'other-office': (office: string, time: string) => ({
      title: `Su cita es en ${office}`,
      text: `Preséntese ahí a las ${time}.`,
    }),
    'too-early': (slot: string, from: string) => ({
      title: `Su cita es a las ${slot}`,
      text: `Puede registrarse desde las ${from}.`,
    }),
    late: (time: string, reception: boolean) => ({
      title: `Su cita de las ${time} ya pasó`,
      text: `${goTo(reception)} para ver qué sigue.`,
    }),
    'needs-appointment': (reception: boolean) => ({
      title: 'Este trámite es con cita',
      text: `${at(reception)} le dicen cómo pedirla. La cita no cuesta.`,
    }),
    paused: (time: string | undefined) => ({
      title: 'Este trámite está en pausa',
      text: time
        ? `Se reanuda cerca de las ${time}. Puede tomar su turno y esperar.`
        : 'Puede tomar su turno y esperar.',
    }),
    'own-hours': (range: string) => ({
      title: 'Este trámite tiene su propio horario',
      text: `Hoy se atiende ${range}. Vuelva en ese horario, por favor.`,
    }),
    help: (reception: boolean) => ({
      title: 'Ya avisamos',
      text: `Una persona viene con usted. Espere aquí, por favor.${reception ? '' : ' Si tarda, pase a una ventanilla.'}`,
    }),
    emergency: () => ({
      title: 'Ya avisamos de la emergencia',
      text: 'Viene alguien ahora mismo. Si hay peligro, llame al 911.',
    }),
    unsaved: () => ({
      title: 'Todavía no quedó guardado',
      text: 'Sus datos siguen aquí. Toque para intentarlo otra vez.',
    }),
    thanks: () => ({ title: 'Gracias por su respuesta', text: 'Nos ayuda a atender mejor. Que le vaya bien.' }),
    'answered-before': () => ({
      title: 'Ya tenemos su respuesta',
      text: 'Cada turno contesta una vez. Gracias.',
    }),
    'enough-answers': () => ({
      title: 'Por ahora ya no se reciben más respuestas aquí',
      text: 'Este quiosco recibió muchas seguidas. Puede contestar más tarde, con su boleto o en su teléfono.',
    }),
    over: () => ({
      title: 'El registro de hoy ya terminó',
      text: 'Si ya tiene turno, sigue igual. Esté pendiente de la pantalla de la sala.',
    }),
    notOpen: () => ({ title: 'Todavía no abre el registro', text: 'Intente otra vez en unos minutos.' }),
  },
  refused: {
    'service-paused': { title: 'Este trámite está en pausa', text: 'Vuelva a intentarlo en unos minutos.' },
    'service-closed-now': { title: 'Este trámite no se atiende a esta hora', text: 'Pregunte por su horario.' },
    'already-checked-in': { title: 'Ya está en la lista', text: 'Su turno de hoy sigue siendo el mismo.' },
    'no-outage': { title: 'Ya hay sistema', text: 'Su turno sigue igual. Esté pendiente de la pantalla de la sala.' },
    'already-out': { title: 'Su lugar está guardado', text: 'Al volver, acerque su boleto al lector.' },
    'visit-not-aside': { title: 'Ya está en la fila', text: 'Esté pendiente de la pantalla de la sala.' },
    'visit-not-waiting': {
      title: 'Ya le estamos llamando',
      text: 'Mire la pantalla de la sala y pase. En la ventanilla le dicen qué sigue.',
    },
    'no-stand-by': { title: 'Hoy ya no hay lugar', text: 'La lista de espera está completa. La cita no cuesta.' },
    'visit-ended': { title: 'Su visita de hoy ya terminó', text: 'Si necesita algo más, pida que venga una persona.' },
  },
  actions: {
    callPerson: 'Que venga una persona',
    again: 'Intentar otra vez',
    typeAgain: 'Escribir otra vez',
    waitAnyway: 'Tomar turno y esperar',
    start: 'Volver al inicio',
  },

  help: {
    title: '¿Necesita ayuda?',
    text: 'Avisamos al personal y viene una persona con usted.',
    called: 'Ya avisamos. Una persona viene con usted.',
    goOn: 'Seguir aquí',
  },

  comfort: {
    title: 'Accesibilidad',
    text: 'Vale para su visita. Al terminar, todo vuelve a como estaba.',
    largeText: 'Letra grande',
    largestText: 'Letra muy grande',
    highContrast: 'Alto contraste',
    low: 'Controles abajo',
    moreTime: 'Más tiempo',
    moreTimeNote: 'La pantalla espera tres veces más',
    voice: 'Guía de voz',
    voiceNote: 'Todo se oye; se usa con teclas',
    pictures: 'Dibujos y voz',
    picturesNote: 'Toque una vez para oír y otra vez para elegir',
  },

  idle: {
    title: '¿Sigue ahí?',
    text: 'Si no toca la pantalla, borramos sus datos y volvemos al inicio.',
    stay: 'Sí, sigo aquí',
    end: 'Terminar y borrar',
    seconds: (count: number) => `Quedan ${count} segundos`,
  },

  closed: {
    title: 'A esta hora no hay registro',
    opensAt: (time: string) => `Abrimos hoy a las ${time}.`,
    opensOn: (date: string, time: string) => `Abrimos el ${date} a las ${time}.`,
    closed: 'Gracias por su visita.',
    haveTicket: 'Ya tengo turno',
  },

  out: {
    title: 'Esta pantalla no funciona por ahora',
    text: (reception: boolean) => `${goTo(reception)}. Ahí le dan su turno.`,
    note: 'Si ya tiene turno, sigue igual. Esta pantalla vuelve a funcionar sola.',
    pauseTitle: 'Un momento, por favor',
    pauseText: 'Se cortó la conexión. Lo que escribió sigue aquí.',
    pauseNote: (reception: boolean) => `Si tarda, ${goTo(reception).toLowerCase()}.`,
    clock: 'La oficina está revisando la hora. En cuanto esté bien, podrá registrarse aquí.',
  },

  privacy: {
    title: 'Aviso de privacidad',
    paragraphs: [
      'Usamos su CURP o su folio solo para encontrar su cita. La CURP no se guarda.',
      'Sus necesidades solo las ve el personal que le atiende. En las pantallas de la sala solo aparecen números.',
      'Sus datos de esta visita se borran al terminar el día.',
      'Este es un sistema de código abierto. No es un sitio oficial.',
    ],
  },
};

export type Kiosk = typeof kiosk;
