import * as v from 'valibot';
import { minutesOf } from '../../shared/domain/calendar.ts';

/** Changes and days that one question may have. */
export const most = { changes: 12, days: 10 };

const time = v.pipe(v.string(), v.regex(/^([01]?\d|2[0-3]):[0-5]\d$/u));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240));
const stretch = { from: time, to: time };

const anyChange = v.variant('is', [
  v.strictObject({ is: v.literal('close'), windowId: id, ...stretch }),
  v.strictObject({ is: v.literal('add'), like: id, ...stretch }),
  v.strictObject({ is: v.literal('break'), windowId: id, ...stretch }),
  v.strictObject({
    is: v.literal('serve'),
    windowId: id,
    skills: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
  }),
  v.strictObject({ is: v.literal('rule'), appointment: minutes, walkIn: minutes, priority: minutes }),
  v.strictObject({ is: v.literal('people'), times: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)) }),
  v.strictObject({ is: v.literal('booked'), share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
]);
const change = v.pipe(
  anyChange,
  v.check((one) => !('from' in one) || minutesOf(one.from) < minutesOf(one.to)),
);

/** What may be asked: days of the record and what might have been otherwise. How many days is the route's to say. */
export const tryoutWish = v.strictObject({
  days: v.pipe(v.array(v.pipe(v.string(), v.isoDate())), v.minLength(1), v.maxLength(366)),
  changes: v.pipe(v.array(change), v.maxLength(most.changes)),
});
