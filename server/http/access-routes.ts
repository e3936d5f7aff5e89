import type { Response } from 'express';
import { Router } from 'express';
import * as v from 'valibot';
import type { Instant, Role, StaffId } from '../../shared/domain/vocabulary.ts';
import type { OpenSession } from '../../shared/protocol/sessions.ts';
import type { PairingDesk } from '../access/pairing.ts';
import type { Screens } from '../access/screens.ts';
import type { Sessions } from '../access/sessions.ts';
import type { SignIn } from '../access/sign-in.ts';
import type { Staff } from '../access/staff.ts';
import type { Viewer } from '../viewer.ts';
import type { ApiRefusal } from './answers.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { afterOwnPin, asViewer, tokenOf } from './guard.ts';

const short = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const kind = v.picklist(['kiosk', 'display']);
const pin = v.pipe(v.string(), v.regex(/^\d{6}$/u));
const ROLES = ['window', 'reception', 'supervisor', 'auditor'] as const satisfies readonly Role[];
const role = v.picklist(ROLES);

/** What the routes of access take. */
export const bodies = {
  session: v.strictObject({ staffId: short, pin: v.pipe(v.string(), v.maxLength(20)) }),
  ownPin: v.strictObject({ pin }),
  pairing: v.strictObject({ kind }),
  link: v.strictObject({ link: secret, kind: v.exactOptional(kind) }),
  screen: v.strictObject({ code: short, name: short, displayId: v.exactOptional(short) }),
  person: v.strictObject({ name: short, roles: v.pipe(v.array(role), v.minLength(1), v.maxLength(4)), pin }),
  pin: v.strictObject({ pin }),
  roles: v.strictObject({ roles: v.pipe(v.array(role), v.minLength(1), v.maxLength(4)) }),
  network: v.strictObject({ confirmed: v.boolean() }),
};

/** What the routes of access need. */
export interface AccessRoutes {
  readonly staff: Staff;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly screens: Screens;
  readonly pairing: PairingDesk;
  readonly whoIs: WhoIs;
  readonly now: () => Instant;
  /** Ends what is open with a token or by somebody that has just lost it. */
  readonly end: (
    audience: 'staff' | 'kiosk' | 'display',
    why: 'signed-out' | 'revoked',
    whose: { readonly token?: string; readonly isMeant?: (token: string) => boolean; readonly id?: string },
  ) => void;
  /** Puts on record that somebody gets another PIN; why it can't be, where it can't. */
  readonly recordPin: (staffId: StaffId, by: Viewer) => Promise<ApiRefusal | undefined>;
  /** Screens that wait or are paired have changed. */
  readonly changed: () => void;
  readonly network: {
    /** Whether other computers are let in now, over TLS, and whether the network is confirmed: what holds from the next start. */
    readonly standing: () => { readonly open: boolean; readonly secure?: true; readonly confirmed: boolean };
    readonly confirm: (confirmed: boolean) => Promise<void>;
  };
}

/** Signing in and out, pairing screens, and the people of the staff. */
export function accessRoutes(parts: AccessRoutes): Router {
  const routes = Router();
  sessionRoutes(routes, parts);
  openSessionRoutes(routes, parts);
  pairingRoutes(routes, parts);
  screenRoutes(routes, parts);
  staffRoutes(routes, parts);
  return routes;
}

function sessionRoutes(routes: Router, { sessions, signIn, whoIs, now, end }: AccessRoutes): void {
  routes.post('/sessions', async (request, response) => {
    const { staffId, pin } = v.parse(bodies.session, request.body);
    const answer = await signIn.try(staffId, pin, request.ip ?? '', now());
    if (answer.ok) response.json(answer);
    else refuse(response, answer.refusal, { details: answer.details });
  });
  routes.post(
    '/sessions/pin',
    asViewer(whoIs, ['supervisor'], async (request, response, { id }) => {
      const { pin } = v.parse(bodies.ownPin, request.body);
      const answer = await signIn.again(tokenOf(request), id, pin, request.ip ?? '', now());
      if (answer.ok) response.json(answer);
      else refuse(response, answer.refusal, { details: answer.details });
    }),
  );
  routes.delete('/sessions', async (request, response) => {
    const token = tokenOf(request);
    await sessions.end(token);
    end('staff', 'signed-out', { token });
    response.json({ ok: true });
  });
}

/** The sessions that are open: one's own, and for a supervisor those of everybody. */
function openSessionRoutes(routes: Router, { staff, sessions, whoIs, now, end }: AccessRoutes): void {
  const seenBy = ({ id, ...viewer }: Viewer) => {
    const leads = viewer.audience === 'staff' && viewer.roles.includes('supervisor');
    return sessions.all(now()).filter(({ staffId }) => leads || staffId === id);
  };
  routes.get(
    '/sessions',
    asViewer(whoIs, ROLES, (request, response, viewer) => {
      const token = tokenOf(request);
      const told = seenBy(viewer).map(
        ({ address, ...session }): OpenSession => ({
          ...session,
          name: staff.find(session.staffId)?.name ?? '',
          ...(address !== undefined && placeAt(address)),
          ...(sessions.isMarked(token, session.id) && { isThis: true }),
        }),
      );
      response.json({ ok: true, sessions: told });
    }),
  );
  routes.delete(
    '/sessions/:id',
    asViewer(whoIs, ROLES, async (request, response, viewer) => {
      const id = String(request.params.id);
      if (!seenBy(viewer).some((session) => session.id === id)) return refuse(response, 'unknown-session');
      await sessions.endMarked(id);
      end('staff', 'signed-out', { isMeant: (token) => sessions.isMarked(token, id) });
      response.json({ ok: true });
    }),
  );
}

