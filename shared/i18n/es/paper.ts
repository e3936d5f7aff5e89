/** What stands on printed tickets and slips. Short: the letters are large and the paper is narrow. */
export const paper = {
  ticket: {
    yours: 'Su turno',
    between: 'Le llamamos entre',
    and: 'y',
    unknown: 'Le llamamos por este número.',
    ahead: (count: number) =>
      count === 0 ? 'Usted sigue' : `Antes que usted: ${count} ${count === 1 ? 'persona' : 'personas'}`,
    standBy: {
      title: 'En lista de espera',
      text: 'No es seguro que alcance lugar. Si le toca, entra a la fila y le llamamos por este número.',
      ahead: (count: number) => `Antes que usted en la lista: ${count}`,
      until: 'Lo sabrá a más tardar a las',
    },
    papers: 'Tenga a la mano',
    follow: 'Sígalo en su teléfono',
    network: (name: string) => `Red wifi: ${name}`,
    keep: 'Cuando vea o escuche su número, pase a la ventanilla que se indica. El mismo número sirve para toda su visita.',
  },
  fix: {
    title: 'Complete sus papeles y regrese',
    missing: 'Le falta',
    until: 'Regrese hoy antes de las',
    same: 'No necesita otra cita. Su turno sigue siendo el mismo:',
    back: 'Al volver, acerque este código al lector de la entrada o diga su número.',
    late: 'Si hoy no puede volver, pida otra cita. La cita no cuesta.',
  },
  /** There is no system. */
  out: {
    ticket: (until: string) => `Por ahora no hay sistema. Puede esperar, o salir y volver hoy antes de las ${until}.`,
    title: 'Puede salir y volver',
    kept: 'Su lugar está guardado.',
    until: 'Vuelva hoy antes de las',
    yours: 'Su turno sigue siendo',
  },
  tomorrow: {
    title: 'Le atendemos otro día',
    sorry: 'Hoy ya no le alcanzamos a atender. Le pedimos una disculpa.',
    come: 'Venga el',
    from: (time: string) => `Abrimos a las ${time}.`,
    soon: 'Venga el próximo día que abra la oficina.',
    show: 'Entregue este boleto al llegar. No necesita otra cita.',
    todays: 'Su turno de hoy fue',
  },
  line: {
    title: (time: string) => `La fila a las ${time}`,
    how: 'Si se va la luz, llame en este orden y palomee a quien pase.',
    atWindows: 'En ventanilla',
    window: (number: number, biometric: boolean) => (biometric ? `Biométricos ${number}` : `Ventanilla ${number}`),
    others: 'Otros trámites',
    aside: 'Apartados: pueden regresar',
    byHand: 'Turnos escritos a mano',
    byHandFrom: (first: readonly string[]) => `Empiece en ${first.join(', ')} y anote la hora de cada uno.`,
    after: 'Cuando vuelva el sistema, anote en Recepción los turnos escritos a mano, con su hora: conservan su lugar.',
    nobody: 'Para el personal. Aquí no hay datos personales.',
  },
  test: {
    title: 'Prueba de impresión',
    accents: 'Á É Í Ó Ú Ü Ñ á é í ó ú ü ñ ¿? ¡!',
    check: 'Deben leerse todos los acentos, el número debe verse completo y el código debe poder leerse.',
  },
  small: 'En este papel no hay datos personales. No es un sitio oficial.',
};

/** The words of the paper, as every language must have them. */
export type PaperWords = typeof paper;
