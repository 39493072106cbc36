import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** Lets a listener answer on any free port of loopback, and tells its origin. */
export async function listenAnywhere(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}
