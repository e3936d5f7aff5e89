import { ageOn } from '../../shared/domain/curp.ts';
import { dayIn, statusIn, timeBehindDay, timeIn } from './fields.ts';
import type { LineContext } from './line.ts';
import { Line } from './line.ts';
import type { AppointmentRow, Problem, Warning } from './list.ts';
import type { FileRecord } from './records.ts';
import { folded } from './text.ts';

/** What reading one line gave: the appointment, unless there are problems, and what to look at. */
export interface RowReading {
  readonly row?: AppointmentRow;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Reads one line of the list, telling everything that is wrong with it at once. */
export function readRow(record: FileRecord, context: LineContext): RowReading {
  const line = new Line(record, context);
  const { today, services } = context.options;
  line.checkShape();

  const folio = line.required('folio', 'missing-folio');
  if (/^\d[.,]?\d*e\+\d+$/i.test(folio)) line.refuse('damaged-folio', 'folio');

  const curp = line.curp();
  const name = line.name(curp?.curp);

  const serviceName = line.required('service', 'missing-service');
  const service = services.find(({ id, names }) =>
    [id, ...names].some((known) => folded(known) === folded(serviceName)),
  );
  if (serviceName && !service) {
    line.refuse('unknown-service', 'service', services.map(({ id, names }) => names[0] ?? id).join(', '));
  }

  const dayText = line.has('date') ? line.required('date', 'missing-date') : today;
  const date = dayIn(dayText, today);
  if (dayText && !date) line.refuse('bad-date', 'date');

  const timeText = line.text('time') || timeBehindDay(dayText);
  const minuteOfDay = timeIn(timeText);
  if (minuteOfDay === undefined) {
    line.refuse(timeText ? 'bad-time' : 'missing-time', line.has('time') ? 'time' : 'date');
  }

  const status = statusIn(line.text('status'));
  if (!status) line.refuse('unknown-status', 'status');

  const guardians = line.guardians();
  if (curp && !guardians.length && ageOn(curp.birth, today) < 18) line.warn('missing-guardian', 'guardians');

  const { problems, warnings } = line;
  const extras = line.extras();
  if (problems.length || !service || !date || minuteOfDay === undefined || !status) return { problems, warnings };

  const required = { folio, ...name, service: service.id, date, minuteOfDay, guardians, status };
  return { row: { ...required, ...(curp && { curp: curp.curp }), ...extras }, problems, warnings };
}
