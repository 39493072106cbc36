import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

// Some clients ask on before they have their answer; hardly any so far ahead.
const WAITING_MAX = 100;

/** The requests of a connection that are not answered yet. */
interface Line {
  last: ServerResponse;
  waiting: number;
}

/**
 * Begins an answer only when the one before it on the same connection is sent, and reads only so many requests ahead.
 * So a client that asks on and on, and does not read, can not fill the memory with its answers.
 */
export function answerInTurn(app: FastifyInstance): void {
  const lines = new WeakMap<Socket, Line>();
  app.addHook('onRequest', ({ socket }, { raw }, done) => {
    const line = lines.get(socket);
    if (line === undefined || line.last.writableFinished) {
      lines.set(socket, { last: raw, waiting: 0 });
      done();
      return;
    }
    line.last.once('close', () => {
      line.waiting -= 1;
      if (line.waiting <= WAITING_MAX) socket.resume();
      if (socket.writable) done();
      // Of a connection that broke, Node tells only the answer that is being sent.
      else process.nextTick(() => raw.emit('close'));
    });
    line.last = raw;
    line.waiting += 1;
    // Not at once: when Node has read the rest of this request, it resumes the connection.
    if (line.waiting > WAITING_MAX) process.nextTick(() => socket.pause());
  });
}
