import type { Duplex } from 'node:stream';

import type { ErrorRow } from '../refusals/error-rows.ts';

// A connection that is ended while the client still sends is reset, and the answer lost on its way.
const LINGER_MS = 1_000;

/** Writes an answer past Node's HTTP, and ends the connection. */
export function writeRefusal(socket: Duplex, row: ErrorRow, headers: readonly string[] = []): void {
  const { status, code, message } = row;
  const body = JSON.stringify({ code, message });
  const head = [
    `HTTP/1.1 ${status} ${code}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...headers,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
