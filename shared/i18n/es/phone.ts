import type { VisitOutcome } from '../../domain/vocabulary.ts';

/** What the phone that follows a ticket says. */
export const phone = {
  title: 'Siga su turno',
  yours: 'Su turno',
  comeBackAt: (at: string) => `Puede volver a las ${at}.`,
  comeBackNote: 'Su lugar está guardado.',
  invited: {
    title: 'Ya puede pasar',
    text: 'Vamos más rápido de lo previsto.',
    note: (at: string): string =>
      `Al llegar a la sala toque «Ya estoy aquí». Si viene a las ${at}, tampoco pierde su lugar.`,
  },
  /** There is no system. */
  outage: {
    title: 'Por ahora no hay sistema.',
    text: (until: string): string =>
      `Su lugar está guardado. Puede esperar en la sala, o salir y volver hoy antes de las ${until}.`,
    go: 'Salir y volver después',
    out: (until: string): string => `Vuelva hoy antes de las ${until}.`,
    back: 'Cuando esté en la sala, toque «Ya estoy aquí»: entra a la fila con la hora que tenía.',
    invited: 'Ya hay sistema y se acerca su turno.',
  },
  /** For a place that may come free. */
  standBy: {
    title: 'Está en la lista de espera',
    ahead: 'Antes que usted en la lista',
    freed: 'Lugares que hoy quedaron libres',
    until: 'Lo sabrá a más tardar a las',
    note: 'No es seguro que alcance lugar. Si le toca, entra a la fila: lo verá aquí y le llamamos por este número.',
    rule: 'Cada cita a la que nadie llega deja un lugar libre. El lugar es de quien se anotó primero.',
    over: { title: 'Hoy ya no alcanzó lugar', text: 'Pregunte en una ventanilla qué día puede regresar.' },
  },
  between: 'Le llamamos entre',
  and: 'y',
  noRange: 'Todavía no sabemos a qué hora',
  noRangeNote: 'La verá aquí en cuanto se sepa.',
  slower: 'Vamos más lento de lo previsto.',
  ahead: 'Antes que usted',
  people: (count: number): string => (count === 1 ? 'persona' : 'personas'),
  nobodyAhead: 'Usted sigue',
  soon: { title: 'Pase pronto', text: 'Acérquese a la sala' },
  next: 'Ahora sigue',
  stage: (number: number, of: number): string => `Paso ${number} de ${of}`,
  papers: 'Tenga a la mano',
  missing: {
    button: 'Me falta un papel',
    title: '¿Qué papel le falta?',
    text: 'Guardamos su lugar mientras va por ello.',
    nothing: 'Marque lo que le falta',
    go: 'Ir por lo que falta',
    stay: 'Seguir en la fila',
  },
  keepOpen: 'Mantenga esta página abierta.',
  keepOpenNote: 'Con el teléfono bloqueado no podemos avisarle. En la sala se llama en la pantalla y por voz.',
  sound: {
    turnOn: 'Avisarme con sonido',
    on: 'Sonido activado',
    turnOff: 'Quitar el sonido',
    blocked: 'Este teléfono no permite el sonido. Esté al pendiente de la pantalla.',
  },
  order: '¿Cómo se decide el orden?',
  orderRule: (appointment: number, walkIn: number): string =>
    `Con cita, se llama ${appointment} minutos después de su cita o de su llegada, lo que sea más tarde; sin cita, ${walkIn} minutos después de su llegada. Quien necesita atención prioritaria pasa antes.`,
  called: {
    title: 'Es su turno',
    go: {
      window: 'Pase a la ventanilla',
      accessible: 'Pase a la ventanilla accesible',
      biometric: 'Pase a biométricos',
    },
    at: (time: string): string => `Le llamamos a las ${time}`,
    again: (attempt: number): string => (attempt === 2 ? 'Segunda llamada' : `Llamada ${attempt}`),
    late: 'Todavía le esperan. Pase ya.',
    onMyWay: 'Ya voy',
    expected: 'Le esperan.',
  },
  serving: {
    title: 'Le están atendiendo',
    text: 'Si después sigue otro paso, lo verá aquí. Su número es el mismo para todo el trámite.',
  },
  absent: {
    title: 'Ya le llamamos',
    text: 'No ha perdido su turno. Cuando esté en la sala, toque el botón y vuelve a la fila.',
  },
  held: {
    incomplete: 'Complete sus papeles y regrese',
    stepped: 'Guardamos su lugar',
    missing: 'Le falta',
    why: 'Motivo',
    until: 'Guardamos su lugar hasta las',
    text: 'Cuando esté de vuelta en la sala, toque el botón. No tiene que empezar de nuevo.',
  },
  comeBack: 'Ya estoy aquí',
  leave: {
    button: 'Cancelar mi turno',
    title: (ticket: string): string => `¿Cancelar el turno ${ticket}?`,
    text: 'Su lugar pasa a la siguiente persona y no podrá recuperarlo. Si cambia de opinión, tendrá que tomar otro turno.',
    keep: 'Conservar mi turno',
    confirm: 'Sí, cancelar mi turno',
  },
  ended: {
    served: { title: 'Gracias por su visita', text: 'Su trámite de hoy terminó.' },
    incomplete: { title: 'Gracias por su visita', text: 'Regrese cuando tenga completos sus papeles.' },
    referred: { title: 'Gracias por su visita', text: 'Siga las indicaciones que le dieron en la ventanilla.' },
    left: {
      title: 'Su turno quedó cancelado',
      text: 'Gracias por avisar. Si lo necesita, tome otro turno en la entrada.',
    },
    tomorrow: { title: 'Hoy no alcanzamos a atenderle', text: 'Conserve el comprobante que le dieron para regresar.' },
    unserved: { title: 'Terminó el horario de hoy', text: 'Pregunte en la oficina cuándo puede regresar.' },
  } satisfies Readonly<Record<VisitOutcome, { readonly title: string; readonly text: string }>>,
  opinion: {
    title: '¿Cómo le fue?',
    note: 'Es anónimo: se guarda sin su turno, su nombre ni la hora. Si no quiere, no conteste.',
    faces: { good: 'Bien', fair: 'Regular', poor: 'Mal' },
    line: 'Si quiere, díganos por qué',
    lineHint: 'Una línea, sin nombres ni datos personales.',
    send: 'Enviar mi respuesta',
    choose: 'Elija primero una cara',
    thanks: 'Gracias por su respuesta.',
    failed: 'No se pudo enviar. Intente otra vez.',
  },
  close: 'Puede cerrar esta página.',
  /** The open book: today's order by number, for anybody. */
  book: {
    see: 'Ver el orden de hoy',
    title: 'El orden de hoy',
    note: 'Por número, sin nombres. La hora es aproximada; en la sala se llama en la pantalla y por voz.',
    called: 'Llamando ahora',
    columns: { ticket: 'Turno', ahead: 'Antes', when: 'Se llama' },
    next: 'sigue',
    unknown: 'aún no se sabe',
    comeBack: (at: string): string => `vuelve a las ${at}`,
    nobody: 'Nadie espera en este momento.',
    closed: 'La oficina no está atendiendo ahora.',
    outage: 'Todos conservan su lugar.',
    shut: 'Esta oficina no muestra su orden en esta página. Vea la pantalla de la sala.',
    cut: (time: string): string => `Lo que ve es de las ${time}. Vea también la pantalla de la sala.`,
  },
  unknown: {
    title: 'Este código no es de un turno de hoy',
    text: 'Cada código sirve solo el día en que se tomó el turno. Si su boleto es de hoy, léalo otra vez con la cámara o pregunte en una ventanilla.',
  },
  noCode: {
    title: 'Siga su turno en este teléfono',
    text: 'Lea con la cámara el código de su boleto. No se instala nada y no se piden sus datos.',
  },
  connecting: 'Conectando con la oficina',
  unreachable: 'Revise que su teléfono siga en la red de la oficina. Mientras, esté al pendiente de la sala.',
  cut: (time: string): string =>
    `Lo que ve es de las ${time}. Esté al pendiente de la sala: ahí se llama en la pantalla y por voz.`,
  cutReason: 'Sin conexión por ahora',
  sending: 'Avisando a la oficina',
  updated: (time: string): string => `Actualizado a las ${time}`,
  refused: {
    offline: 'No hay conexión y nada cambió. Espere a que vuelva e intente de nuevo.',
    unsure: 'Se cortó la conexión. Cuando vuelva, vea aquí cómo quedó su turno antes de repetir.',
    other: 'No se pudo. Vea aquí cómo sigue su turno; si algo no está bien, pregunte en una ventanilla.',
  },
};

export type PhoneWords = typeof phone;
