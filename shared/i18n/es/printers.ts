/** What staff read of the office's printers. */
export const printers = {
  title: 'Impresoras',
  state: {
    unused: 'Todavía no se usa',
    ready: 'Imprime',
    low: 'Queda poco papel',
    doubtful: 'Dicen que no salió un boleto',
    'no-paper': 'Sin papel',
    stopped: 'Detenida: revise la tapa y el papel',
    absent: 'No se encuentra: revise el cable y la corriente',
    silent: 'No contesta',
  },
  since: (state: string, at: string) => `${state}, desde las ${at}`,
  test: 'Imprimir prueba',
  testOf: (id: string) => `Imprimir prueba: ${id}`,
  preview: 'Ver cómo sale',
  previewOf: (id: string) => `Ver cómo sale: ${id}`,
  line: 'Imprimir la fila',
  lineOf: (id: string) => `Imprimir la fila: ${id}`,
  picture: (id: string) => `Hoja de prueba de ${id}`,
  alert: (id: string) => `Impresora ${id}`,
  alertNote: (state: string) => `${state}. Los turnos siguen; se ven en la pantalla del quiosco.`,
  outcome: {
    printed: 'Se mandó imprimir.',
    'no-paper': 'La impresora no tiene papel.',
    failed: 'No se pudo imprimir. Revise la impresora.',
    none: 'No hay nada que imprimir aquí.',
  },
  unreached: 'No se pudo preguntar. Intente otra vez.',
};

/** The words of the printers, as every language must have them. */
export type PrinterWords = typeof printers;
