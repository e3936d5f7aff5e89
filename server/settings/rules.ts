import { DRAWINGS } from '../../shared/domain/settings.ts';

/** What a field must be, by the code that its rule carries as message. */
export const rules = {
  text: { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  id: {
    es: 'un nombre corto sin espacios ni acentos, como pas-adulto',
    en: 'a short name without spaces, like pas-adulto',
  },
  language: { es: 'una lengua, como es o en', en: 'a language, like es or en' },
  time: { es: 'una hora de 24 horas, como 8:00', en: 'a time of 24 hours, like 8:00' },
  date: { es: 'una fecha que exista, como 2026-12-25', en: 'a date that exists, like 2026-12-25' },
  weekday: { es: 'un día de 1 (lunes) a 7 (domingo)', en: 'a day from 1 (Monday) to 7 (Sunday)' },
  letter: { es: 'una letra mayúscula', en: 'one capital letter' },
  whole: { es: 'un número entero de 0 a 10000', en: 'a whole number from 0 to 10000' },
  positive: { es: 'un número mayor que 0, hasta 10000', en: 'a number above 0, up to 10000' },
  percent: { es: 'un número entero de 0 a 100', en: 'a whole number from 0 to 100' },
  target: { es: 'un número entero de 1 a 1000000', en: 'a whole number from 1 to 1000000' },
  share: { es: 'una parte de 0 a 1', en: 'a share from 0 to 1' },
  yes: { es: 'true o false', en: 'true or false' },
  list: { es: 'una lista entre [ ]', en: 'a list between [ ]' },
  filled: { es: 'una lista con al menos un elemento', en: 'a list with at least one element' },
  group: { es: 'un grupo de campos entre { }', en: 'a group of fields between { }' },
  one: { es: '1, el formato que esta versión entiende', en: '1, the format that this version understands' },
  kind: {
    es: 'liaison, regional, consulate, on-wheels o migrant',
    en: 'liaison, regional, consulate, on-wheels or migrant',
  },
  booking: { es: 'required, optional o none', en: 'required, optional or none' },
  place: { es: 'window o biometric', en: 'window or biometric' },
  drawing: { es: `uno de estos dibujos: ${DRAWINGS.join(', ')}`, en: `one of these drawings: ${DRAWINGS.join(', ')}` },
  lineEvery: { es: 'minutos, de 5 a 60', en: 'minutes, from 5 to 60' },
  step: { es: 'un número de 0 a 10000', en: 'a number from 0 to 10000' },
  side: { es: 'top, right, bottom o left', en: 'top, right, bottom or left' },
  direction: { es: 'left, right o ahead', en: 'left, right or ahead' },
  url: {
    es: 'una dirección como https://turno.ejemplo.org, sin nada después del nombre',
    en: 'an address like https://turno.example.org, with nothing after the name',
  },
  printer: { es: 'tcp o file', en: 'tcp or file' },
  paper: { es: '58 u 80 (milímetros)', en: '58 or 80 (millimetres)' },
  late: { es: 'accept, queue, stand-by o staff', en: 'accept, queue, stand-by or staff' },
} as const;

/** The code of such a rule. */
export type Rule = keyof typeof rules;
