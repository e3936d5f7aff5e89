import type { ReadyRow } from '../../domain/views/types.ts';

/** What waits to be handed over, as reception and supervision read it. */
export const ready = {
  part: 'Listos',
  caption: 'Documentos listos para entregar',
  counts: (waiting: number, handedOver: number) =>
    `${waiting} por entregar · ${handedOver === 1 ? '1 entregado hoy' : `${handedOver} entregados hoy`}`,
  listed: (time: string, date: string) => `Lista del ${date}, ${time}`,
  none: 'No hay documentos en la lista. Cárguela aquí abajo: el quiosco dirá a cada quien si el suyo ya está.',
  noneWith: (text: string) => `Ningún documento con «${text}».`,
  columns: {
    folio: 'Folio',
    name: 'Nombre',
    since: 'Listo desde',
    where: 'Se entrega en',
    state: 'Está',
    deed: 'Entrega',
  },
  unnamed: 'sin nombre',
  atReception: 'Recepción',
  state: {
    ready: 'Espera a su titular',
    here: 'Vino por él',
    'handed-over': 'Entregado',
  } satisfies Record<ReadyRow['state'], string>,
  handOver: 'Entregado',
  takeBack: 'No se entregó',
  list: {
    title: 'Lista de documentos listos',
    intro:
      'Elija el archivo CSV, o pegue las filas con sus encabezados: folio o CURP, y si los hay, nombre, listo desde y ventanilla. Primero se revisa; nada se guarda hasta que usted lo diga.',
    load: (n: number) => (n === 1 ? 'Cargar 1 documento' : `Cargar ${n} documentos`),
    loadNote: (bad: number) =>
      bad === 1 ? 'El que tiene problema queda fuera' : `Los ${bad} con problema quedan fuera`,
    loaded: (n: number) => (n === 1 ? 'Se cargó 1 documento.' : `Se cargaron ${n} documentos.`),
    privacy:
      'De la CURP queda solo una huella, para encontrar el documento. Lo entregado se olvida al cerrar la jornada; lo que nadie recoge, a los 90 días.',
    added: (n: number) => (n === 1 ? '1 nuevo' : `${n} nuevos`),
    same: (n: number) => (n === 1 ? '1 igual' : `${n} iguales`),
    gone: (n: number) => (n === 1 ? '1 ya no viene' : `${n} ya no vienen`),
    goneNote: 'Los que ya no vienen siguen en la lista hasta que se entreguen.',
  },
};

/** The words of the list of what is ready, as every language must have them. */
export type ReadyWords = typeof ready;
