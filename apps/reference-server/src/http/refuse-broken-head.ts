import type { Socket } from 'node:net';

import { errorRows } from '../refusals/error-rows.ts';

/** Answers what Node could not read as HTTP, as far as the socket still takes an answer. */
export function refuseBrokenHead(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } =
    error.code === 'HPE_HEADER_OVERFLOW' ? errorRows.headTooLarge : errorRows.invalidRequest;
  const body = JSON.stringify({ code, message });
  const head = [
    `HTTP/1.1 ${status} ${code}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
