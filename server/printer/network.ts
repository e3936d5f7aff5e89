import type { Socket } from 'node:net';
import { createConnection } from 'node:net';
import type { Sent } from './status.ts';
import { ASK_CAUSE, ASK_DONE, ASK_PAPER, FORGET, failureOf, isAtOnce, isInTurn, isLow } from './status.ts';

/** Where network printers listen unless they were set otherwise. */
const PORT = 9100;
/** A printer that answers at all answers a question within this, in ms. */
const HEARING = 250;

/**
 * Sends a slip to a printer on the network, within `limit` ms. It is asked first, so that nothing waits in it for paper
 * and comes out when its visitor has gone. `talks`: it has answered before, so that silence means trouble.
 */
export async function sendByNetwork(address: string, slip: Uint8Array, limit: number, talks: boolean): Promise<Sent> {
  const end = performance.now() + limit;
  const line = await reach(address, limit);
  if (!line) return { is: 'absent' };
  try {
    return await converse(line, slip, end, talks);
  } finally {
    line.destroySoon();
  }
}

async function converse(line: Socket, slip: Uint8Array, end: number, talks: boolean): Promise<Sent> {
  const cause = await ask(line, ASK_CAUSE, isAtOnce, HEARING);
  if (cause === undefined) {
    if (talks) return { is: 'silent' };
    const taken = await give(line, slip, end - performance.now());
    return taken ? { is: 'printed', low: false, talks: false } : { is: 'silent' };
  }
  const before = failureOf(cause, await ask(line, ASK_PAPER, isAtOnce, HEARING));
  if (before) return { is: before };

  const atWork = end - performance.now() - 2 * HEARING;
  const done = await ask(line, Buffer.concat([slip, ASK_DONE]), isInTurn, atWork);
  const failure = done === undefined ? await whyNot(line) : failureOf(0, done);
  return failure ? { is: failure } : { is: 'printed', low: isLow(done), talks: true };
}

/** It has not said that it is done: it may be slow, or something has come between. */
async function whyNot(line: Socket) {
  const cause = await ask(line, ASK_CAUSE, isAtOnce, HEARING);
  const paper = await ask(line, ASK_PAPER, isAtOnce, HEARING);
  const failure = cause === undefined ? 'silent' : failureOf(cause, paper);
  if (failure) line.write(FORGET);
  return failure;
}

function reach(address: string, limit: number): Promise<Socket | undefined> {
  const [host = '', port = PORT] = address.split(':');
  return new Promise((done) => {
    const line = createConnection({ host, port: Number(port), noDelay: true });
    const patience = setTimeout(() => line.destroy(), limit);
    line.on('error', () => undefined); // what it leads to is the closing below
    line.once('connect', () => {
      clearTimeout(patience);
      done(line);
    });
    line.once('close', () => {
      clearTimeout(patience);
      done(undefined);
    });
  });
}

/** The first answer of the kind that is waited for; nothing when none comes in time, or the printer hangs up. */
function ask(
  line: Socket,
  question: Uint8Array,
  isAnswer: (byte: number) => boolean,
  limit: number,
): Promise<number | undefined> {
  return new Promise((done) => {
    const finish = (answer?: number) => {
      clearTimeout(patience);
      line.off('data', hear).off('close', gone);
      done(answer);
    };
    const hear = (bytes: Buffer) => {
      const answer = bytes.find(isAnswer);
      if (answer !== undefined) finish(answer);
    };
    const gone = () => finish();
    const patience = setTimeout(gone, Math.max(0, limit));
    line.on('data', hear).on('close', gone);
    line.write(question);
  });
}

/** Whether the printer has taken it all. */
function give(line: Socket, slip: Uint8Array, limit: number): Promise<boolean> {
  return new Promise((done) => {
    const patience = setTimeout(() => done(false), Math.max(0, limit));
    line.write(slip, (error) => {
      clearTimeout(patience);
      done(!error);
    });
  });
}