/** An address as it is written, or that it is the server's own computer. */
function placeAt(told: string): Pick<OpenSession, 'address' | 'isServer'> {
  const address = told.replace(/^::ffff:/u, '');
  return address === '::1' || address.startsWith('127.') ? { isServer: true } : { address };
}

function pairingRoutes(routes: Router, { screens, pairing, now, changed }: AccessRoutes): void {
  routes.post('/pairing', (request, response) => {
    const { kind } = v.parse(bodies.pairing, request.body);
    const asked = pairing.request(kind, request.ip ?? '', now());
    if (!asked) return refuse(response, 'too-many');
    changed();
    response.json(asked);
  });
  routes.post('/pairing/link', async (request, response) => {
    const paired = await screens.pairByLink(v.parse(bodies.link, request.body).link, now());
    if (!paired) return refuse(response, 'unknown-code');
    changed();
    response.json({ token: paired.token, screenId: paired.screen.id, kind: paired.screen.kind });
  });
  routes.get('/pairing/:secret', (request, response) => {
    const outcome = pairing.outcome(request.params.secret);
    if (outcome) response.json(outcome);
    else refuse(response, 'unknown-code');
  });
}

function screenRoutes(routes: Router, { screens, pairing, whoIs, now, end, changed }: AccessRoutes): void {
  routes.get(
    '/screens',
    asViewer(whoIs, ['supervisor'], (_request, response) =>
      response.json({ ok: true, screens: screens.all, pairing: pairing.waiting }),
    ),
  );
  routes.post(
    '/screens',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const { code, ...plan } = v.parse(bodies.screen, request.body);
      const waiting = pairing.byCode(code);
      if (!waiting) return refuse(response, 'unknown-code');
      const { screen, token } = await screens.pair({ ...plan, kind: waiting.kind }, now());
      waiting.confirm(token, screen.id);
      changed();
      response.json({ ok: true, screen });
    }),
  );
  routes.delete(
    '/screens/:id',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const id = String(request.params.id);
      const screen = screens.all.find((known) => known.id === id);
      if (!screen || !(await screens.revoke(id))) return refuse(response, 'unknown-screen');
      end(screen.kind, 'revoked', { id });
      changed();
      response.json({ ok: true });
    }),
  );
}

function staffRoutes(routes: Router, parts: AccessRoutes): void {
  const { staff, sessions, signIn, whoIs, now, end, recordPin, network } = parts;
  const hasTypedPin = (token: string) => sessions.hasTypedPin(token);
  routes.get(
    '/staff',
    asViewer(whoIs, ['supervisor'], (_request, response) => response.json({ ok: true, people: staff.people })),
  );
  routes.post(
    '/staff',
    afterOwnPin(whoIs, hasTypedPin, async (request, response) => {
      response.json({ ok: true, person: await staff.add(v.parse(bodies.person, request.body), now()) });
    }),
  );
  routes.post(
    '/staff/:id/pin',
    afterOwnPin(whoIs, hasTypedPin, async (request, response, viewer) => {
      const id = String(request.params.id);
      const { pin } = v.parse(bodies.pin, request.body);
      const refusal = staff.find(id) ? await recordPin(id, viewer) : 'unknown-person';
      if (refusal || !(await staff.resetPin(id, pin, now()))) return refuse(response, refusal ?? 'unknown-person');
      await sessions.endAll(id);
      signIn.unlock(id);
      end('staff', 'signed-out', { id });
      response.json({ ok: true });
    }),
  );
  /** Whoever may do other things from now on, or nothing, signs in anew. */
  const changed = async (response: Response, id: string, outcome: 'done' | 'unknown-person' | 'last-supervisor') => {
    if (outcome !== 'done') return refuse(response, outcome);
    await sessions.endAll(id);
    end('staff', 'signed-out', { id });
    response.json({ ok: true });
  };
  routes.post(
    '/staff/:id/roles',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const id = String(request.params.id);
      const { roles } = v.parse(bodies.roles, request.body);
      const lifts = roles.includes('supervisor') && !staff.find(id)?.roles.includes('supervisor');
      if (lifts && !hasTypedPin(tokenOf(request))) return refuse(response, 'own-pin-first');
      await changed(response, id, await staff.changeRoles(id, roles));
    }),
  );
  routes.delete(
    '/staff/:id',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const id = String(request.params.id);
      await changed(response, id, await staff.remove(id));
    }),
  );
  routes.get(
    '/network',
    asViewer(whoIs, ['supervisor'], (_request, response) => response.json({ ok: true, ...network.standing() })),
  );
  routes.post(
    '/network',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const { confirmed } = v.parse(bodies.network, request.body);
      if (confirmed && !hasTypedPin(tokenOf(request))) return refuse(response, 'own-pin-first');
      await network.confirm(confirmed);
      response.json({ ok: true, ...network.standing() });
    }),
  );
}
