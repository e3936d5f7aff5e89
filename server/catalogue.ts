import { commandMessage } from './command-schema.ts';
import { question } from './door.ts';
import { bodies } from './http/access-routes.ts';
import type { Catalogue } from './http/openapi.ts';
import { personWish } from './http/person-routes.ts';
import { recoveryWish } from './http/recovery-route.ts';
import { draft, publication, withdrawal } from './http/settings-routes.ts';
import { speaker } from './http/voice-routes.ts';
import { webhookWishes } from './http/webhook-routes.ts';
import { tryoutWish } from './tryout/requests.ts';

const lead = { who: 'supervisor' };
const front = { who: 'reception, supervisor' };
const readers = { who: 'supervisor, auditor' };
const anybody = { who: 'anybody' };
const anyToken = { who: 'any token' };

const span = { from: 'First day, as 2026-11-23.', to: 'Last day.' };

/** What a program is told of each route: who may ask, what comes of it, and the very schema that its body is checked by. */
export const CATALOGUE: Catalogue = {
  'GET /health': { ...anybody, what: 'How the server fares: 200 while commands are taken, else 503.' },
  'GET /metrics': {
    who: "this computer, or the metrics' token",
    what: 'Numbers for Prometheus.',
    gives: 'text/plain',
  },

  'POST /api/v1/commands': {
    ...anyToken,
    what: 'Carries out a command once, however often it is sent under one id.',
    body: commandMessage,
  },
  'POST /api/v1/questions': { who: 'kiosk, staff', what: 'Answers a question. It is not recorded.', body: question },
  'GET /api/v1/views/:audience': { who: "the audience's own token", what: 'What that screen shows.' },
  'GET /api/v1/sign-in': { ...anybody, what: 'The office, names of the staff, and the windows with who holds them.' },

  'POST /api/v1/sessions': {
    ...anybody,
    what: 'Signs in by PIN: a token for twelve hours.',
    body: bodies.session,
  },
  'POST /api/v1/sessions/pin': {
    ...lead,
    what: 'Types the own PIN again, as what gives others a way in asks for after five minutes.',
    body: bodies.ownPin,
  },
  'GET /api/v1/sessions': {
    who: 'staff',
    what: "Where one is signed in, since when and from which computer; a supervisor sees everybody's.",
  },
  'DELETE /api/v1/sessions/:id': { who: 'staff', what: 'Ends one of them at once.' },
  'DELETE /api/v1/sessions': { ...anyToken, what: 'Signs out.' },
  'POST /api/v1/pairing': {
    ...anybody,
    what: 'Asks to be paired: a code to show, a secret to ask with.',
    body: bodies.pairing,
  },
  'POST /api/v1/pairing/link': { ...anybody, what: 'Pairs by a link, once.', body: bodies.link },
  'GET /api/v1/pairing/:secret': { ...anybody, what: 'Whether the screen was paired, and its token then.' },
  'GET /api/v1/screens': { ...lead, what: 'Paired screens, and those that wait.' },
  'POST /api/v1/screens': { ...lead, what: 'Pairs the screen that shows this code.', body: bodies.screen },
  'DELETE /api/v1/screens/:id': { ...lead, what: 'Revokes a screen at once.' },
  'GET /api/v1/staff': { ...lead, what: 'The people of the staff.' },
  'POST /api/v1/staff': { ...lead, what: 'Adds a person.', body: bodies.person },
  'POST /api/v1/staff/:id/pin': {
    ...lead,
    what: 'Gives a new PIN; signs that person out everywhere.',
    body: bodies.pin,
  },
  'POST /api/v1/staff/recovery': {
    who: 'command line',
    what: "A supervisor's new PIN, told once; for the command line of the server's computer alone.",
    body: recoveryWish,
  },
  'POST /api/v1/staff/:id/roles': {
    ...lead,
    what: 'Changes what a person may do, after signing in anew.',
    body: bodies.roles,
  },
  'DELETE /api/v1/staff/:id': { ...lead, what: 'The person no longer works here.' },
  'GET /api/v1/network': { ...lead, what: 'Whether other computers are let in now, and from the next start.' },
  'POST /api/v1/network': { ...lead, what: "Says whether the network is the office's own.", body: bodies.network },

  'GET /api/v1/printers': { ...front, what: 'How each printer was last found.' },
  'GET /api/v1/printers/:id/preview': {
    ...front,
    what: 'The test page as a picture.',
    query: { as: '`json` wraps it.' },
    gives: 'image/svg+xml',
  },
  'POST /api/v1/printers/:id/test': { ...front, what: 'Prints the test page.' },
  'POST /api/v1/printers/:id/line': { ...front, what: 'Prints the line, by numbers alone.' },

  'POST /api/v1/appointments': {
    ...front,
    what: "Loads the day's list from a CSV file.",
    body: 'file',
    query: {
      preview: '`1` checks only.',
      accept: '`good` loads the good lines though others are bad.',
      columns: 'A JSON object: the header of each column, where they are not known; kept once such a list is loaded.',
    },
  },
  'POST /api/v1/ready': {
    ...front,
    what: 'Loads a list of documents that are ready to be handed over, from a CSV file.',
    body: 'file',
    query: { preview: '`1` checks only.', accept: '`good` loads the good lines though others are bad.' },
  },
  'GET /api/v1/appointments/columns': { ...front, what: 'The lists whose columns somebody has said once.' },
  'DELETE /api/v1/appointments/columns/:id': { ...front, what: 'Forgets the columns of a kind of list.' },
  'POST /api/v1/person': {
    ...lead,
    what: 'Finds, hands out or erases what is kept of one person, by CURP or folio.',
    body: personWish,
  },
  'GET /api/v1/settings': { ...lead, what: 'The settings to draft on, their version, and the versions there are.' },
  'GET /api/v1/settings/versions/:number': { ...lead, what: "A version's settings and what it changed." },
  'POST /api/v1/settings/check': { ...lead, what: 'Checks a draft; nothing is kept of it.', body: draft },
  'POST /api/v1/settings': { ...lead, what: 'Publishes settings, now or from the next opening.', body: publication },

  'POST /api/v1/settings/withdraw': { ...lead, what: 'Withdraws what waits for the next opening.', body: withdrawal },

  'GET /api/v1/figures': { ...readers, what: 'The figures of days.', query: span },
  'GET /api/v1/figures.csv': {
    ...readers,
    what: 'Figures that may leave the office: no cell under 5, nothing by window.',
    query: { ...span, language: '`es` or `en`.' },
    gives: 'text/csv',
  },
  'GET /api/v1/opinions': { ...lead, what: 'The lines that visitors wrote on days that are over.', query: span },
  'DELETE /api/v1/opinions/:date/:id': { ...lead, what: 'Erases a line; its face stays counted.' },
  'GET /api/v1/days': { ...readers, what: 'The days on record.' },
  'GET /api/v1/days/:date/story': { ...readers, what: 'A day as lines to be read, by ticket.' },
  'GET /api/v1/days/:date/playback': {
    ...readers,
    what: 'What each line of a day changed at windows and in lines, by ticket.',
  },
  'GET /api/v1/days/:date/report': { ...readers, what: "A day's report, with the hash of its last line." },
  'GET /api/v1/days/:date/file': {
    ...readers,
    what: 'A day that is over as a signed file that may leave the office: figures without small counts, and the closing hash.',
  },
  'GET /api/v1/record/key': { ...readers, what: "The public key by which this office's files are known." },
  'GET /api/v1/record/check': { ...readers, what: 'Checks every line of the record.' },
  'GET /api/v1/tryouts': { ...lead, what: 'What can be tried.' },
  'POST /api/v1/tryouts': { ...lead, what: 'Plays days that are over under other circumstances.', body: tryoutWish },

  'GET /api/v1/webhook': {
    ...lead,
    what: 'The other system that is told what happens, and how the last messages fared.',
  },
  'PUT /api/v1/webhook': {
    ...lead,
    what: 'Connects another system, from now on: its secret, told once.',
    body: webhookWishes.connect,
  },
  'POST /api/v1/webhook/pause': {
    ...lead,
    what: 'Stops telling it, or goes on where it was stopped.',
    body: webhookWishes.pause,
  },
  'POST /api/v1/webhook/test': { ...lead, what: 'Sends one message that tells nothing, and how it fared.' },
  'DELETE /api/v1/webhook': { ...lead, what: 'Disconnects it; its secret opens nothing any more.' },
  'GET /api/v1/notices/pictures': { ...front, what: 'The pictures and clips in the folder of notices.' },
  'DELETE /api/v1/notices/pictures/:file': { ...front, what: 'Erases one that hangs with no notice.' },
  'PUT /api/v1/notices/pictures/:file': { ...front, what: 'Puts a picture or a clip there.', body: 'file' },
  'GET /api/v1/languages': { ...lead, what: 'How far each language of the kiosk has come.' },
  'GET /api/v1/languages/:tag/sheet': { ...lead, what: "A translator's sheet.", gives: 'text/csv' },
  'GET /api/v1/languages/:tag/words': { ...anyToken, what: 'What visitors read in a language of the region.' },
  'POST /api/v1/languages/:tag/sheet': {
    ...lead,
    what: 'A filled sheet: what is good in it is kept, each faulty row told. `preview=1` changes nothing.',
    body: 'file',
  },
  'GET /api/v1/voice': { ...lead, what: "The office's own voice in each language." },
  'PUT /api/v1/voice/:language/speaker': { ...lead, what: 'Somebody lends their voice.', body: speaker },
  'PUT /api/v1/voice/:language/clips/:clip': { ...lead, what: 'A clip of the draft, as WAV.', body: 'file' },
  'GET /api/v1/voice/:language/clips/:clip': { ...lead, what: 'A clip of the draft.', gives: 'audio/wav' },
  'POST /api/v1/voice/:language/publish': { ...lead, what: 'The displays say calls in it from now on.' },
  'DELETE /api/v1/voice/:language/:what': { ...lead, what: 'Erases `draft`, `published` or `all`.' },
  'GET /api/v1/voice/:language/published/:mark': { ...anyToken, what: 'Where each clip lies in a published voice.' },
  'GET /api/v1/voice/:language/published/:mark/sound': { ...anyToken, what: 'Its sound.', gives: 'audio/wav' },
};
