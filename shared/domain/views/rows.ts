import { mustVerify } from '../appointment.ts';
import type { WaitingVisit } from '../line.ts';
import { byDue, canServe, waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep, serviceOf } from '../office.ts';
import type { Reason, WindowSettings } from '../settings.ts';
import type { Absent, Held, Visit } from '../visit.ts';
import { awayNow, stepOf } from '../visit.ts';
import type { ReasonId, Text } from '../vocabulary.ts';
import type { AsideRow, FirstOf, LineRow, StepLine } from './types.ts';
import type { Look } from './viewer.ts';
import { rangeFor } from './viewer.ts';

/** No view holds more rows of a line than this. */
export const mostRows = 20;

/** As much of a list as a view holds, and how many there are. */
export const firstOf = <Row>(rows: readonly Row[]): FirstOf<Row> => ({
  first: rows.slice(0, mostRows),
  count: rows.length,
});

/** A visit set aside. */
export type AsideVisit = Visit & { readonly situation: Held | Absent };

const nameless: Text = { es: '' };

/** The name of a visit's service, for staff. */
export const serviceName = (office: Office, { service }: Visit): Text => serviceOf(office, service)?.name ?? nameless;

/** The name of the step that a visit waits for or is in. */
const stepName = (office: Office, visit: Visit): Text => currentStep(office, visit)?.name ?? nameless;

/** A reason in words, as the office has defined it. */
export const reasonName = (reasons: readonly Reason[], id: ReasonId): Text =>
  reasons.find((reason) => reason.id === id)?.name ?? { es: id };

/** Whether the list asks for a look at the papers of anybody in a party. Why it does is not for the windows to know. */
export const checksIdentity = (office: Office, { applicants }: Visit): boolean =>
  applicants.some(({ appointmentId: id }) => {
    const appointment = id === undefined ? undefined : office.appointments.get(id);
    return appointment !== undefined && mustVerify(appointment);
  });

/** A ticket in line as a window sees it. */
export function lineRow(office: Office, window: WindowSettings, visit: WaitingVisit, look: Look): LineRow {
  const { id, ticket, needs, applicants, companions, situation } = visit;
  return {
    visitId: id,
    ticket,
    service: serviceName(office, visit),
    step: stepName(office, visit),
    due: situation.due,
    joined: situation.joined,
    why: situation.why,
    priority: situation.priority,
    needs,
    people: applicants.length + companions,
    minor: applicants.some(({ minor }) => minor),
    checkIdentity: checksIdentity(office, visit),
    callable: canServe(office, window.id, visit, look.at),
    ...awayRow(visit, look),
    ...rangeFor(look, id),
  };
}

const awayRow = ({ situation }: WaitingVisit, { at }: Look): Pick<LineRow, 'away'> => {
  const away = awayNow(situation, at);
  if (!away) return {};
  const { until, invited, byWish } = away;
  return { away: { until, ...(invited !== undefined && { invited }), ...(byWish && { byWish }) } };
};

/** So many of each step's line are named to the supervisor. */
const namedOfStep = 6;

/** Who waits for each step, as the supervisor sees it. */
export function stepLines(office: Office, look: Look): readonly StepLine[] {
  const inOrder = waitingVisits(office).toSorted(byDue);
  return office.settings.steps.flatMap(({ id: step, name }) => {
    const line = inOrder.filter((visit) => stepOf(visit) === step);
    if (line.length === 0) return [];
    const first = line.slice(0, namedOfStep).map((visit) => {
      const { due, joined, why, priority } = visit.situation;
      return { visitId: visit.id, ticket: visit.ticket, due, joined, why, priority, ...awayRow(visit, look) };
    });
    return [{ step: name, first, count: line.length }];
  });
}

/** A ticket set aside as a window sees it. */
export function asideRow(
  { settings: { reasons } }: Office,
  { id, ticket, situation, missedCalls }: AsideVisit,
): AsideRow {
  const row = { visitId: id, ticket, since: situation.since, missedCalls };
  if (situation.is === 'absent') return { ...row, kind: 'absent' };
  const occasion = situation.incomplete ? reasons.incomplete : reasons.hold;
  return { ...row, kind: 'held', until: situation.until, reason: reasonName(occasion, situation.reason) };
}
