// Writes profiles/ome-huajuapan.appointments.csv: a morning of people who can't exist. Named after weather, stones, plants and
// animals; place 17 of each CURP is 9 or Z, which no registry has come near giving. The same list comes out every time.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ given: string, surnames: readonly [string, string], birth: string, sex: string, state: string }} Person
 * @typedef {{ person: Person, service: string, time: string, guardians?: string[], booking?: string, date?: string, office?: string, status?: string, language?: string }} Booking
 */

const GIVEN =
  'Nube Rayo Bruma Trueno Niebla Cometa Centella Arroyo Llovizna Torrente Escarcha Remanso Vereda Celaje Cumbre Ocaso Marea Cenit Ráfaga Horizonte Ladera Viento Neblina Relámpago Ventisca Granizo Llanura Sendero Cascada Eclipse Nevada Oleaje Pradera Zafiro'.split(
    ' ',
  );

const SURNAMES =
  'Ahuehuete Cenzontle Obsidiana Tezontle Cazahuate Huizache Tepozán Oyamel Jilguero Zanate Tecolote Basalto Feldespato Turquesa Amatista Malaquita Guamúchil Copalillo Enebro Golondrina Calandria Correcaminos Caliza Pedernal Cuarcita Mezquite Jacaranda Bugambilia Chapulín Luciérnaga Libélula Ocelote Tlacuache Cacomixtle Ajolote Garambullo Biznaga Pitahaya Zempasúchil Quebrantahuesos'.split(
    ' ',
  );

const STATES = ['OC', 'OC', 'OC', 'PL', 'OC', 'GR', 'OC', 'OC', 'MC', 'OC', 'DF', 'OC', 'VZ', 'OC', 'NE'];

const APPOINTMENTS = 110;
const FIRST_FOLIO = 40_001;
const OPENING = 8 * 60;
const SLOT_MINUTES = 10;
const SLOTS = 42;

const HEADER =
  'Folio,CURP,Nombre(s),Apellidos,Trámite,Fecha,Hora,Padres o tutores,Oficina,Estatus,Correo,Teléfono,Idioma,Reservación';

/** The list as text, ready for a spreadsheet: UTF-8 with its mark, so that accents survive a double click. */
export function sampleList() {
  const today = todaysBookings().map((booking, at) => line(booking, FIRST_FOLIO + at));
  const others = bookingsElsewhere().map((booking, at) => line(booking, FIRST_FOLIO + 900 + at));
  return `\ufeff${[HEADER, ...today, ...others].join('\n')}\n`;
}

/** @returns {Booking[]} */
function todaysBookings() {
  const parties = [];
  for (let party = 0, people = 0; people < APPOINTMENTS; party++) {
    const size = Math.min(familySize(party), APPOINTMENTS - people);
    parties.push({ party, size, first: people });
    people += size;
  }
  return parties.flatMap(({ party, size, first }) => {
    const slot = Math.floor((first * SLOTS) / APPOINTMENTS);
    const time = clock(OPENING + slot * SLOT_MINUTES);
    return size === 1 ? [alone(party, first, time)] : family(party, size, first, time);
  });
}

/**
 * Someone who comes for one passport: mostly an adult, now and then a minor whose parents booked for the child only.
 * @param {number} party @param {number} at @param {string} time
 * @returns {Booking}
 */
function alone(party, at, time) {
  const status = at === 31 || at === 77 ? 'cancelada' : at === 54 ? 'por verificar' : undefined;
  const common = { time, ...(status && { status }), ...(at % 29 === 7 && { language: 'inglés' }) };
  if (party % 6 === 4) {
    const child = person(at, 'minor');
    const guardians = [0, 1].map(
      (parent) => `${pick(GIVEN, at * 5 + parent * 11 + 3)} ${child.surnames[parent]} ${pick(SURNAMES, at + 17)}`,
    );
    return { ...common, person: child, service: 'pas-menor', guardians };
  }
  return { ...common, person: person(at, 'adult'), service: party % 11 === 5 ? 'pas-perdida' : 'pas-adulto' };
}

/**
 * One parent and the children, booked together for the same time.
 * @param {number} party @param {number} size @param {number} first @param {string} time
 * @returns {Booking[]}
 */
