/** What reception reads: checking people in, finding them, and the calls for help. */
export const front = {
  title: 'Recepción',
  callsWaiting: 'avisos sin atender',

  find: {
    title: 'Buscar',
    label: 'Nombre, folio, CURP o turno',
    hint: 'Escriba o escanee y presione Intro.',
    go: 'Buscar',
    none: (text: string) =>
      `No hay nada con «${text}» en la lista de hoy. Revise cómo está escrito, o regístrelo sin cita.`,
    found: (n: number) => (n === 1 ? '1 encontrado' : `${n} encontrados`),
    checkIn: 'Registrar',
    show: 'Ver turno',
    reinstate: 'Regresar a la fila',
    stepOut: 'Sale y vuelve después',
    status: {
      booked: 'No ha llegado',
      cancelled: 'Cancelada',
      verify: 'Por verificar',
      'checked-in': 'Ya llegó',
      ended: 'Terminó',
    },
    situation: {
      waiting: 'Espera',
      called: 'Llamado',
      serving: 'En ventanilla',
      held: 'Guarda su lugar',
      absent: 'Ausente',
      ended: 'Terminó',
    },
  },

  checkIn: {
    title: 'Registrar a una persona',
    remove: (name: string) => `Quitar a ${name}`,
    family: 'Para una familia, busque y agregue las demás citas.',
    service: 'Trámite',
    serviceHint: 'Sin cita, elija el trámite.',
    paused: 'en pausa',
    needsAppointment: 'con cita',
    name: 'Nombre (si quiere darlo)',
    companions: 'Acompañantes',
    fewer: 'Uno menos',
    more: 'Uno más',
    needs: 'Apoyo que pide',
    handwritten: 'Turno escrito a mano',
    handwrittenNote: 'Para los que se dieron mientras el sistema no estaba.',
    ticket: 'Número del turno',
    ticketHint: 'Como está en el papel: A045.',
    at: 'Hora en que llegó',
    go: 'Dar turno',
    pickService: 'Elija una cita o un trámite.',
    badTicket: 'Escriba el número y la hora del papel.',
    clear: 'Empezar de nuevo',
  },

  ticket: {
    title: 'Turno',
    ahead: (n: number) =>
      n === 0 ? 'Es la siguiente persona.' : n === 1 ? 'Hay 1 persona antes.' : `Hay ${n} personas antes.`,
    range: (range: string) => `Se calcula que le llamen ${range}.`,
    noRange: 'Todavía no se puede calcular la hora.',
    lateQueue: 'Llegó después de su cita: pasa como si no la tuviera.',
    lateAccept: 'Llegó después de su cita y se le recibe.',
    papers: 'Tenga a la mano',
    print: 'Imprimir',
    next: 'Siguiente persona',
    keep: 'Conserve este número. Es el mismo para toda su visita.',
    notOfficial: 'No es un documento oficial.',
  },

  requests: {
    title: 'Avisos',
    none: 'Nadie espera ayuda.',
    open: (n: number) => (n === 1 ? '1 sin atender' : `${n} sin atender`),
    kind: {
      help: 'Pide ayuda',
      escort: 'Pide que lo acompañen',
      interpreter: 'Pide intérprete',
      emergency: 'Emergencia',
      person: 'Quiere hablar con una persona',
      cover: 'Pide relevo para una pausa',
      outage: 'Avisa que no hay sistema',
      colleague: 'Pide ayuda en su ventanilla',
    },
    summon: (person: string) => `llame a ${person}`,
    from: (from: string) => `desde ${from}`,
    since: (at: string, minutes: number) => (minutes === 0 ? `a las ${at}, ahora` : `a las ${at}, hace ${minutes} min`),
    late: 'Lleva más de 2 minutos',
    accept: 'Voy yo',
    acceptOf: (what: string) => `Voy yo: ${what}`,
    acceptedBy: (name: string, at: string) => `Va ${name}, desde las ${at}`,
    settle: 'Listo',
    settleOf: (what: string) => `Listo: ${what}`,
  },

  latest: {
    title: 'Últimas llegadas',
    none: 'Todavía no llega nadie.',
    ticket: 'Turno',
    name: 'Nombre',
    service: 'Trámite',
    state: 'Está',
    at: 'Llegó',
  },

  counts: (booked: number, arrived: number, waiting: number) =>
    `${booked} citas · ${arrived} llegaron · ${waiting} esperan`,
};

/** The words of reception, as every language must have them. */
export type FrontWords = typeof front;
