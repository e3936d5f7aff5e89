/** What a supervisor reads of the languages in which the office speaks, and a translator on their sheet. Master of every other language. */
export const languages = {
  title: 'Idiomas del quiosco',
  intro:
    'Una lengua de la región se agrega con la traducción de quien la habla. Lo que nadie ha traducido y revisado se queda en español.',
  language: 'Idioma',
  texts: 'Textos',
  translated: 'Traducidos',
  reviewed: 'Revisados',
  recorded: 'Con voz',
  shipped: 'Viene con el sistema',
  last: (by: string, at: string) => `Última hoja: ${by}, ${at}`,
  nothingYet: 'Todavía sin traducción',
  none: 'Esta oficina no tiene lenguas de la región. Se agregan en Ajustes, Idiomas.',
  download: 'Bajar la hoja',
  downloadNote: 'Para llenarla en la computadora o impresa',
  bring: 'Traer una hoja',
  bringNote: 'Primero se revisa; nada cambia todavía',
  check: {
    title: (language: string) => `La hoja de ${language}`,
    fresh: (n: number) => (n === 1 ? '1 texto nuevo' : `${n} textos nuevos`),
    changed: (n: number) => (n === 1 ? '1 texto cambia' : `${n} textos cambian`),
    same: (n: number) => (n === 1 ? '1 texto ya estaba igual' : `${n} textos ya estaban igual`),
    nothing: 'La hoja no trae nada nuevo.',
    faults: (n: number) => (n === 1 ? '1 fila no se puede tomar' : `${n} filas no se pueden tomar`),
    more: (n: number) => (n === 1 ? 'Y 1 más.' : `Y ${n} más.`),
    row: (row: number) => `Fila ${row}`,
    save: (n: number) => (n === 1 ? 'Guardar 1 texto' : `Guardar ${n} textos`),
    leave: 'Dejar todo como estaba',
    saved: 'Listo: la hoja quedó guardada.',
  },
  faults: {
    'unknown-key': (_: string) => 'Esa clave no existe. Copie la clave de una hoja recién bajada.',
    'key-twice': (_: string) => 'Esa clave ya viene en otra fila. Deje una sola.',
    'original-changed': (detail: string) =>
      `El texto en español es ahora: «${detail}». Tradúzcalo de nuevo en una hoja recién bajada.`,
    'other-blanks': (detail: string) =>
      detail === ''
        ? 'La traducción tiene llaves y el texto en español no. Quítelas.'
        : `La traducción debe llevar ${detail}, como el texto en español: ahí va el dato.`,
    'no-such-letter': (detail: string) =>
      `Las pantallas no tienen esta letra: ${detail}. Escríbala de otra forma o avise a quien instala el sistema.`,
    'too-long': (detail: string) => `Es muy largo. Caben ${detail} letras.`,
    'unclear-review': (detail: string) => `En la columna «revisada» escriba «sí» o déjela vacía; dice «${detail}».`,
  } satisfies Readonly<Record<string, (detail: string) => string>>,
  refusals: {
    'unknown-language': 'Esa lengua ya no es de esta oficina. Vuelva a abrir esta página.',
    'not-a-sheet': 'Ese archivo no es una hoja de texto. Guárdela como CSV y tráigala otra vez.',
    'columns-missing': 'Faltan columnas. La hoja debe conservar «clave», «español» y «traducción» en su primera fila.',
  },
  unreached: 'No se pudo preguntar a la oficina. Revise la conexión e intente de nuevo.',
  notTaken: 'No se pudo guardar y nada cambió. Intente de nuevo.',

  /** The sheet's columns, and how "read over" is written in it. */
  columns: {
    key: 'clave',
    where: 'dónde',
    spanish: 'español',
    english: 'inglés',
    translation: 'traducción',
    reviewed: 'revisada',
    note: 'notas',
  },
  yes: 'sí',
  /** Where a text stands, by the part of the kiosk's words. */
  where: {
    kiosk: 'Quiosco, en varias pantallas',
    start: 'Primera pantalla',
    foot: 'Botones de abajo',
    identify: 'Cómo encontrar la cita',
    curp: 'Escribir la CURP',
    folio: 'Escribir el folio',
    birth: 'Preguntar el día de nacimiento',
    slips: 'Al equivocarse escribiendo',
    details: 'Confirmar la cita y lo que se necesita',
    services: 'Elegir el trámite',
    spoken: 'Elegir la lengua que se habla',
    ticket: 'El turno',
    already: 'Quien ya tiene turno',
    messages: 'Avisos a pantalla completa',
    refused: 'Cuando no se puede',
    actions: 'Botones de los avisos',
    help: 'Pedir ayuda',
    comfort: 'Accesibilidad',
    idle: 'Nadie toca la pantalla',
    closed: 'Quiosco cerrado',
    out: 'Quiosco sin conexión',
    privacy: 'Aviso de privacidad',
  } as Readonly<Record<string, string>> & { readonly kiosk: string },
};

export type LanguageWords = typeof languages;
