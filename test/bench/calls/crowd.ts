import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { io } from 'socket.io-client';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';

/**
 * The lines of so many displays, in a process of its own. They stand for other computers, so they yield to the one that is
 * measured, and take each view without opening it: whoever draws it would do so elsewhere.
 */
export async function crowd([address = '', token = '', count = '0']: readonly string[]): Promise<boolean> {
  setPriority(constants.priority.PRIORITY_LOW);
  const auth = { protocol: PROTOCOL_VERSION, build: 'bench', token };
  for (let i = 0; i < Number(count); i++) {
    const options = { auth, parser: unread, transports: ['websocket'], forceNew: true, reconnection: false };
    const line = io(`${address}/display`, options);
    await new Promise((resolve) => line.once('view', resolve));
  }
  console.log('joined');
  await once(process, 'SIGTERM');
  process.exit(0);
}

/** Starts it; resolves once all have their view. */
export async function gatherCrowd(address: string, token: string, count: number): Promise<{ close(): void }> {
  if (count === 0) return { close: () => undefined };
  const words = [process.argv[1] ?? '', 'crowd', address, token, String(count)];
  const displays = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(displays.stdout, 'data');
  return { close: () => void displays.kill('SIGTERM') };
}

const CONNECT = 0;
const EVENT = 2;
const SPACE = '/display';

/** Opens what a display's connection needs, and leaves events unread. */
export const unread: object = {
  Encoder: class {
    encode({ type, data }: { readonly type: number; readonly data?: unknown }): string[] {
      return [`${type}${SPACE},${data === undefined ? '' : JSON.stringify(data)}`];
    }
  },
  Decoder: class extends EventEmitter {
    add(text: string): void {
      const type = Number(text[0]);
      const data = type === CONNECT ? JSON.parse(text.slice(text.indexOf(',') + 1)) : ['view'];
      if (type === CONNECT || type === EVENT) this.emit('decoded', { type, nsp: SPACE, data });
    }
    destroy(): void {
      this.removeAllListeners();
    }
  },
};
