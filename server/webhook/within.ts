import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * Whether an address leads back to this computer, or to what only this computer reaches (link-local: the metadata of a
 * hired machine, a router's own page). A name that nobody knows now leads nowhere, and its deliveries tell so.
 */
export async function leadsWithin(url: string): Promise<boolean> {
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
  const known = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  const within = ofThisComputer();
  return known.some(({ address }) => within.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}

function ofThisComputer(): BlockList {
  const list = new BlockList();
  list.addSubnet('0.0.0.0', 8);
  list.addSubnet('127.0.0.0', 8);
  list.addSubnet('169.254.0.0', 16);
  list.addAddress('::', 'ipv6');
  list.addAddress('::1', 'ipv6');
  list.addSubnet('fe80::', 10, 'ipv6');
  for (const { address, family } of Object.values(networkInterfaces()).flatMap((own) => own ?? [])) {
    list.addAddress(address.split('%')[0] ?? '', family === 'IPv6' ? 'ipv6' : 'ipv4');
  }
  return list;
}
