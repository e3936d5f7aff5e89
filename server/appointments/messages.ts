import type { CurpFault, ProblemReason, Sentence, WarningReason } from './list.ts';

type Wording = Sentence | ((detail: string) => Sentence);

const CURP_MESSAGES: Record<CurpFault, Sentence> = {
  LENGTH: say('La CURP no tiene 18 caracteres.', 'The CURP does not have 18 characters.'),
  CLAVE_DE_ELECTOR: say('Es la clave de elector, no la CURP.', 'This is the voter key, not the CURP.'),
  RFC: say('Es el RFC, no la CURP.', 'This is the RFC, not the CURP.'),
  ENYE: say('La CURP lleva una Ñ; ahí debe ir una X.', 'The CURP has an Ñ; it must be an X.'),
  CHARSET: say('La CURP solo lleva letras sin acento y números.', 'A CURP has only plain letters and digits.'),
  NAME_LETTERS: say(
    'Los primeros cuatro caracteres de la CURP son letras.',
    'The first four characters of a CURP are letters.',
  ),
  SECOND_LETTER: say(
    'El segundo carácter de la CURP es una vocal o X.',
    'The second character of a CURP is a vowel or X.',
  ),
  DATE_DIGITS: say(
    'Los caracteres 5 a 10 de la CURP son números: año, mes y día.',
    'Characters 5 to 10 of a CURP are digits: year, month and day.',
  ),
  SEX: say('El carácter 11 de la CURP es H, M o X.', 'Character 11 of a CURP is H, M or X.'),
  STATE: say(
    'Los caracteres 12 y 13 de la CURP no son de ningún estado.',
    'Characters 12 and 13 of the CURP are no state.',
  ),
  CONSONANTS: say(
    'Los caracteres 14 a 16 de la CURP son consonantes.',
    'Characters 14 to 16 of a CURP are consonants.',
  ),
  CHECK_NOT_DIGIT: say('El último carácter de la CURP es un número.', 'The last character of a CURP is a digit.'),
  DATE: say('La fecha de nacimiento en la CURP no existe.', 'The birth date in the CURP does not exist.'),
  FUTURE: say('La fecha de nacimiento en la CURP aún no llega.', 'The birth date in the CURP is still to come.'),
  CHECK_DIGIT: say('La CURP no coincide con su último número.', 'The CURP does not agree with its last digit.'),
};

