import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { errorRows, type ErrorRow } from '../refusals/error-rows.ts';
import { writeRefusal } from './write-refusal.ts';

/** The latest answer on each connection. */
const answers = new WeakMap<Socket, ServerResponse>();

/** Remembers which answers are under way, so that no refusal gets in between. */
export function trackAnswers(server: Server): void {
  server.on('request', (request, response) => answers.set(request.socket, response));
}

/** Answers what Node could not read as HTTP, as far as the connection still takes an answer. */
export function refuseBrokenHead(error: Error & { readonly code?: string }, socket: Socket): void {
  const answer = answers.get(socket);
  // Who has sent nothing, as a browser that connects in advance, expects no answer.
  if (!socket.writable || socket.bytesRead === 0) {
    // What was refused already goes on arriving; the connection ends by itself.
    if (!socket.writableEnded) socket.destroy();
  } else if (answer !== undefined && !answer.writableFinished) {
    socket.pause();
    answer.once('finish', () => refuseBrokenHead(error, socket));
  } else if (answer !== undefined && !answer.req.complete) {
    // The body is what is broken, and the request has its answer.
    socket.destroySoon();
  } else {
    writeRefusal(socket, rowOf(error.code ?? ''));
  }
}

function rowOf(code: string): ErrorRow {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return errorRows.headTooLarge;
    case 'HPE_INVALID_URL':
      return {
        ...errorRows.invalidRequest,
        message: 'The URL has a character that has to be percent-encoded.',
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return errorRows.requestTimeout;
    default:
      return errorRows.invalidRequest;
  }
}
