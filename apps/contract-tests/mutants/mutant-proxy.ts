import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Behaviour, ProxiedAnswer, ProxiedRequest } from './mutant.ts';
import type { RightServer } from './right-server.ts';

export interface MutantProxy extends AsyncDisposable {
  readonly url: URL;
}

/** Longer than a run leaves a connection idle. */
const KEEP_ALIVE_TIMEOUT_MS = 60_000;
const NOT_FOUND = 404;

/**
 * Serves, on any free port of this machine, what `behaviour` makes of the right server's answers.
 *
 * @param pathPrefix what the paths that it serves begin with, and those of the right server do not
 */
export async function startMutantProxy(
  rightServer: RightServer,
  behaviour: Behaviour,
  pathPrefix = '',
): Promise<MutantProxy> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS }, (incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (!path.startsWith(pathPrefix)) {
      outgoing.writeHead(NOT_FOUND).end();
      return;
    }
    const request = requestOf(incoming, rightServer.origin + path.slice(pathPrefix.length));
    behaviour(request, rightServer.ask).then(
      (answer) => send(answer, rightServer.bytesOf(answer.body), outgoing),
      (error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy listens on no port.');
  return {
    url: new URL(`http://127.0.0.1:${address.port}${pathPrefix}`),
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function requestOf(incoming: IncomingMessage, url: string): ProxiedRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return { method: incoming.method ?? 'GET', url: new URL(url), headers };
}

/** With the length, as the right server sends it, unless the answer has its own or is sent in chunks. */
function send(
  { status, headers, body, raw }: ProxiedAnswer,
  bytes: Buffer | undefined,
  outgoing: ServerResponse,
): void {
  const content = raw ?? bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const hasLength = content !== undefined && headers['transfer-encoding'] === undefined;
  const length = hasLength ? { 'content-length': String(Buffer.byteLength(content)) } : {};
  outgoing.writeHead(status, { ...length, ...headers }).end(content);
}