function family(party, size, first, time) {
  const parent = person(first, 'parent');
  const booking = `FAM-${String(party).padStart(3, '0')}`;
  const children = Array.from({ length: size - 1 }, (_, n) => {
    const child = person(first + n + 1, 'minor');
    return { ...child, surnames: /** @type {const} */ ([parent.surnames[0], pick(SURNAMES, party * 3 + 1)]) };
  });
  const guardians = [`${parent.given} ${parent.surnames.join(' ')}`];
  return [
    { person: parent, service: 'pas-adulto', time, booking },
    ...children.map((child) => ({ person: child, service: 'pas-menor', time, booking, guardians })),
  ];
}

/** @returns {Booking[]} */
function bookingsElsewhere() {
  const office = 'Oficina de Enlace Valle Ficticio';
  return [
    { person: person(300, 'adult'), service: 'pas-adulto', time: '09:30', date: 'MAÑANA' },
    { person: person(301, 'adult'), service: 'pas-perdida', time: '12:00', date: 'AYER' },
    { person: person(302, 'adult'), service: 'pas-adulto', time: '10:00', office },
    { person: person(303, 'adult'), service: 'pas-adulto', time: '11:20', office },
  ];
}

/**
 * @param {number} at @param {'adult' | 'parent' | 'minor'} age
 * @returns {Person}
 */
function person(at, age) {
  const [from, years] = { adult: [1946, 59], parent: [1978, 20], minor: [2012, 12] }[age];
  const birth = [from + ((at * 37) % years), 1 + ((at * 7) % 12), 1 + ((at * 11) % 28)];
  return {
    given: pick(GIVEN, at * 7 + Math.floor(at / GIVEN.length)),
    surnames: [pick(SURNAMES, at * 3), pick(SURNAMES, at * 11 + 5)],
    birth: birth.map((part) => String(part).padStart(2, '0')).join('-'),
    sex: at % 47 === 20 ? 'X' : at % 2 ? 'H' : 'M',
    state: pick(STATES, at),
  };
}

/**
 * @param {Booking} booking @param {number} folio
 * @returns {string}
 */
function line(
  {
    person,
    service,
    time,
    guardians = [],
    booking = '',
    date = 'HOY',
    office = '',
    status = 'reservada',
    language = '',
  },
  folio,
) {
  const [first] = person.surnames;
  const email =
    folio % 3 || service === 'pas-menor' ? '' : `${plain(person.given)}.${plain(first)}@ejemplo.invalid`.toLowerCase();
  const phone = folio % 4 ? '' : `953 000 ${String(folio % 10_000).padStart(4, '0')}`;
  const name = [person.given, person.surnames.join(' ')];
  return [
    folio,
    curpOf(person),
    ...name,
    service,
    date,
    time,
    guardians.join('; '),
    office,
    status,
    email,
    phone,
    language,
    booking,
  ].join(',');
}

/**
 * The CURP these names would give (two surnames of one word each, one given name).
 * @param {Person} person
 */
function curpOf({ given, surnames, birth, sex, state }) {
  const [first, second, name] = [...surnames, given].map(plain);
  const initials = first.charAt(0) + inner(first, /[AEIOU]/) + second.charAt(0) + name.charAt(0);
  const consonants = [first, second, name].map((word) => inner(word, /[B-DF-HJ-NP-TV-Z]/)).join('');
  const start = initials + birth.replaceAll('-', '').slice(2) + sex + state + consonants + (birth < '2000' ? '9' : 'Z');
  const sum = [...start].reduce(
    (total, character, at) => total + '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(character) * (18 - at),
    0,
  );
  return start + ((10 - (sum % 10)) % 10);
}

/** @param {string} word @param {RegExp} kind */
const inner = (word, kind) => kind.exec(word.slice(1))?.[0] ?? 'X';

/** @param {string} word */
const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** @param {number} party */
const familySize = (party) => (party % 9 === 2 ? 2 + (Math.floor(party / 9) % 3) : 1);

/** @param {readonly string[]} list @param {number} at */
const pick = (list, at) => list[at % list.length] ?? '';

/** @param {number} minutes */
const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../profiles/ome-huajuapan.appointments.csv', import.meta.url), sampleList());
}
