import type {
  AcceptRequest,
  AskForHelp,
  PauseService,
  PostNotice,
  RemoveNotice,
  ResumeService,
  SettleRequest,
} from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { contentOf } from '../notice.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import { knownReason, openDay, presentVisit } from './guards.ts';

/** Somebody is asked to come, quietly: help, an escort, an interpreter, an emergency, or just a person; by a window, cover or a colleague. */
export function askForHelp(
  office: Office,
  { kind, from, visitId, language, to }: AskForHelp,
  { at, by, commandId }: Context,
): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const ofStaff = kind === 'colleague' || kind === 'outage';
  if (ofStaff && by.kind !== 'staff') return refuse('not-allowed');
  if (visitId !== undefined) {
    const found = presentVisit(office, visitId);
    if (!found.ok) return found.refused;
  }
  const fromWindow = kind === 'cover' || kind === 'colleague';
  const windows = fromWindow ? [from, ...(to === undefined ? [] : [to])] : [];
  if (windows.some((id) => !office.windows.has(id))) return refuse('unknown-window');
  const about = {
    ...(visitId === undefined ? {} : { visitId }),
    ...(language === undefined ? {} : { language }),
    ...(kind === 'cover' && to !== undefined && { to }),
  };
  return accept({ type: 'HelpRequested', at, requestId: commandId, kind, from, ...about });
}

/** Accepted by name; whoever is second is told who was first. */
export function acceptRequest(office: Office, { requestId }: AcceptRequest, { at, by }: Context): Decision {
  if (by.kind !== 'staff') return refuse('not-allowed');
  const request = office.requests.get(requestId);
  if (!request) return refuse('unknown-request');
  if (request.acceptedBy) return refuse('request-taken', { holder: request.acceptedBy.name });
  return accept({ type: 'RequestAccepted', at, requestId, staff: { id: by.id, name: by.name } });
}

export function settleRequest(office: Office, { requestId }: SettleRequest, { at }: Context): Decision {
  return office.requests.has(requestId) ? accept({ type: 'RequestSettled', at, requestId }) : refuse('unknown-request');
}

/** No tickets of this service are called until it goes on; numbers are still given. */
export function pauseService(office: Office, { service, reason: id, until }: PauseService, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  if (!serviceOf(office, service)) return refuse('unknown-service');
  if (office.pausedServices.has(service)) return refuse('service-paused');
  const reason = knownReason(office.settings, 'pause', id);
  if (!reason.ok) return reason.refused;
  return accept({
    type: 'ServicePaused',
    at,
    service,
    reason: reason.value.id,
    ...(until === undefined ? {} : { until }),
  });
}

export function resumeService(office: Office, { service }: ResumeService, { at }: Context): Decision {
  return office.pausedServices.has(service)
    ? accept({ type: 'ServiceResumed', at, service })
    : refuse('service-not-paused');
}

/** A notice for all displays or some, from now or later, until it is removed or its time is over. */
export function postNotice(office: Office, notice: PostNotice, { at, commandId }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const { text, from = at, until, displays } = notice;
  if (text.es.trim() === '') return refuse('empty-text');
  if (until !== undefined && until <= Math.max(at, from)) return refuse('notice-over');
  const known = new Set(office.settings.displays.map(({ id }) => id));
  if (displays && (displays.length === 0 || !displays.every((id) => known.has(id)))) return refuse('unknown-display');
  return accept({ type: 'NoticePosted', at, noticeId: commandId, ...contentOf(notice) });
}

export function removeNotice(office: Office, { noticeId }: RemoveNotice, { at }: Context): Decision {
  return office.notices.has(noticeId) ? accept({ type: 'NoticeRemoved', at, noticeId }) : refuse('unknown-notice');
}
