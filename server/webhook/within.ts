import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What lies within: the server's own computer, and what only its own link reaches (the metadata of a hired machine, a router's own page). */
export const WITHIN = ['this-computer', 'link-local'] as const;
export type Within = (typeof WITHIN)[number];

const LINK = new BlockList();
LINK.addSubnet('169.254.0.0', 16);
LINK.addSubnet('fe80::', 10, 'ipv6');

const HERE = new BlockList();
HERE.addSubnet('0.0.0.0', 8);
HERE.addSubnet('127.0.0.0', 8);
HERE.addAddress('::', 'ipv6');
HERE.addAddress('::1', 'ipv6');

/** A name leads within though nobody has agreed to that. */
export class LeadsWithin extends Error {
  readonly address: string;

  constructor(address: string) {
    super('leads-within');
    this.name = 'LeadsWithin';
    this.address = address;
  }
}

/**
 * Where within an address leads now, by name too. A name that nobody knows now leads nowhere: it is looked at again whenever
 * something is sent.
 */
export async function leadsWithin(url: string): Promise<readonly Within[]> {
  const host = hostOf(url);
  const known = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  return WITHIN.filter((one) => known.some(({ address }) => withinOf(address) === one));
}

/** Where within an address leads by what is written in it, a number or `localhost`: whoever wrote that has meant it. */
export function writtenWithin(url: string): readonly Within[] {
  const host = hostOf(url);
  if (host === 'localhost') return ['this-computer'];
  const within = isIP(host) ? withinOf(host) : undefined;
  return within ? [within] : [];
}

/** Throws where a number leads within and nobody has agreed to that: numbers are connected to without being looked up. */
export function refuseNumberWithin(url: string, agreed: readonly Within[]): void {
  const host = hostOf(url);
  const within = isIP(host) ? firstWithin([{ address: host }], agreed) : undefined;
  if (within !== undefined) throw new LeadsWithin(within);
}

/** Looks a name up for the very connection that is made then: what was looked at is what is connected to. */
export const lookupOutside =
  (agreed: readonly Within[], ask: AskNames): LookupFunction =>
  (host, options, answer) => {
    ask(host, { ...options, all: true }, (error, found) => {
      const within = error ? undefined : firstWithin(found, agreed);
      const [first] = found ?? [];
      if (error ?? within) answer(error ?? new LeadsWithin(within ?? ''), '');
      else if (options.all) answer(null, [...found]);
      else answer(null, first?.address ?? '', first?.family);
    });
  };

/** Asks the name servers where a name leads. */
export type AskNames = (
  host: string,
  options: LookupAllOptions,
  answer: (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => void,
) => void;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/gu, '');

const firstWithin = (found: readonly { readonly address: string }[], agreed: readonly Within[]): string | undefined =>
  found.find(({ address }) => {
    const within = withinOf(address);
    return within !== undefined && !agreed.includes(within);
  })?.address;

function withinOf(address: string): Within | undefined {
  const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const bare = address.split('%')[0] ?? '';
  if (LINK.check(bare, kind)) return 'link-local';
  return HERE.check(bare, kind) || isOwn(bare, kind) ? 'this-computer' : undefined;
}

/** Addresses come and go with cables: they are asked for each time. */
function isOwn(address: string, kind: 'ipv4' | 'ipv6'): boolean {
  const own = new BlockList();
  for (const one of Object.values(networkInterfaces()).flatMap((of) => of ?? [])) {
    own.addAddress(one.address.split('%')[0] ?? '', one.family === 'IPv6' ? 'ipv6' : 'ipv4');
  }
  return own.check(address, kind);
}
