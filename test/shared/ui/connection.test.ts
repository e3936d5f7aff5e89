import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../shared/ui/connection.ts';
import { eventually } from '../../support/office.ts';
import { situations } from '../../support/views/phone.ts';

test('a screen that has missed a change asks for the whole again, and shows nothing that it has only guessed', async () => {
  const http = createServer();
  const wire = new Server(http, { transports: ['websocket'] });
  onTestFinished(() => wire.close());
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  let came = 0;
  wire.of('/phone').on('connection', (line) => {
    came += 1;
    const beside = { seq: 1, at: 0 };
    const ahead = (number: number) => ({ fields: { view: { fields: { ahead: { is: number } } } } });
    line.emit('view', { ...beside, count: 1, view: { ...situations.waiting, ahead: came * 10 } });
    line.emit('change', { ...beside, count: 2, difference: ahead(came * 10 + 1) });
    if (came === 1) line.emit('change', { ...beside, count: 4, difference: ahead(13) });
  });

  const seen: (number | undefined)[] = [];
  const phone = connect('phone', 'code', `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  onTestFinished(() => phone.close());
  onTestFinished(phone.view.subscribe((view) => void seen.push(view?.ahead)));
  await eventually(phone.view, (view) => view?.ahead === 21);
  expect(seen).toEqual([undefined, 10, 11, 20, 21]);
  expect(phone.link.value).toBe('online');
});
