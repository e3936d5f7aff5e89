/** How a setting is named on the page, with one line of help and its unit. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
}

const fields = {
  format: { label: 'Formato del archivo' },
  'office.id': { label: 'Clave de la oficina', hint: 'No se muestra al público.' },
  'office.kind': { label: 'Tipo de oficina' },
  'office.name': { label: 'Nombre de la oficina', hint: 'Como se lee en el quiosco y en las pantallas.' },
  'office.place': { label: 'Lugar', hint: 'Municipio y estado.' },
  'office.timeZone': { label: 'Zona horaria', hint: 'Como America/Mexico_City. Cambia solo con la jornada.' },
  'room.seats': { label: 'Asientos de la sala', hint: 'Con ellos se calcula si la sala se llena.', unit: 'asientos' },
  'room.comeBack': {
    label: 'Dar hora para volver cuando la sala está llena',
    hint: 'Quien no cabe espera afuera y conserva su lugar.',
  },
  'reception.staffed': {
    label: 'Hay una persona en recepción',
    hint: 'Si no la hay, ningún mensaje manda a nadie a recepción.',
  },
  target: { label: 'Meta de la oficina' },
  'target.month': { label: 'Meta del mes', hint: 'Personas atendidas hasta el final.', unit: 'personas' },
  'target.year': { label: 'Meta del año', unit: 'personas' },
  'target.services': { label: 'Trámites que cuentan para la meta' },

  'hours.week': { label: 'Horario de la semana' },
  'hours.week[]': { label: 'Día de atención' },
  'hours.week[].weekday': { label: 'Día' },
  'hours.week[].open': { label: 'Abre' },
  'hours.week[].close': { label: 'Cierra' },
  'hours.lastCheckInMinutes': {
    label: 'El registro termina antes del cierre',
    hint: '0: se registra hasta la hora de cierre.',
    unit: 'min antes',
  },
  'hours.closed': { label: 'Días cerrados' },
  'hours.closed[]': { label: 'Día cerrado' },
  'hours.closed[].date': { label: 'Fecha' },
  'hours.closed[].reason': { label: 'Motivo, si se quiere' },
  'hours.extra': { label: 'Jornadas especiales' },
  'hours.extra[]': { label: 'Jornada especial' },
  'hours.extra[].date': { label: 'Fecha' },
  'hours.extra[].open': { label: 'Abre' },
  'hours.extra[].close': { label: 'Cierra' },

  windows: { label: 'Ventanillas' },
  'windows[]': { label: 'Ventanilla' },
  'windows[].id': { label: 'Clave' },
  'windows[].number': { label: 'Número', hint: 'El que se ve y se dice al llamar.' },
  'windows[].kind': { label: 'Tipo' },
  'windows[].accessible': {
    label: 'Ventanilla accesible',
    hint: 'Atiende a todos, primero a quien la necesita.',
  },
  'windows[].skills': { label: 'Qué atiende' },
  'windows[].languages': { label: 'Lenguas que se hablan ahí' },
  'windows[].direction': { label: 'Dónde queda', hint: 'Vista desde los asientos; se dice al llamar.' },
  'windows[].breaks': { label: 'Descansos previstos', hint: 'Cuentan para calcular la espera.' },
  'windows[].breaks[].from': { label: 'De' },
  'windows[].breaks[].to': { label: 'A' },

  services: { label: 'Trámites' },
  'services[]': { label: 'Trámite' },
  'services[].id': { label: 'Clave' },
  'services[].name': { label: 'Nombre del trámite' },
  'services[].drawing': { label: 'Dibujo en el quiosco', hint: 'Para quien no lee el nombre.' },
  'services[].onPaper': {
    label: 'Cómo se nombra en el boleto',
    hint: 'Con palabras que no delaten a nadie. Vacío: no se imprime.',
  },
  'services[].series': { label: 'Letra de sus turnos' },
  'services[].journey': { label: 'Pasos, en su orden' },
  'services[].booking': { label: 'Cita' },
  'services[].private': { label: 'Trámite reservado', hint: 'No se nombra en pantallas, boletos ni teléfonos.' },
  'services[].silent': {
    label: 'Se llama en silencio',
    hint: 'No sale en pantallas ni se dice: alguien va por la persona.',
  },
  'services[].targetMinutes': {
    label: 'Hora de orden propia, sin cita',
    hint: 'Vacío: la de la oficina.',
    unit: 'min',
  },
  'services[].hours': { label: 'Horario propio', hint: 'Vacío: el de la oficina.' },
  'services[].hours.from': { label: 'Desde' },
  'services[].hours.to': { label: 'Hasta' },
  'services[].minors': { label: 'Es para menores de edad', hint: 'Se pide que venga quien ejerce la tutela.' },
  'services[].papers': { label: 'Papeles que debe tener a la mano' },
  'services[].papers[].name': { label: 'Papel' },
  'services[].papers[].hint': { label: 'Aclaración' },
  'services[].listNames': { label: 'Otros nombres en la lista de citas', hint: 'Separados por comas.' },

  steps: { label: 'Pasos' },
  'steps[]': { label: 'Paso' },
  'steps[].id': { label: 'Clave' },
  'steps[].name': { label: 'Nombre del paso' },
  'steps[].skill': { label: 'Tarea que exige', hint: 'La misma palabra que marcan las ventanillas que lo atienden.' },
  'steps[].at': { label: 'Se hace en' },
  'steps[].minutes': { label: 'Suele durar', hint: 'Hasta que la oficina aprenda su propia duración.', unit: 'min' },
  'steps[].spread': { label: 'Cuánto varía', hint: '0.5: la mitad de su duración, hacia arriba o hacia abajo.' },
  'steps[].arrival': { label: 'Cuándo llegan del paso anterior' },
  'steps[].arrival.afterMinutes': { label: 'Llegan del paso anterior a los', unit: 'min' },
  'steps[].arrival.share': { label: 'Parte de ellos que llega', hint: '1: todos; 0.88: 88 de cada 100.' },

  'calling.appointment': {
    label: 'Con cita',
    hint: 'Después de su cita o de su llegada, lo que sea más tarde.',
    unit: 'min',
  },
  'calling.walkIn': { label: 'Sin cita', hint: 'Después de su llegada.', unit: 'min' },
  'calling.later': { label: 'Siguiente paso, o de regreso', hint: 'Después de formarse otra vez.', unit: 'min' },
  'calling.priority': {
    label: 'Atención prioritaria',
    hint: 'Antes de su llegada: pasa delante de quien llegó en ese rato.',
    unit: 'min antes',
  },
  'calling.longStep': {
    label: 'Paso largo en la ventanilla accesible',
    hint: 'Los pasos más largos esperan ahí a que sea su hora.',
    unit: 'min',
  },
  'calling.interpreter': {
    label: 'Esperar a quien habla su lengua',
    hint: 'Después de su hora lo llama cualquier ventanilla, con intérprete.',
    unit: 'min',
  },
  'calling.sameWindow': {
    label: 'Guardar a quien ya atendió',
    hint: 'En el paso siguiente, la misma ventanilla lo tiene para sí este rato. Vacío: lo llama cualquiera.',
    unit: 'min',
  },
  'calling.lateGrace': { label: 'Tolerancia', hint: 'Hasta aquí, la cita cuenta como puntual.', unit: 'min' },
  'calling.lateAction': { label: 'Si llega más tarde' },
  'absence.secondCallAfter': { label: 'Se repite el llamado', hint: 'Solo, si nadie llegó.', unit: 's' },
  'absence.noShowAfter': { label: '«No se presentó» se abre', hint: 'Después de llamar.', unit: 's' },
  undoSeconds: { label: 'Deshacer', hint: 'Tiempo para deshacer lo último que se hizo.', unit: 's' },
  'checkIn.earlyMinutes': {
    label: 'Puede registrarse antes de su cita',
    hint: 'Vacío: desde que abre la oficina.',
    unit: 'min antes',
  },
  'checkIn.folioPattern': {
    label: 'Cómo es un folio',
    hint: '\\d es una cifra y {4,12} cuántas: ^\\d{4,12}$ son de 4 a 12 cifras.',
  },

  'kiosk.warnAfterSeconds': { label: 'Si nadie toca, pregunta', hint: '«¿Sigue ahí?»', unit: 's' },
  'kiosk.countdownSeconds': { label: 'Y borra todo', hint: 'Cuenta regresiva a la vista.', unit: 's' },
  'kiosk.ticketSeconds': { label: 'El turno queda en pantalla', unit: 's' },
  'kiosk.diagonalInches': { label: 'Tamaño de la pantalla, en diagonal', unit: 'pulgadas' },
  'kiosk.mountMillimeters': {
    label: 'Altura del borde inferior',
    hint: 'Desde el piso. Con ella se bajan los botones.',
    unit: 'mm',
  },
  'reasons.incomplete': { label: 'Papeles que pueden faltar' },
  'reasons.hold': { label: 'Por qué alguien sale un momento' },
  'reasons.outOfTurn': { label: 'Por qué se llama fuera de orden' },
  'reasons.pause': { label: 'Por qué se pausa una ventanilla' },
  'reasons.referral': { label: 'A dónde se canaliza' },
  'reasons[].id': { label: 'Clave' },
  'reasons[].name': { label: 'Motivo' },
  'reasons[].where': { label: 'Dónde se consigue', hint: 'Con su horario: sale en la ficha del visitante.' },

  displays: { label: 'Pantallas' },
  'displays[]': { label: 'Pantalla' },
  'displays[].id': { label: 'Clave' },
  'displays[].name': { label: 'Nombre', hint: 'Como la conocen aquí.' },
  'displays[].windows': { label: 'Ventanillas que anuncia', hint: 'Ninguna marcada: todas.' },
  'displays[].diagonalInches': { label: 'Tamaño, en diagonal', unit: 'pulgadas' },
  'displays[].distanceMeters': {
    label: 'Distancia a la última fila',
    hint: 'De ella sale el tamaño de los números.',
    unit: 'm',
  },
  'displays[].volume': { label: 'Volumen', hint: 'De 0 a 100; vacío: 100. Con 0 solo se ve.', unit: '%' },
  'displays[].outside': {
    label: 'La ven quienes esperan afuera',
    hint: 'Muestra los turnos con hora para volver. Sin ninguna marcada, los muestran todas.',
  },
  'displays[].quiet': { label: 'Horas sin sonido', hint: 'Solo se ve; no suena ni habla.' },
  'displays[].quiet[].from': { label: 'De' },
  'displays[].quiet[].to': { label: 'A' },

  printers: { label: 'Impresoras' },
  'printers[]': { label: 'Impresora' },
  'printers[].id': { label: 'Nombre' },
  'printers[].kind': { label: 'Conexión' },
  'printers[].address': { label: 'Dirección', hint: '192.168.1.50:9100 en la red; /dev/usb/lp0 por cable.' },
  'printers[].width': { label: 'Ancho del papel' },
  'printers[].for': { label: 'Imprime lo de', hint: 'Quioscos por su nombre, o reception. Separados por comas.' },
  'printers[].lineEvery': {
    label: 'Imprimir la fila cada',
    hint: 'Por si falla la luz: solo números. De 5 a 60; vacío: nunca.',
    unit: 'min',
  },

  network: { label: 'Teléfonos de los visitantes' },
  'network.phoneUrl': {
    label: 'Dirección para los teléfonos',
    hint: 'Como https://turno.ejemplo.org. Vacío: la de esta red.',
  },
  'network.wifi': { label: 'Red wifi que deben usar', hint: 'Vacío: no se menciona.' },

  languages: { label: 'Idiomas de las pantallas' },
  spoken: { label: 'Lenguas que se hablan' },
  'spoken[]': { label: 'Lengua' },
  'spoken[].tag': { label: 'Clave de la lengua' },
  'spoken[].label': { label: 'Su nombre, como lo dicen quienes la hablan' },
  'spoken[].towns': { label: 'Dónde se habla', hint: 'Municipios separados por comas.' },
  'spoken[].person': { label: 'A quién se llama', hint: 'Vacío: el aviso va a recepción.' },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** A setting, by its place in the file; `[]` stands for each thing of a list. */
export type SettingsField = keyof typeof fields;

/** Every setting in words. */
export const settingsFields: Readonly<Record<SettingsField, FieldWords>> = fields;
