import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = NodeJS.Dict<readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>;

/** Where this server listens for phones. */
export interface PhoneListener {
  readonly host: string;
  readonly port: number;
  /** It speaks TLS. */
  readonly secure?: boolean;
}

const LOOPBACK = /^(127\.|::1$|localhost$)/u;
const EVERYWHERE = ['0.0.0.0', '::'];
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/u;
/** Networks inside this computer alone: containers and virtual machines. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|lxc)/iu;

/**
 * The address that tickets give to phones: the one an office has made public, else this computer's on the local network.
 * None while it listens to this computer alone: a code that leads nowhere is worse than none.
 */
export function phoneAddress(
  publicUrl: string | undefined,
  { host, port, secure }: PhoneListener,
  interfaces: () => Interfaces,
): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  if (LOOPBACK.test(host)) return undefined;
  const name = EVERYWHERE.includes(host) ? onLocalNetwork(interfaces()) : host;
  return name === undefined
    ? undefined
    : `${secure ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function onLocalNetwork(interfaces: Interfaces): string | undefined {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !INSIDE.test(name))
    .flatMap(([, known = []]) => known)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address);
  return addresses.find((address) => PRIVATE.test(address)) ?? addresses[0];
}
