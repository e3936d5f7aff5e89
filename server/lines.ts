import type { Server } from 'node:http';
import type { Office } from '../shared/domain/office.ts';
import type { Audience } from '../shared/domain/views/types.ts';
import type { Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { Authority } from './authority.ts';
import type { Access } from './entrance.ts';
import { allowsOrigin } from './http/headers.ts';
import type { Log } from './log.ts';
import { openBook } from './open-book.ts';
import { Phones } from './phone-listener.ts';
import { noting } from './refusals.ts';
import type { Pace, WireParts } from './socket/wire.ts';
import { Sockets } from './socket/wire.ts';
import type { Certificate } from './tls/served.ts';
import type { Viewer } from './viewer.ts';
import { keyOf, viewOf } from './viewer.ts';

export type Lines = ReturnType<typeof layLines>;

/** What the lines are laid with, beside the office and who is let in. */
interface LinesAround {
  readonly web: string;
  /** With which the phones' listener speaks TLS, where it does. */
  readonly phonesCertificate: Certificate | undefined;
  readonly log: Log;
  readonly pace: Pace;
  readonly driven?: true;
  readonly printers: WireParts['printers'];
  /** The office's own voices, as its displays may fetch them. */
  readonly voices: () => Readonly<Record<string, string>>;
  /** The kiosk's words in languages of the region. */
  readonly variants: () => Readonly<Record<string, string>>;
  readonly hasAnswered: (visitId: VisitId) => boolean;
}

/** The lines to all screens: the office's own, and visitors' phones apart from them. */
export function layLines(
  http: Server,
  { desk, door, foretell, foretellRoom, office, now }: Authority,
  { screens, pairing, whoIs, heard, refusals }: Access,
  { web, phonesCertificate, log, pace, driven, printers, voices, variants, hasAnswered }: LinesAround,
) {
  const see = (from: Office, viewer: Viewer, at: Instant) =>
    viewOf(
      from,
      viewer,
      { at, ranges: foretell(from), room: foretellRoom(from) },
      { phones: phones.address, voices: voices(), variants: variants(), hasAnswered },
    );
  const wire = {
    door,
    keyOf,
    viewOf: (viewer: Viewer, at: Instant) => see(office(), viewer, at),
    now,
    ...(driven && { driven }),
    seq: () => desk.seq,
    commands: () => desk.begun,
    screens: () => screens.all,
    pairing: () => pairing.waiting,
    printers,
    saving: () => desk.saving,
    log,
  };
  const admit = (audience: Audience, token: string) => {
    const viewer = whoIs(token);
    return viewer?.audience === audience ? viewer : undefined;
  };
  const sockets = new Sockets({
    ...wire,
    http,
    audiences: ['kiosk', 'display', 'staff'],
    pace,
    stillIn: (token) => whoIs(token) !== undefined,
    attended: heard,
    ...noting({ admit, allows: allowsOrigin }, refusals.note),
  });
  const phones = new Phones({
    ...wire,
    web,
    office,
    book: openBook({ office, now, foretell }),
    certificate: phonesCertificate,
    refused: refusals.note,
  });
  const refresh = () => {
    sockets.refresh();
    phones.sockets.refresh();
  };
  return { sockets, phones, see, refresh };
}
