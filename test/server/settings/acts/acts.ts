import type { LivedWeek } from './lived-week.ts';

/** A setting of the form changed once: where, to what, and what the office then saw of it in the week that followed. */
export interface Act {
  readonly field: string;
  readonly place: string;
  readonly to: unknown;
  readonly see: (week: LivedWeek) => unknown;
  readonly is: unknown;
}

type See = Act['see'];

const act = (place: string, to: unknown, see: See, is: unknown = to): Act => ({
  field: place.replace(/\[\d+\]/gu, '[]'),
  place,
  to,
  see,
  is,
});

const clock = (zone: string) => (at: number | undefined) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at);
const own: (week: LivedWeek) => (at: number | undefined) => string = ({ views }) => clock(views.wall.office.timeZone);
const service = (index: number, { views }: LivedWeek) => views.kiosk.services[index];
const window = (id: string, { views }: LivedWeek) => views.lady.windows.find((one) => one.id === id);
const steps = (id: string, week: LivedWeek) => window(id, week)?.steps.map(({ name }) => name.es);
const round = (figure: number | undefined) => Math.round(10 * (figure ?? Number.NaN)) / 10;

/** Who the office is, when it is open and what it aims at. */
const office: readonly Act[] = [
  act('office.name', { es: 'Oficina nueva' }, ({ views }) => views.kiosk.office.name),
  act('office.place', 'Tezoatlán, Oaxaca', ({ views }) => views.wall.office.place),
  act('office.timeZone', 'America/Cancun', ({ views }) => views.wall.office.timeZone),
  act('room.seats', 4, ({ views }) => views.kiosk.room.seats),
  act('reception.staffed', false, ({ views }) => views.kiosk.reception),
  act('openBook', false, ({ book }) => book, 404),
  act('municipalities.ask', true, ({ views }) => views.lady.municipalities !== undefined),
  act('municipalities.names', ['Tezoatlán'], ({ views }) => views.lady.municipalities),
  act('opinions', false, ({ views }) => views.kiosk.opinions === true),
  act('target.month', 1234, ({ figures }) => figures.target.progress.month.wanted),
  act('target.year', 12_345, ({ figures }) => figures.target.progress.year.wanted),
  act('target.services', ['informes'], ({ figures }) => figures.target.services),
  act('languages', ['es'], ({ views }) => views.kiosk.office.languages),
  act('spoken[0].label', { es: 'mixteco' }, ({ views }) => views.kiosk.spoken[0]?.label),
  act('spoken[0].towns', ['Tezoatlán'], ({ views }) => views.kiosk.spoken[0]?.towns),
  act('spoken[0].person', 'Lucero', ({ views }) => views.lady.reception.requests[0]?.summoned),
  act('spoken[1].tag', 'zai', ({ views }) => views.kiosk.spoken[1]?.tag),
  act('hours.week[0].open', '7:30', (week) => own(week)(week.views.kiosk.day.opensAt), '07:30'),
  act('hours.week[0].close', '16:00', (week) => own(week)(week.views.kiosk.day.closesAt), '16:00'),
  act('hours.week[4].weekday', 7, ({ friday }) => friday.state, 'closed'),
  act('hours.closed[0].date', '2026-11-24', ({ tuesday }) => tuesday.state, 'closed'),
  act('hours.closed[0].reason', { es: 'Fiesta' }, ({ tuesday }) => tuesday.closedFor),
  act('hours.extra[0].date', '2026-11-28', ({ saturday }) => `${saturday.date} ${saturday.state}`, '2026-11-28 open'),
  act('hours.extra[0].open', '9:30', (week) => own(week)(week.saturday.opensAt), '09:30'),
  act('hours.extra[0].close', '12:30', (week) => own(week)(week.saturday.closesAt), '12:30'),
  act(
    'hours.lastCheckInMinutes',
    30,
    ({ views: { kiosk } }) => ((kiosk.day.closesAt ?? 0) - (kiosk.day.checkInUntil ?? 0)) / 60_000,
  ),
];

