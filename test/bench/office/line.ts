import { randomBytes } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Answer, ChangeMessage, CommandResult, ViewMessage } from '../../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import type { Kept } from '../../../shared/protocol/shown.ts';
import { shownAfter } from '../../../shared/protocol/shown.ts';

/** A screen's line to the server, without the screen. */
export interface Line {
  readonly socket: Socket;
  /** What it has been shown. */
  readonly kept: () => Kept | undefined;
  /** The answer, and the id under which the command was given. */
  send(command: Command): Promise<{ readonly id: string; readonly answer: Answer<CommandResult> }>;
}

/** Connects; resolves once the first view is there. */
export async function lineTo(address: string, audience: string, token: string): Promise<Line> {
  const auth = { protocol: PROTOCOL_VERSION, build: 'bench', token };
  const socket = io(`${address}/${audience}`, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
  let kept: Kept | undefined;
  const take = (message: ViewMessage | ChangeMessage) => {
    kept = shownAfter(kept, message);
    if (!kept) throw new Error('A change was missed.');
  };
  socket.on('view', take);
  socket.on('change', take);
  await new Promise<ViewMessage>((resolve, reject) => {
    socket.once('view', resolve);
    socket.once('connect_error', reject);
  });
  return {
    socket,
    kept: () => kept,
    async send(command) {
      const id = randomBytes(12).toString('base64url');
      return { id, answer: await socket.emitWithAck('command', { id, command }) };
    },
  };
}

/** The result of a command that must be accepted. */
export async function done(line: Line, command: Command): Promise<CommandResult> {
  const { answer } = await line.send(command);
  if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal}`);
  return answer.result;
}
