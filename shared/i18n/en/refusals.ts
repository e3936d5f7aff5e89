import { figure, moment } from '../details.ts';
import type { refusals as es } from '../es/refusals.ts';

/** Every refusal as a sentence, in English. */
export const refusals: typeof es = {
  'no-day': () => 'The day is not open. It opens by itself before the first appointment; a supervisor can open it now.',
  'day-is-open': () => 'The day is open already. You can start working.',
  'day-is-past': () => 'That day is past. Choose today.',
  'day-already-held': () => 'That day was closed and cannot be opened again. What is pending goes to the next day.',
  'visits-without-outcome': (details) =>
    `${figure(details, 'count', (count) => (count === 1 ? '1 visit has' : `${count} visits have`), 'Some visits have')} not ended. Record how each one ended, then close the day again.`,

  'not-yet-open': (details, format) =>
    moment(details, 'from', (at) => `We are not open yet. Check-in starts at ${format.time(at)}.`) ??
    'We are not open yet. Please wait until opening time.',
  'check-in-over': () => 'Check-in is over for today. Ask at a window when you can come back.',
  'unknown-appointment': () =>
    'That appointment is not on today’s list. Check the folio or the CURP; if they are right, ask at a window.',
  'see-staff': () =>
    'Someone from the office needs to check your appointment. Take your appointment sheet to a window.',
  'other-day': (details, format) =>
    moment(
      details,
      'slot',
      (at) => `Your appointment is on ${format.date(at)} at ${format.time(at)}. Come that day.`,
    ) ?? 'Your appointment is on another day. Check the date on your appointment sheet.',
  'other-office': (details) =>
    details.office
      ? `Your appointment is at another office: ${details.office}. Please go there.`
      : 'Your appointment is at another office. Check the place on your appointment sheet.',
  'too-early': (details, format) =>
    moment(details, 'from', (at) => `It is early for your appointment. You can check in from ${format.time(at)}.`) ??
    'It is early for your appointment. Check in closer to its time.',
  'already-checked-in': (details) =>
    details.ticket
      ? `This appointment already has ticket ${details.ticket}. Use that ticket; if you lost it, ask at a window.`
      : 'This appointment was checked in today. Use your ticket; if you lost it, ask at a window.',
  'unknown-service': () => 'This office does not offer that service. Choose another from the list.',
  'unknown-document': () =>
    'That document is not on the list of what is ready. Load today’s list, or look for it by folio or CURP.',
  'document-handed-over': () => 'That document was handed over. If you do not have it, ask at a window.',
  'needs-appointment': () => 'This service is by appointment only. Book one and come back that day.',
  'no-stand-by': () =>
    'Nobody can join the stand-by list of this service any more: no place would be left today. Book an appointment and come back that day.',
  'service-closed-now': (details, format) =>
    moment(details, 'from', (at) => `This service starts at ${format.time(at)}. Come back at that time.`) ??
    'This service is not open at this hour. Ask at a window for its hours.',
  'ticket-taken': (details) =>
    `${details.ticket ? `Ticket ${details.ticket}` : 'That ticket'} belongs to someone else. Check the number written on it.`,
  'bad-ticket': (details) =>
    details.series
      ? `That is not a ticket of this service. Its tickets have the letter ${details.series} and three digits, like ${details.series}045.`
      : 'That is not a ticket number. Type the letter and three digits, like A045.',
  'bad-companions': () => 'That number of companions is not valid. Enter how many people come with you.',

  'nothing-to-review': () => 'Nothing has to be checked about that appointment. It checks in like the others.',
  'visitor-is-here': (details) =>
    `That person ${details.ticket ? `has ticket ${details.ticket}` : 'has a ticket already'}. End the visit first, or mark that they left.`,

  'unknown-visit': () => 'That ticket is not from today. Check the number or search by name.',
  'visit-ended': () => 'That visit has ended. If the person comes back, check them in again.',
  'visit-not-ended': (details) =>
    `${details.ticket ? `The visit of ${details.ticket}` : 'That visit'} still goes on. How it ended can be corrected once it has.`,
  'nothing-to-correct': () => 'That is how it stands in the record already. There is nothing to correct.',
  'visit-not-waiting': () => 'That ticket is no longer waiting. Look at the list and choose another.',
  'visit-not-aside': () => 'That ticket was not set aside: it is on its way. There is nothing to bring back.',
  'call-is-over': () => 'That call is over. Your screen shows where the ticket is now.',
  'not-called': () => 'That ticket is no longer on its way here. Your screen shows where it is.',
  'no-show-too-soon': (details, format) =>
    moment(
      details,
      'from',
      (at) => `They may still come. “Did not come” opens at ${format.exactTime(at)}; call again meanwhile.`,
    ) ?? 'They may still come. Wait a moment or call again.',
  'escort-pending': () => 'They asked to be accompanied and nobody has accepted yet. Tell a supervisor or go yourself.',
  'unknown-step': () => 'That step is not part of this service. Choose another step.',
  'cannot-serve': () => 'That window does not serve this step. Choose another window, or send to the step.',
  'service-paused': (details, format) =>
    moment(details, 'until', (at) => `This service is paused until ${format.time(at)}. Try again then.`) ??
    'This service is paused for now. Ask at a window when it resumes.',
  'unknown-reason': () => 'That reason is not on the office’s list. Choose one from the list.',
  'unknown-applicant': () => 'That person is not on this ticket. Check the names on the card.',
  'unknown-municipality': () => 'That municipality is not on the office’s list. Choose one from the list.',

  'unknown-window': () => 'This office has no such window. Choose one from the list.',
  'window-held': (details) =>
    `${details.holder ?? 'Someone else'} holds that window. Choose another, or take over if they are leaving.`,
  'window-closed': () => 'That window is closed. Open it to serve.',
  'window-paused': () => 'The window is paused. Resume it to go on.',
  'window-not-paused': () => 'The window is not paused. You can go on serving.',
  'window-busy': (details) =>
    `${details.ticket ? `Ticket ${details.ticket}` : 'A ticket'} is still at this window. Finish with it first.`,
  'window-not-armed': () => 'The window was not waiting for the next visitor. Press “Next” to call.',
  'someone-waits': () => 'Someone is waiting already. Press “Next” to call them.',
  'not-your-window': () => 'That window is someone else’s. Work at yours, or take over when you sign in.',
  'nobody-waiting': () => 'Nobody is waiting for this window. You can call as soon as someone arrives.',

  'unknown-request': () => 'That request is gone. The list is up to date.',
  'request-taken': (details) =>
    `${details.holder ?? 'Someone else'} is already attending to that request. Choose another.`,
  'unknown-notice': () => 'That notice had been removed already. Nothing more to do.',
  'service-not-paused': () => 'That service is not paused. It is being served as usual.',
  'unknown-line': (details) =>
    `${details.window ?? 'That window'} cannot serve that line. Choose among the lines shown in the table.`,
  'window-without-line': (details) =>
    `${details.window ?? 'That window'} would have no line left. Leave it at least one, or close it.`,
  'line-without-window': ({ line, count, accessible }) => {
    const which = line ? `“${line}”` : 'one of the lines';
    if (accessible)
      return `Somebody in ${which} needs the accessible window, and none would serve it. Leave one there that is accessible.`;
    const many =
      count === 1
        ? ', and 1 ticket that is here needs it'
        : count
          ? `, and ${count} tickets that are here need it`
          : '';
    return `Nobody could serve ${which}${many}. Leave it at some window, or pause the service.`;
  },
  'nothing-moved': () => 'That is how it is served already. Tick or untick a line.',
  'outage-stands': () =>
    'Everybody has been told already that the system is down. Once it is back, press “The system is back”.',
  'no-outage': () => 'The system works and services are given as usual. Nothing more to do.',
  'already-out': () => 'They are out already, with their place kept. Once they are back, return them to the line.',
  'clock-in-doubt': () =>
    "The computer's hour is not certain and the day waits. A supervisor confirms it on their screen, or correct the clock.",
  'clock-not-doubted': () => 'The hour is certain and the day goes on. Nothing more to do.',
  'bad-count': () => 'Write how many people you counted: a whole number from 0 to 1000.',
  'empty-text': () => 'The notice is empty. Write its text in Spanish.',
  'notice-over': () => 'By then the notice would be over already. Correct its hours.',
  'unknown-display': () => 'The notice has no display to stand on. Choose at least one of those there are.',

  'settings-in-use': ({ name, ticket, holder }) => {
    const what = name ? `"${name}"` : 'Something that is taken away';
    const why = ticket ? `ticket ${ticket}` : holder ? `${holder}, who works there` : 'somebody expected today';
    return `${what} is needed by ${why} and cannot go now. Leave it, or publish from the next day on.`;
  },
  'settings-planned': () =>
    'There are settings waiting for the next day. Publish these from then on too, or withdraw those first.',
  'needs-new-day': ({ what }) =>
    `${what === 'hours' ? 'With those hours the office would be closed already' : 'The time zone cannot change during the day'}. Publish from the next day on.`,

  'nothing-to-undo': () => 'There is nothing to undo.',
  'undo-too-late': () => 'It is too late to undo. Correct it with a new action.',
  'moved-on': ({ window }) =>
    window
      ? `Something else has happened at window ${window} since, so this cannot be undone. Correct it from how it is now.`
      : 'The ticket has moved on, so this cannot be undone. Correct it from where it is now.',
  'not-allowed': () => 'Your role does not allow this. Ask a supervisor.',

  'not-saved': () => 'It could not be saved and nothing changed. Try again; if it goes on, tell a supervisor.',
  malformed: () => 'The office did not understand the message and nothing changed. Reload the page and try again.',
  'unknown-picture': () => 'That picture is no longer in the folder of notices. Choose another or send it again.',
  'bad-settings': ({ field, en, more }) =>
    field === undefined
      ? 'The settings have data to correct and nothing changed. Correct what is named and publish again.'
      : `Nothing changed. In ${field || 'the settings'}: ${en}${more ? ` And ${more} more to correct.` : ''}`,
  'no-reader': () => 'This computer reads no notices aloud. Install espeak-ng, or post the notice without reading it.',
  'too-large': () => 'The text or file is too large. Shorten or split it and try again.',
  'not-signed-in': () => 'Your session has ended. Sign in again with your PIN.',
  'too-many': (details, format) =>
    moment(details, 'until', (at) => `Too many attempts. Wait until ${format.exactTime(at)}.`) ??
    'Too many attempts in a row. Wait a minute and try again.',
  offline: (details) =>
    details.unsure
      ? 'The connection broke and we do not know whether it was saved. Check the screen before repeating it.'
      : 'There is no connection to the office and nothing changed. Try again when it is back.',
  'old-page': () => 'There is a new version. The page reloads by itself; try again.',
  closing: () => 'The system is restarting and nothing changed. Try again in a few seconds.',
  internal: () => 'Something failed in the system and nothing changed. Try again; if it repeats, tell a supervisor.',
};