/** What people come for, by which steps, and at which windows. */
const work: readonly Act[] = [
  act('steps[0].name', { es: 'Papeles' }, (week) => steps('V1', week)?.[0], 'Papeles'),
  act('steps[3].skill', 'documentos', (week) => steps('V3', week)?.includes('Revisión'), true),
  act('steps[1].at', 'biometric', (week) => steps('B1', week)?.includes('Documentos, menor'), true),
  act('steps[6].minutes', 9, ({ expectedMinutes }) => expectedMinutes),
  act('steps[4].spread', 3, ({ nextAfter }) => nextAfter > 15, true),
  act('services[0].name', { es: 'Pasaporte nuevo' }, (week) => service(0, week)?.name),
  act('services[0].drawing', 'certificate', (week) => service(0, week)?.drawing),
  act('services[3].onPaper', { es: 'Preguntas' }, ({ printed }) => printed.join().includes('Preguntas'), true),
  act('services[3].series', 'R', ({ letter }) => letter),
  act('services[3].journey', ['informes', 'entrega'], ({ journey }) => journey, ['Informes', 'Entrega']),
  act('services[3].booking', 'optional', (week) => service(3, week)?.booking),
  act('services[4].targetMinutes', 44, ({ dues }) => dues.own),
  act('services[5].private', false, (week) => service(5, week) !== undefined, true),
  act('services[5].silent', undefined, ({ silent }) => silent, false),
  act('services[4].pickUp', false, (week) => service(4, week)?.ready !== undefined),
  act('services[0].standBy', false, (week) => service(0, week)?.standBy !== undefined),
  act('services[2].minors', true, (week) => service(2, week)?.minors),
  act('services[2].hours.from', '13:00', (week) => own(week)(service(2, week)?.opens?.from), '13:00'),
  act('services[2].hours.to', '14:00', (week) => own(week)(service(2, week)?.opens?.to), '14:00'),
  act('services[1].papers[0].name', { es: 'Acta' }, (week) => service(1, week)?.papers[0]?.name),
  act('services[1].papers[0].hint', { es: 'Con copia' }, (week) => service(1, week)?.papers[0]?.hint),
  act('services[1].papers[0].lacking', 'otro-papel', (week) => service(1, week)?.papers[0]?.lacking, 'otro-papel'),
  act(
    'services[1].papersUntil',
    '2020-01-01',
    ({ views }) => views.lady.supervisor?.alerts.some(({ is }) => is === 'papers-expired'),
    true,
  ),
  act('services[3].listNames', ['Trámite con otro nombre'], ({ listed }) => listed, 1),
  act('windows[1].number', 12, (week) => window('V2', week)?.number),
  act('windows[7].kind', 'window', (week) => window('B2', week)?.kind),
  act('windows[1].accessible', true, (week) => window('V2', week)?.accessible),
  act('windows[1].direction', 'left', (week) => window('V2', week)?.direction),
  act('windows[6].skills', ['biometricos', 'documentos'], (week) => steps('B1', week)?.length, 2),
  act('windows[4].languages', ['es', 'omq-x-tuunsavi'], ({ may }) => may.atSpeakers, true),
  act('windows[2].breaks[0].from', '9:40', ({ lastFrom }) => lastFrom > 110, true),
  act('windows[2].breaks[0].to', '11:40', ({ lastFrom }) => lastFrom > 110, true),
];

/** The order of the calls, and what follows them. */
const calls: readonly Act[] = [
  act('calling.appointment', 12, ({ dues }) => dues.booked),
  act('calling.walkIn', 41, ({ dues }) => dues.walkIn),
  act('calling.later', 9, ({ dues }) => dues.later),
  act('calling.priority', 33, ({ dues }) => -dues.priority),
  act('calling.lateGrace', 5, ({ lookUps }) => lookUps.late !== 'in-grace', true),
  act('calling.lateAction', 'staff', ({ lookUps }) => lookUps.veryLate),
  act('calling.longStep', 8, ({ may }) => may.longStep, false),
  act('calling.interpreter', 25, ({ may }) => may.anySpeaker, false),
  act('calling.sameWindow', 2, ({ may }) => may.otherWindow, true),
  act('absence.secondCallAfter', 90, ({ announcements }) => announcements, 1),
  act('absence.noShowAfter', 150, ({ noShowSeconds }) => noShowSeconds),
  act('undoSeconds', 20, ({ undoSeconds }) => undoSeconds),
  act('checkIn.earlyMinutes', 240, ({ lookUps }) => lookUps.early, 'in-time'),
  act('checkIn.folioPattern', '^F-\\d$', ({ views }) => views.kiosk.folioPattern),
  ...(['incomplete', 'hold', 'outOfTurn', 'pause', 'referral'] as const).map((occasion) =>
    act(`reasons.${occasion}[0].name`, { es: 'Otro motivo' }, ({ views }) => views.lady.reasons[occasion][0]?.name),
  ),
  act('reasons.incomplete[3].where', { es: 'En la papelería' }, ({ fix }) => fix()?.includes('papelería'), true),
];

