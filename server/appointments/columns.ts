import type { Column, ReadOptions } from './list.ts';
import { cleaned, folded } from './text.ts';

/** Where each column stands in the file; guardians may fill several. */
export type ColumnPlaces = ReadonlyMap<Column, readonly number[]>;

// From the most telling to the least: beside "fecha de la cita", a plain "fecha" is some other date.
const NAMES: Record<Column, readonly string[]> = {
  folio: [
    'folio de la cita',
    'folio de cita',
    'folio cita',
    'numero de folio',
    'num de folio',
    'no de folio',
    'n de folio',
    'folio',
    'numero de cita',
    'no de cita',
    'appointment number',
    'appointment id',
    'confirmation number',
    'reference',
  ],
  curp: ['curp', 'clave curp', 'curp del solicitante', 'curp del titular', 'clave unica de registro de poblacion'],
  name: [
    'nombre completo',
    'nombre del solicitante',
    'nombre del titular',
    'nombres',
    'nombre s',
    'nombre',
    'solicitante',
    'given names',
    'given name',
    'first name',
    'full name',
    'applicant',
    'name',
  ],
  surnames: ['apellidos', 'apellido s', 'surnames', 'surname', 'last names', 'last name', 'family name'],
  firstSurname: ['primer apellido', 'apellido paterno', '1er apellido', 'apellido 1', 'paterno', 'first surname'],
  secondSurname: [
    'segundo apellido',
    'apellido materno',
    '2o apellido',
    '2do apellido',
    'apellido 2',
    'materno',
    'second surname',
  ],
  service: ['tipo de tramite', 'tramite', 'tipo de servicio', 'servicio', 'service', 'service type', 'procedure'],
  date: [
    'fecha de la cita',
    'fecha de cita',
    'fecha cita',
    'dia de la cita',
    'fecha y hora',
    'fecha',
    'dia',
    'appointment date',
    'date',
    'day',
  ],
  time: ['hora de la cita', 'hora de cita', 'hora cita', 'horario', 'hora', 'appointment time', 'time'],
  guardians: [
    'padres o tutores',
    'padre madre o tutor',
    'nombre del tutor',
    'tutores',
    'tutor',
    'tutor 1',
    'tutor 2',
    'padre',
    'madre',
    'padres',
    'guardians',
    'guardian',
    'guardian 1',
    'guardian 2',
    'parents',
    'parent',
  ],
  office: ['oficina de la cita', 'oficina', 'sede', 'office', 'location'],
  status: ['estado de la cita', 'estatus de la cita', 'estatus', 'situacion', 'status'],
  email: ['correo electronico', 'correo', 'e mail', 'email', 'mail', 'email address'],
  phone: ['telefono celular', 'telefono', 'celular', 'tel', 'mobile', 'phone', 'phone number', 'telephone'],
  language: ['idioma', 'lengua', 'language'],
  booking: ['reservacion', 'reserva', 'grupo', 'familia', 'booking', 'booking id', 'group', 'family'],
  since: [],
  where: [],
};

const COLUMNS = Object.keys(NAMES).filter((name): name is Column => name in NAMES);

/** Finds each column by its header, in Spanish or English; a header the person chose stands over the names known here, and none where they said so. */
export function placesOf(
  header: readonly string[],
  { columns: chosen = {}, words: further = {} }: Pick<ReadOptions, 'columns' | 'words'> = {},
): ColumnPlaces {
  const heads = header.map((cell) => folded(cleaned(cell)));
  const taken = new Set(Object.values(chosen).map(folded));
  const places = new Map<Column, readonly number[]>();

  for (const column of COLUMNS) {
    const own = chosen[column];
    if (own !== undefined && folded(own) === '') continue;
    const names =
      own === undefined
        ? [...NAMES[column], ...(further[column] ?? [])].filter((name) => !taken.has(name))
        : [folded(own)];
    const found = names.flatMap((name) => heads.flatMap((word, at) => (word === name ? [at] : [])));
    const [first] = found;
    if (first !== undefined) places.set(column, column === 'guardians' ? found.toSorted((a, b) => a - b) : [first]);
  }
  return places;
}
