import { once } from 'node:events';
import type { Server } from 'node:net';
import type { Server as HttpServer } from 'node:http';

export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** Listens on any free port of this machine. Disposing ends it, with whoever is still connected. */
export async function listen(server: Server | HttpServer): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
