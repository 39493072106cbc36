import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

import type { ReferenceServer } from '../../src/index.ts';

/** An answer as it came over the wire; `status` is 0 where the connection was closed without one. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** A connection to a server, open until the test or the server ends it. */
export async function connectTo({ url }: Pick<ReferenceServer, 'url'>): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes that fetch would not, and reads what comes until the server closes the connection. */
export async function exchange(
  server: Pick<ReferenceServer, 'url'>,
  request: string | Buffer,
): Promise<RawAnswer> {
  const socket = await connectTo(server);
  socket.write(request, 'latin1');
  return readAnswer(socket);
}

/** What a connection brings until the server closes it. */
export async function readAnswer(socket: Socket): Promise<RawAnswer> {
  const answer = await text(socket);
  const end = answer.indexOf('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 ([0-9]{3}) /.exec(answer)?.[1] ?? 0),
    head: answer.slice(0, end),
    body: answer.slice(end + 4),
  };
}
