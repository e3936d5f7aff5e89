import type { Event } from '../events.ts';
import { linesMoved } from '../moved.ts';
import { contentOf } from '../notice.ts';
import type { Office } from '../office.ts';
import { changeVisit } from './change.ts';
import {
  appointmentLoaded,
  appointmentReviewed,
  dayClosed,
  dayOpened,
  helpRequested,
  outageEnded,
  requestAccepted,
  settingsPublished,
  without,
} from './day.ts';
import { personDataHandled } from './person.ts';
import { documentListed, documentMarked } from './ready.ts';
import { upsetByPause } from './told.ts';
import { undone } from './undone.ts';
import {
  callRepeated,
  corrected,
  lineJoined,
  municipalityRecorded,
  needsChanged,
  noShowRecorded,
  stepFinished,
  ticketCalled,
  visitCheckedIn,
  visitEnded,
  visitHeld,
  visitInvited,
  visitorArrived,
  visitSteppedOut,
} from './visits.ts';
import { windowArming, windowClosed, windowOpened, windowPaused, windowResumed } from './windows.ts';

/** The office after something has happened. It never refuses: what was recorded has happened. */
export function evolve(office: Office, event: Event): Office {
  switch (event.type) {
    case 'DayOpened':
      return dayOpened(event);
    case 'DayClosed':
      return dayClosed(office, event);
    case 'SettingsPublished':
      return settingsPublished(office, event);
    case 'AppointmentLoaded':
      return appointmentLoaded(office, event);
    case 'AppointmentReviewed':
      return appointmentReviewed(office, event);
    case 'DocumentListed':
      return documentListed(office, event);
    case 'DocumentMarked':
      return documentMarked(office, event);
    case 'PersonDataHandled':
      return personDataHandled(office, event);
    case 'PinRenewed':
      return office;
    case 'VisitCheckedIn':
      return visitCheckedIn(office, event);
    case 'NeedsChanged':
      return needsChanged(office, event);
    case 'LineJoined':
      return lineJoined(office, event);
    case 'VisitInvited':
      return visitInvited(office, event);
    case 'VisitSteppedOut':
      return visitSteppedOut(office, event);
    case 'VisitEnded':
      return visitEnded(office, event);
    case 'OutcomeCorrected':
      return changeVisit(office, event.visitId, event.at, (visit) => corrected(visit, event));
    case 'HelpRequested':
      return helpRequested(office, event);
    case 'RequestAccepted':
      return requestAccepted(office, event);
    case 'RequestSettled':
      return { ...office, requests: without(office.requests, event.requestId) };
    case 'WindowOpened':
      return windowOpened(office, event);
    case 'WindowPaused':
      return windowPaused(office, event);
    case 'WindowResumed':
      return windowResumed(office, event.windowId, event.at);
    case 'WindowClosed':
      return windowClosed(office, event.windowId);
    case 'WindowArmed':
      return windowArming(office, event.windowId, event.at);
    case 'WindowDisarmed':
      return windowArming(office, event.windowId, undefined);
    case 'TicketCalled':
      return ticketCalled(office, event);
    case 'CallRepeated':
      return callRepeated(office, event);
    case 'MunicipalityRecorded':
      return municipalityRecorded(office, event);
    case 'VisitorArrived':
      return visitorArrived(office, event);
    case 'StepFinished':
      return stepFinished(office, event);
    case 'VisitHeld':
      return visitHeld(office, event);
    case 'NoShowRecorded':
      return noShowRecorded(office, event);
    case 'Undone':
      return undone(office, event);
    case 'OutageBegan':
      return { ...office, outages: [...office.outages, { since: event.at, services: event.services }] };
    case 'OutageEnded':
      return outageEnded(office, event.at);
    case 'ClockDoubted':
      return { ...office, clockDoubt: { since: event.at, expected: event.expected } };
    case 'ClockConfirmed': {
      const { clockDoubt: _settled, ...sure } = office;
      return sure;
    }
    case 'ServicePaused': {
      const pause = {
        since: event.at,
        ...(event.until === undefined ? {} : { until: event.until }),
        ...(event.outage && { outage: event.outage }),
      };
      const upset = upsetByPause(office, event.service);
      return { ...upset, pausedServices: new Map(office.pausedServices).set(event.service, pause) };
    }
    case 'ServiceResumed':
      return { ...office, pausedServices: without(office.pausedServices, event.service) };
    case 'LinesMoved':
      return linesMoved(office, event);
    case 'NoticePosted': {
      const { noticeId: id } = event;
      return { ...office, notices: new Map(office.notices).set(id, { id, ...contentOf(event) }) };
    }
    case 'RoomCounted': {
      const { at, people, inferred } = event;
      return { ...office, roomCount: { at, people, inferred } };
    }
    case 'NoticeRemoved':
      return { ...office, notices: without(office.notices, event.noticeId) };
  }
  return event satisfies never;
}
