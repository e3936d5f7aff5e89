import type { AtWindow } from '../decide/guards.ts';
import { noShowFrom } from '../decide/serve.ts';
import { waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep, serviceOf, stepSettings, windowSettings } from '../office.ts';
import type { Visit } from '../visit.ts';
import { windowFace } from './faces.ts';
import { checksIdentity, reasonName, serviceName } from './rows.ts';
import type { VisitCard } from './types.ts';

const journeyOf = (office: Office, { journey, position }: Visit): VisitCard['journey'] =>
  journey.map((id, index) => ({
    id,
    name: stepSettings(office, id)?.name ?? { es: id },
    state: index < position ? 'done' : index === position ? 'now' : 'ahead',
  }));

const afterwards = (office: Office, { journey, position }: Visit): Pick<VisitCard, 'after'> => {
  const step = stepSettings(office, journey[position + 1]);
  if (!step) return {};
  const waiting = waitingVisits(office).filter((visit) => currentStep(office, visit)?.skill === step.skill).length;
  return { after: { step: step.id, name: step.name, waiting } };
};

const origin = (office: Office, { lastWindow, situation }: AtWindow): Pick<VisitCard, 'cameFrom'> => {
  const window = lastWindow === undefined ? undefined : windowSettings(office, lastWindow);
  return window && window.id !== situation.windowId ? { cameFrom: windowFace(window) } : {};
};

/** What is known of the call while the visitor is still expected, and of the service once they are there. */
const situationOf = (office: Office, { situation }: AtWindow) => {
  const { callId, calledAt, from } = situation;
  const shared = { callId, calledAt, due: from.due, why: from.why, priority: from.priority };
  if (situation.is === 'serving')
    return {
      ...shared,
      situation: situation.is,
      announcements: 0,
      announcedAt: calledAt,
      servingSince: situation.since,
    };
  const { is, announcements, announcedAt, outOfTurn } = situation;
  const reason = outOfTurn === undefined ? {} : { outOfTurn: reasonName(office.settings.reasons.outOfTurn, outOfTurn) };
  return { ...shared, situation: is, announcements, announcedAt, ...reason };
};

/** The visitor at a window, as its clerk sees them. */
export function visitCard(office: Office, visit: AtWindow): VisitCard {
  const { id, ticket, applicants, companions, slot, checkedIn, needs, language, unverified, returned, missedCalls } =
    visit;
  const { municipality } = visit;
  const absentFrom = noShowFrom(office, visit);
  return {
    visitId: id,
    ticket,
    ...situationOf(office, visit),
    applicants: applicants.map(({ name, minor, guardians, outcome }) => ({
      name,
      minor,
      guardians,
      ...(outcome ? { outcome } : {}),
    })),
    companions,
    service: serviceName(office, visit),
    ...(serviceOf(office, visit.service)?.silent ? { silent: true } : {}),
    ...(office.pausedServices.has(visit.service) ? { stopped: true } : {}),
    journey: journeyOf(office, visit),
    ...afterwards(office, visit),
    ...(municipality === undefined ? {} : { municipality }),
    ...(slot === undefined ? {} : { slot }),
    checkedIn,
    needs,
    language,
    unverified,
    ...(visit.claimed?.folio === undefined ? {} : { claimedFolio: visit.claimed.folio }),
    checkIdentity: checksIdentity(office, visit),
    returned,
    missedCalls,
    ...(absentFrom === undefined ? {} : { noShowFrom: absentFrom }),
    expectedMinutes: (currentStep(office, visit)?.minutes ?? 0) * Math.max(1, applicants.length),
    ...origin(office, visit),
  };
}
