import type { DoorRefusal, Refusal } from '../../domain/decision.ts';
import type { ToldDetails } from '../details.ts';
import { figure, moment } from '../details.ts';
import type { Format } from '../format.ts';

/** What is said to a person whose wish was refused, and what to do next. */
export type Sentence = (details: ToldDetails, format: Format) => string;

/** Every refusal as a sentence. Each stands without its figures too. */
export const refusals: Readonly<Record<Refusal | DoorRefusal, Sentence>> = {
  'no-day': () => 'La jornada no está abierta. Se abre sola antes de la primera cita; supervisión puede abrirla ahora.',
  'day-is-open': () => 'La jornada ya está abierta. Puede empezar a trabajar.',
  'day-is-past': () => 'Ese día ya pasó. Elija el día de hoy.',
  'day-already-held': () => 'Esa jornada ya se cerró y no puede abrirse otra vez. Lo pendiente pasa al siguiente día.',
  'visits-without-outcome': (details) =>
    `${figure(details, 'count', (count) => (count === 1 ? 'Falta 1 visita' : `Faltan ${count} visitas`), 'Hay visitas')} por terminar. Registre cómo terminó cada una y vuelva a cerrar la jornada.`,

  'not-yet-open': (details, format) =>
    moment(details, 'from', (at) => `Todavía no abrimos. El registro empieza a las ${format.time(at)}.`) ??
    'Todavía no abrimos. Espere a la hora de apertura.',
  'check-in-over': () => 'El registro de hoy ya terminó. Pregunte en una ventanilla cuándo puede regresar.',
  'unknown-appointment': () =>
    'Esa cita no está en la lista de hoy. Revise el folio o la CURP; si están bien, pida ayuda en una ventanilla.',
  'see-staff': () => 'Una persona de la oficina debe revisar su cita. Pase a una ventanilla y muestre su hoja de cita.',
  'other-day': (details, format) =>
    moment(details, 'slot', (at) => `Su cita es el ${format.date(at)} a las ${format.time(at)}. Regrese ese día.`) ??
    'Su cita es otro día. Revise la fecha en su hoja de cita.',
  'other-office': (details) =>
    details.office
      ? `Su cita es en otra oficina: ${details.office}. Acuda a esa oficina.`
      : 'Su cita es en otra oficina. Revise el lugar en su hoja de cita.',
  'too-early': (details, format) =>
    moment(details, 'from', (at) => `Es temprano para su cita. Puede registrarse desde las ${format.time(at)}.`) ??
    'Es temprano para su cita. Regístrese más cerca de su hora.',
  'already-checked-in': (details) =>
    details.ticket
      ? `Esta cita ya tiene el turno ${details.ticket}. Use ese boleto; si lo perdió, pídalo en una ventanilla.`
      : 'Esta cita ya se registró hoy. Use su boleto; si lo perdió, pídalo en una ventanilla.',
  'unknown-service': () => 'Ese trámite no se ofrece en esta oficina. Elija otro de la lista.',
  'unknown-document': () =>
    'Ese documento no está en la lista de los que están listos. Cargue la lista de hoy, o búsquelo por folio o CURP.',
  'document-handed-over': () => 'Ese documento ya se entregó. Si no lo tiene, pregunte en una ventanilla.',
  'needs-appointment': () => 'Este trámite se atiende solo con cita. Saque una cita y regrese ese día.',
  'no-stand-by': () =>
    'Para este trámite ya no se puede anotar en la lista de espera: hoy no alcanzaría lugar. Saque una cita y regrese ese día.',
  'service-closed-now': (details, format) =>
    moment(details, 'from', (at) => `Este trámite se atiende desde las ${format.time(at)}. Regrese a esa hora.`) ??
    'Este trámite no se atiende a esta hora. Pregunte su horario en una ventanilla.',
  'ticket-taken': (details) =>
    `${details.ticket ? `El turno ${details.ticket}` : 'Ese turno'} ya es de otra persona. Revise el número escrito en el boleto.`,
  'bad-ticket': (details) =>
    details.series
      ? `Ese número de turno no es válido. Los de este trámite llevan la letra ${details.series} y tres números, como ${details.series}045.`
      : 'Ese número de turno no es válido. Escriba la letra y los tres números, como A045.',
  'bad-companions': () => 'El número de acompañantes no es válido. Escriba cuántas personas vienen con usted.',

  'nothing-to-review': () => 'Esa cita no tiene nada por revisar. Puede registrarse como las demás.',
  'visitor-is-here': (details) =>
    `Esa persona ${details.ticket ? `tiene el turno ${details.ticket}` : 'ya tiene turno'}. Termine primero su visita, o marque que se fue.`,

  'unknown-visit': () => 'Ese turno no es de hoy. Revise el número o búsquelo por nombre.',
  'visit-ended': () => 'Esa visita ya terminó. Si la persona vuelve, regístrela otra vez.',
  'visit-not-ended': (details) =>
    `${details.ticket ? `La visita de ${details.ticket}` : 'Esa visita'} todavía sigue. Cuando termine se puede corregir cómo terminó.`,
  'nothing-to-correct': () => 'Así está registrada ya. No hay nada que corregir.',
  'visit-not-waiting': () => 'Ese turno ya no está en espera. Vea la lista actualizada y elija otro.',
  'visit-not-aside': () => 'Ese turno no está apartado: sigue su curso. No hace falta reincorporarlo.',
  'call-is-over': () => 'Esa llamada ya terminó. Su pantalla muestra cómo sigue el turno.',
  'not-called': () => 'Ese turno ya no está por llegar. Su pantalla muestra cómo sigue.',
  'no-show-too-soon': (details, format) =>
    moment(
      details,
      'from',
      (at) => `Todavía puede llegar. «No se presentó» se abre a las ${format.exactTime(at)}; mientras, llame otra vez.`,
    ) ?? 'Todavía puede llegar. Espere unos momentos o llame otra vez.',
  'escort-pending': () => 'Pidió que le acompañen y nadie ha aceptado aún. Avise a supervisión o acompáñele usted.',
  'unknown-step': () => 'Ese paso no forma parte de este trámite. Elija otro paso.',
  'cannot-serve': () => 'Esa ventanilla no atiende este paso. Elija otra ventanilla o envíe al paso.',
  'service-paused': (details, format) =>
    moment(details, 'until', (at) => `Este trámite está en pausa hasta las ${format.time(at)}. Intente a esa hora.`) ??
    'Este trámite está en pausa por ahora. Pregunte en una ventanilla a qué hora sigue.',
  'unknown-reason': () => 'Ese motivo no está en la lista de la oficina. Elija uno de la lista.',
  'unknown-applicant': () => 'Esa persona no viene en este turno. Revise los nombres de la ficha.',
  'unknown-municipality': () => 'Ese municipio no está en la lista de la oficina. Elija uno de la lista.',

  'unknown-window': () => 'Esa ventanilla no existe en esta oficina. Elija una de la lista.',
  'window-held': (details) =>
    `${details.holder ? `${details.holder} tiene` : 'Otra persona tiene'} esa ventanilla. Elija otra o tome su lugar si ya se va.`,
  'window-closed': () => 'Esa ventanilla está cerrada. Ábrala para atender.',
  'window-paused': () => 'La ventanilla está en pausa. Reanúdela para seguir.',
  'window-not-paused': () => 'La ventanilla no está en pausa. Puede seguir atendiendo.',
  'window-busy': (details) =>
    `${details.ticket ? `El turno ${details.ticket}` : 'Un turno'} sigue en esta ventanilla. Termine con él antes de continuar.`,
  'window-not-armed': () => 'La ventanilla no estaba en espera del siguiente. Pulse «Siguiente» para llamar.',
  'someone-waits': () => 'Ya hay alguien en espera. Pulse «Siguiente» para llamarle.',
  'not-your-window': () => 'Esa ventanilla es de otra persona. Trabaje en la suya o tome su lugar al entrar.',
  'nobody-waiting': () => 'Nadie espera para esta ventanilla. Puede llamar al siguiente en cuanto llegue.',

  'unknown-request': () => 'Esa solicitud ya no existe. La lista está al día.',
  'request-taken': (details) =>
    `${details.holder ? `${details.holder} ya atiende` : 'Otra persona ya atiende'} esa solicitud. Elija otra.`,
  'unknown-notice': () => 'Ese aviso ya se había quitado. No hace falta nada más.',
  'service-not-paused': () => 'Ese trámite no está en pausa. Se atiende con normalidad.',
  'unknown-line': (details) =>
    `${details.window ? `${details.window} no puede` : 'Esa ventanilla no puede'} atender esa fila. Elija de las filas que se ven en la tabla.`,
  'window-without-line': (details) =>
    `${details.window ?? 'Esa ventanilla'} se quedaría sin filas. Déjele al menos una, o ciérrela.`,
  'line-without-window': ({ line, count, accessible }) => {
    const which = line ? `«${line}»` : 'una de las filas';
    if (accessible)
      return `En ${which} hay quien necesita la ventanilla accesible, y ninguna la atendería. Deje ahí una que sea accesible.`;
    const many =
      count === 1
        ? ', y la necesita 1 turno que ya está aquí'
        : count
          ? `, y la necesitan ${count} turnos que ya están aquí`
          : '';
    return `Nadie podría atender ${which}${many}. Déjela en alguna ventanilla, o pause el trámite.`;
  },
  'nothing-moved': () => 'Así se atiende ya. Marque o desmarque alguna fila.',
  'outage-stands': () => 'Ya se avisó a todos que no hay sistema. Cuando vuelva, pulse «Ya hay sistema».',
  'no-outage': () => 'El sistema funciona y se atiende con normalidad. No hace falta nada más.',
  'already-out': () => 'Esa persona ya salió y su lugar está guardado. Cuando vuelva, regrésela a la fila.',
  'clock-in-doubt': () =>
    'La hora de la computadora no es segura y el día espera. Supervisión la confirma en su pantalla, o corrija el reloj.',
  'clock-not-doubted': () => 'La hora ya es segura y el día sigue. No hace falta nada más.',
  'bad-count': () => 'Escriba cuántas personas contó: un número entero, de 0 a 1000.',
  'empty-text': () => 'El aviso está vacío. Escriba el texto en español.',
  'notice-over': () => 'A esa hora el aviso ya habría terminado. Corrija desde y hasta qué hora.',
  'unknown-display': () => 'El aviso no tiene pantalla donde salir. Elija al menos una de las que hay.',

  'settings-in-use': ({ name, ticket, holder }) => {
    const what = name ? `«${name}»` : 'Algo de lo que se quita';
    const why = ticket ? `el turno ${ticket}` : holder ? `${holder}, que trabaja ahí,` : 'alguien de hoy';
    return `${what} lo necesita ${why} y no puede quitarse ahora. Déjelo, o publique desde la próxima jornada.`;
  },
  'settings-planned': () =>
    'Hay ajustes que esperan a la próxima jornada. Publique también estos desde entonces, o retire aquellos primero.',
  'needs-new-day': ({ what }) =>
    `${what === 'hours' ? 'Con ese horario la oficina ya estaría cerrada' : 'La zona horaria no puede cambiar a media jornada'}. Publique desde la próxima jornada.`,

  'nothing-to-undo': () => 'No hay nada que deshacer.',
  'undo-too-late': () => 'Ya pasó el tiempo para deshacer. Corrija con un nuevo movimiento.',
  'moved-on': ({ window }) =>
    window
      ? `En la ventanilla ${window} ya hubo otro movimiento y no se puede deshacer. Corrija desde como está ahora.`
      : 'El turno ya siguió adelante y no se puede deshacer. Corrija desde donde está ahora.',
  'not-allowed': () => 'Su función no permite hacer esto. Pídalo a supervisión.',

  'not-saved': () => 'No se pudo guardar y nada cambió. Intente de nuevo; si sigue igual, avise a supervisión.',
  malformed: () => 'La oficina no entendió el mensaje y nada cambió. Recargue la página e intente de nuevo.',
  'unknown-picture': () => 'Esa imagen ya no está en la carpeta de avisos. Elija otra o súbala de nuevo.',
  'bad-settings': ({ field, es, more }) =>
    field === undefined
      ? 'Los ajustes tienen datos por corregir y nada cambió. Corrija lo que se indica y publique otra vez.'
      : `Nada cambió. En ${field || 'los ajustes'}: ${es}${more ? ` Y ${more} más por corregir.` : ''}`,
  'no-reader': () => 'Esta computadora no lee avisos en voz alta. Instale espeak-ng, o ponga el aviso sin leerlo.',
  'too-large': () => 'El texto o el archivo es demasiado grande. Acórtelo o divídalo e intente de nuevo.',
  'not-signed-in': () => 'Su sesión terminó. Entre otra vez con su PIN.',
  'too-many': (details, format) =>
    moment(details, 'until', (at) => `Son muchos intentos. Espere hasta las ${format.exactTime(at)}.`) ??
    'Son muchos intentos seguidos. Espere un minuto e intente de nuevo.',
  offline: (details) =>
    details.unsure
      ? 'Se cortó la conexión y no sabemos si se guardó. Al volver, revise la pantalla antes de repetir.'
      : 'No hay conexión con la oficina y nada cambió. Espere a que vuelva e intente de nuevo.',
  'old-page': () => 'Hay una versión nueva. La página se recarga sola; intente de nuevo.',
  closing: () => 'El sistema se está reiniciando y nada cambió. Intente de nuevo en unos segundos.',
  internal: () => 'Algo falló en el sistema y nada cambió. Intente de nuevo; si se repite, avise a supervisión.',
};