const MESSAGES: Record<ProblemReason | Exclude<WarningReason, 'bad-curp'>, Wording> = {
  'empty-file': say(
    'El archivo está vacío. Vuelva a descargar la lista.',
    'The file is empty. Download the list again.',
  ),
  'file-too-large': say(
    'El archivo pesa más de 5 MB. Cargue solo la lista del día.',
    'The file is larger than 5 MB. Load the list of one day only.',
  ),
  'not-csv': say(
    'El archivo no es un CSV. Ábralo en la hoja de cálculo y guárdelo como CSV UTF-8.',
    'The file is not a CSV. Open it in the spreadsheet and save it as CSV UTF-8.',
  ),
  'no-header': say(
    'No se encontró la línea de encabezados. La primera línea debe decir: folio, CURP, nombre, trámite, fecha, hora.',
    'No header line was found. The first line must read: folio, CURP, name, service, date, time.',
  ),
  'missing-column': (detail) =>
    say(
      `Falta la columna ${detail}. Agréguela, o indique con qué nombre viene.`,
      `The column ${detail} is missing. Add it, or say under which name it comes.`,
    ),
  'too-many-rows': say(
    'La lista tiene más de 5,000 líneas. Cargue solo la lista del día.',
    'The list has more than 5,000 lines. Load the list of one day only.',
  ),
  'unclosed-quote': say(
    'Hay una comilla que no cierra. Quítela o ciérrela.',
    'A quotation mark is not closed. Remove it or close it.',
  ),
  'rest-not-read': say(
    'Hay demasiadas comillas sin cerrar: desde esta línea ya no se leyó. Guarde la lista otra vez como CSV.',
    'Too many quotation marks are not closed: nothing was read from this line on. Save the list as CSV again.',
  ),
  'too-many-columns': say(
    'La línea tiene más datos que encabezados. Ponga entre comillas el dato que lleva el separador.',
    'The line has more cells than there are headers. Put the cell that holds the separator between quotation marks.',
  ),
  'too-long': say(
    'El dato es demasiado largo. Acórtelo a 200 caracteres.',
    'The cell is too long. Shorten it to 200 characters.',
  ),
  'missing-folio': say(
    'Falta el folio. Escríbalo como está en la cita.',
    'The folio is missing. Write it as the appointment has it.',
  ),
  'missing-folio-curp': say(
    'Faltan el folio y la CURP. Escriba al menos uno: por él se encuentra el documento.',
    'Folio and CURP are missing. Write one of them: the document is found by it.',
  ),
  'unusable-curp': say(
    'La CURP no es válida y no hay folio: nadie lo encontraría. Compárela con el documento, o escriba el folio.',
    'The CURP is not valid and there is no folio: nobody would find it. Compare it with the document, or write the folio.',
  ),
  'damaged-folio': say(
    'La hoja de cálculo cambió el folio. Dé formato de texto a esa columna y guarde la lista otra vez.',
    'The spreadsheet changed the folio. Format that column as text and save the list again.',
  ),
  'duplicate-folio': (detail) =>
    say(
      `El mismo folio está con otros datos en la línea ${detail}. Deje una sola.`,
      `The same folio stands with other data on line ${detail}. Keep only one.`,
    ),
  'missing-name': say('Falta el nombre de la persona.', 'The name of the person is missing.'),
  'missing-service': say('Falta el trámite.', 'The service is missing.'),
  'unknown-service': (detail) =>
    say(
      `Esta oficina no tiene ese trámite. Escriba uno de estos: ${detail}.`,
      `This office does not have that service. Write one of these: ${detail}.`,
    ),
  'missing-date': say('Falta la fecha de la cita.', 'The date of the appointment is missing.'),
  'bad-date': say(
    'La fecha no existe o no se entiende. Escríbala como 23/11/2026.',
    'The date does not exist or cannot be read. Write it as 23/11/2026.',
  ),
  'missing-time': say('Falta la hora de la cita.', 'The time of the appointment is missing.'),
  'bad-time': say(
    'La hora no se entiende. Escríbala como 08:30 o 14:30.',
    'The time cannot be read. Write it as 08:30 or 14:30.',
  ),
  'unknown-status': say(
    'No se conoce ese estado de la cita. Escriba reservada, cancelada o por verificar.',
    'That status is not known. Write booked, cancelled or verify.',
  ),
  'nothing-today': say(
    'Ninguna línea es de hoy y de esta oficina. Revise que sea la lista del día.',
    'No line is for today and this office. Check that this is the list of the day.',
  ),
  'damaged-accents': say(
    'Los acentos llegaron dañados. Guarde la lista otra vez como CSV UTF-8.',
    'Accented letters arrived damaged. Save the list as CSV UTF-8 again.',
  ),
  'unread-curp': say(
    'La CURP no es válida: el documento entra, y se encuentra solo por su folio.',
    'The CURP is not valid: the document is taken, and found by its folio alone.',
  ),
  'unknown-place': say(
    'No se conoce ese lugar y no se guarda. Escriba una ventanilla de la oficina, como 4, o recepción.',
    'That place is not known and is not kept. Write a window of the office, such as 4, or reception.',
  ),
  'inconvenient-word': say(
    'La CURP empieza con una palabra que el registro no usa. Compárela con el documento.',
    'The CURP begins with a word the registry does not use. Compare it with the document.',
  ),
  'duplicate-curp': (detail) =>
    say(
      `La misma CURP tiene otra cita en la línea ${detail}. En las dos se pedirá revisar la identificación.`,
      `The same CURP has another appointment on line ${detail}. Staff are asked to check the papers of both.`,
    ),
  'missing-guardian': say(
    'Es menor de edad y la lista no dice quién lo acompaña.',
    'The applicant is a minor and the list does not say who comes along.',
  ),
  'ignored-email': say('El correo no es válido y no se guarda.', 'The e-mail address is not valid and is not kept.'),
  'ignored-phone': say('El teléfono no es válido y no se guarda.', 'The phone number is not valid and is not kept.'),
  'ignored-language': say(
    'No se conoce ese idioma y no se guarda. En la oficina se le pregunta.',
    'That language is not known and is not kept. The office will ask.',
  ),
};

/** The sentence for a remark on the list. `detail` is never personal: a column, a line, the office's services. */
export function messageFor(reason: ProblemReason | Exclude<WarningReason, 'bad-curp'>, detail = ''): Sentence {
  const wording = MESSAGES[reason];
  return typeof wording === 'function' ? wording(detail) : wording;
}

/** The sentence for a CURP that can't be taken: the appointment can, without it. */
export function curpMessage(fault: CurpFault): Sentence {
  const { es, en } = CURP_MESSAGES[fault];
  return say(
    `${es} La cita entra sin CURP y se pedirá revisar la identificación.`,
    `${en} The appointment is taken without a CURP, and staff are asked to check the papers.`,
  );
}

function say(es: string, en: string): Sentence {
  return { es, en };
}
