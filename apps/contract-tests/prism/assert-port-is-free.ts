import { once } from 'node:events';
import { createServer } from 'node:net';

/** Throws where a port of this machine is taken: Prism would print its whole manual. */
export async function assertPortIsFree(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const closed = once(server, 'close');
  server.close();
  await closed;
}
