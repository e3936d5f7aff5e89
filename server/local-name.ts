import { Bonjour } from 'bonjour-service';
import type { Log } from './log.ts';

/** What the office is known as on its own network. */
export interface LocalName {
  /** Without `.local`. */
  readonly name: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Tells the network under which name this computer is found (multicast DNS), so that screens need no number; resolves once it no longer does. */
export function announce({ name, port, secure }: LocalName, log: Log): () => Promise<void> {
  const fault = (error: unknown) =>
    log(`the name ${name}.local is not told: ${error instanceof Error ? error.message : 'unknown'}`, 'fault');
  const network = new Bonjour({}, fault);
  const service = network.publish({
    name: `Ventanilla (${name})`,
    type: secure ? 'https' : 'http',
    host: `${name}.local`,
    port,
  });
  service.on('error', fault);
  return () => new Promise((done) => network.unpublishAll(() => network.destroy(done)));
}