/** Kiosk, displays, phones and paper. */
const screens: readonly Act[] = [
  act('kiosk.warnAfterSeconds', 50, ({ views }) => views.kiosk.kiosk.warnAfterSeconds),
  act('kiosk.countdownSeconds', 25, ({ views }) => views.kiosk.kiosk.countdownSeconds),
  act('kiosk.ticketSeconds', 35, ({ views }) => views.kiosk.kiosk.ticketSeconds),
  act('kiosk.diagonalInches', 24, ({ views }) => views.kiosk.kiosk.diagonalInches),
  act('kiosk.camera', false, ({ views }) => views.kiosk.kiosk.camera === true),
  act('kiosk.mountMillimeters', 800, ({ views }) => views.kiosk.kiosk.mountMillimeters),
  act('displays[0].name', 'Sala grande', ({ views }) => views.lady.supervisor?.displays[0]?.name),
  act('displays[0].windows', ['V1', 'V3', 'V5'], ({ views }) => views.wall.windows.map(({ id }) => id)),
  act('displays[0].diagonalInches', 40, ({ views }) => views.lady.supervisor?.displays[0]?.tooSmall?.inches),
  act('displays[0].distanceMeters', 8, ({ views }) => views.lady.supervisor?.displays[0]?.tooSmall?.meters),
  act('displays[0].volume', 30, ({ views }) => views.wall.display.volume),
  act('displays[1].outside', true, ({ views }) => views.wall.outside !== undefined, false),
  act('displays[0].quiet[0].from', '13:00', ({ views }) => views.wall.display.quiet?.[0]?.from),
  act('displays[0].quiet[0].to', '13:30', ({ views }) => views.wall.display.quiet?.[0]?.to),
  act('displays[0].stand.x', 7, ({ views }) => round(views.wall.plan?.stand.y), 8),
  act('displays[0].stand.y', 6.2, ({ views }) => round(views.wall.plan?.stand.x), 6.2),
  act('displays[0].stand.ahead', 'right', ({ views }) => views.wall.plan?.width, 8),
  act('plan.outline[1].x', 15, ({ views }) => views.wall.plan?.height, 15),
  act('plan.outline[0].y', 0.5, ({ views }) => round(views.wall.plan?.outline[0]?.x), 0.5),
  act('plan.door.x', 0, ({ views }) => round(views.wall.plan?.door.y), 15),
  act('plan.door.y', 4, ({ views }) => round(views.wall.plan?.door.x), 4),
  act('plan.windows[0].x', 2.3, ({ views }) => round(views.wall.plan?.windows[0]?.y), 12.7),
  act('plan.windows[0].y', 1.6, ({ views }) => round(views.wall.plan?.windows[0]?.x), 1.6),
  act('plan.seats[0].x', 5, ({ views }) => round(views.wall.plan?.seats[0]?.y), 7.6),
  act('plan.seats[0].y', 2.6, ({ views }) => round(views.wall.plan?.seats[0]?.x), 2.6),
  act('plan.seats[0].width', 2.4, ({ views }) => round(views.wall.plan?.seats[0]?.height), 2.4),
  act('plan.seats[0].height', 3, ({ views }) => round(views.wall.plan?.seats[0]?.width), 3),
  act('printers[0].id', 'puerta', ({ previews }) => previews.puerta !== 'none', true),
  act('printers[0].for', ['reception'], ({ paper }) => paper, 'none'),
  act('printers[0].width', 58, ({ previews: { entrada, puerta } }) => (puerta === 'none' ? entrada : puerta), '432'),
  act('printers[0].lineEvery', 5, ({ sheets }) => sheets() > 0, true),
  act('printers[1].kind', 'file', ({ tested }) => tested, 'printed'),
  act('printers[1].address', '/dev/null', ({ tested }) => tested, 'printed'),
  act('network.phoneUrl', 'https://fila.example.org', ({ views }) => views.kiosk.phones?.address),
  act('network.wifi', 'Fila', ({ views }) => views.kiosk.phones?.wifi),
];

/** Settings that are published together for the next week, each seen by itself; the printer goes to this address. */
export const actsWith = (printer: string): readonly Act[] => [
  ...office,
  ...work,
  ...calls,
  ...screens,
  act('printers[0].address', printer, ({ printed }) => printed[1]?.includes('Su turno'), true),
];

/** What is taken away at once, in mid-morning: whoever comes after that waits inside. */
export const actAtOnce: Act = act('room.comeBack', undefined, ({ sentOut }) => sentOut, [true, false]);
