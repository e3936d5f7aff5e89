import type { Kind } from '../../domain/tryout/outcome.ts';
import type { TryoutRefusal } from '../../domain/tryout/refusal.ts';

const people: Readonly<Record<Kind, string>> = {
  booked: 'Con cita',
  walkIn: 'Sin cita',
  priority: 'Con prioridad',
  accessible: 'Ventanilla accesible',
};

const refusals: Readonly<Record<TryoutRefusal, string>> = {
  'unknown-day': 'No hay registro de ese día. Elija otro.',
  'day-not-over': 'Ese día todavía no termina. Pruebe con uno que ya se haya cerrado.',
  'too-many-days': 'Son demasiados días a la vez. Elija menos.',
  'nobody-came': 'En uno de esos días no llegó nadie. Elija otro.',
  'no-such-window': 'Una de esas ventanillas no existía ese día. Quítela o elija otro día.',
  'tryout-under-way': 'Ya se está probando otra pregunta. Espere unos segundos y pruebe otra vez.',
  'took-too-long': 'La prueba tardó demasiado y se detuvo. Elija menos días.',
  'damaged-day': 'El registro de uno de esos días está dañado. Revíselo en la parte «Registro» o elija otro día.',
};

/** What a supervisor reads who tries changes on a day that is over. Master of every other language. */
export const tryout = {
  title: '¿Y si…?',
  day: 'Día',
  howMany: 'Cuántos días',
  days: (n: number) => (n === 1 ? 'Solo ese día' : `Ese y los ${n - 1} anteriores`),
  go: 'Probar',
  goes: 'Probando…',
  nothingChanges: 'Se prueba sobre el registro de días que ya pasaron. En la oficina no cambia nada.',
  noDays: 'Todavía no hay ningún día terminado. Vuelva cuando se haya cerrado el primero.',
  unreachable: 'No se pudo preguntar al servidor. Pruebe otra vez.',
  refusals,

  ask: {
    title: '¿Qué habría sido distinto?',
    most: 'Son todos los cambios que caben en una prueba.',
    add: 'Agregar un cambio',
    remove: 'Quitar',
    removeOf: (what: string) => `Quitar: ${what}`,
    backwards: 'La segunda hora debe ser después de la primera.',
  },
  offers: {
    close: 'Cierra una ventanilla',
    add: 'Hay una ventanilla más',
    oneBiometric: 'Un solo módulo de biométricos',
    break: 'Otra hora de pausa',
    serve: 'Una ventanilla atiende otra cosa',
    rule: 'Otra regla de llamado',
    people: 'Más o menos gente',
    booked: 'Más o menos citas',
  },
  is: {
    close: '¿Y si cierra una ventanilla?',
    add: '¿Y si hay una más?',
    break: '¿Y si la pausa es a otra hora?',
    serve: '¿Y si atiende otra cosa?',
    rule: '¿Y si la regla es otra?',
    people: '¿Y si viene más o menos gente?',
    booked: '¿Y si más o menos traen cita?',
  },
  fields: {
    window: 'Ventanilla',
    like: 'Una como',
    from: 'De',
    to: 'A',
    serves: 'Atiende',
    rule: 'Regla',
    appointment: 'Con cita, min',
    walkIn: 'Sin cita, min',
    people: 'Gente',
    booked: 'Traen cita',
  },
  rules: {
    general: (appointment: number, walkIn: number) => `General: ${appointment} y ${walkIn} min`,
    first: (appointment: number, walkIn: number) => `Citas primero: ${appointment} y ${walkIn} min`,
    own: 'A mi medida',
    note: 'Minutos que se suman a la llegada: se llama primero a quien le toca antes.',
  },
  times: (percent: number) =>
    percent === 100
      ? 'El doble'
      : percent === -50
        ? 'La mitad'
        : `${Math.abs(percent)} % ${percent > 0 ? 'más' : 'menos'}`,
  shares: (percent: number) =>
    ({ 0: 'Nadie', 25: '1 de cada 4', 50: 'La mitad', 75: '3 de cada 4', 100: 'Todos' })[percent] ?? `${percent} %`,

  before: {
    title: 'Así se prueba',
    steps: [
      'Elija un día que ya pasó.',
      'Diga qué habría sido distinto: una ventanilla cerrada, otra pausa, más gente…',
      'Presione Probar. El día se juega otra vez, con la misma gente y las mismas duraciones.',
    ],
  },
  result: {
    title: 'Lo que habría pasado',
    of: (days: readonly string[]) =>
      days.length === 1 ? `el ${days[0]}` : `${days.length} días, del ${days[0]} al ${days.at(-1)}`,
    stale: 'Cambió la pregunta. Presione Probar otra vez.',
    happened: 'Lo que pasó',
    model: 'Según el modelo',
    changed: 'Con el cambio',
    compare:
      'Compare «con el cambio» con «según el modelo». Lo que separa a este de «lo que pasó» es el error del modelo. A tiempo: antes de la hora de orden que tuvo aquel día, sin adelantarla por prioridad.',
    who: 'Quién',
    minutes: 'min',
    median: 'mitad',
    p95: '19 de 20',
    waits: 'Espera hasta el primer llamado, en minutos',
    legend: 'barra: 19 de 20 esperaron menos · raya: la mitad esperó menos',
    visits: (n: number) => (n === 1 ? '1 visita' : `${n} visitas`),
    nobody: 'nadie',
    notCalled: 'sin llamar',
    rest: 'Lo demás',
    difference: 'Diferencia',
    same: 'igual',
    onTime: 'Llamados a tiempo',
    unfinished: 'Visitas que no terminaron',
    overSeats: 'Sala con más gente que asientos, min al día',
    biometricIdle: 'Módulos de biométricos libres, min al día',
    lastServed: 'Salió la última persona',
    later: (minutes: number) => `${minutes} min después`,
    earlier: (minutes: number) => `${minutes} min antes`,
    points: (n: number) => `${n > 0 ? '+' : '–'}${Math.abs(n)} puntos`,
  },
  people,
  headline: {
    lost: (who: string, n: number) =>
      `${who}: a ${n === 1 ? '1 visita' : `${n} visitas`} nadie podría llamarla${n === 1 ? '' : 's'}.`,
    wait: (who: string, is: number, was: number) => `${who}: 19 de 20 esperarían hasta ${is} min, no ${was}.`,
    end: (is: string, was: string) => `La última persona saldría a las ${is}, no a las ${was}.`,
    none: 'La espera de nadie cambiaría.',
  },
  limits: {
    title: 'Lo que esta prueba no puede saber',
    all: [
      'Cada quien llega, falta o se va como aquel día: si la espera fuera más larga, quizá más gente se iría.',
      'Cada atención dura lo mismo en cualquier ventanilla y con cualquier persona. Quien aquel día no alcanzó a pasar dura lo de costumbre.',
      'Las necesidades se borran al cerrar el día: se toma por «ventanilla accesible» a quien tuvo prioridad y solo pasó por ella.',
      'Nadie llama fuera de orden, y todo el día valen los últimos ajustes que tuvo.',
      'Quien trabaja al cerrar se queda hasta que no espere nadie, dos horas a lo más.',
    ],
  },
};

/** The words of tryouts, as every language must have them. */
export type TryoutWords = typeof tryout;
