import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

import { onTestFinished } from 'vitest';

/** A request that came to the proxy. */
export interface SeenRequest {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** How it was answered; 0 until then. */
  status: number;
}

/** Answers a request instead of the server behind; false leaves it to that one. */
type Answer = (request: SeenRequest, response: ServerResponse, number: number) => boolean | Promise<boolean>;

/** A server between an import and the one that it reads, which sees every request, and may answer some itself. */
export interface ImportProxy {
  readonly url: string;
  readonly requests: SeenRequest[];
  answer: Answer;
  readonly connectionCount: () => Promise<number>;
}

export async function startImportProxy(target: string): Promise<ImportProxy> {
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    // So that whoever is gone has no connection left.
    response.shouldKeepAlive = false;
    const { url = '', headers } = incoming;
    const request: SeenRequest = { url, headers, status: 0 };
    requests.push(request);
    response.on('finish', () => (request.status = response.statusCode));
    pass(proxy, target, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  const { port } = server.address() as AddressInfo;
  const proxy: ImportProxy = {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: () => false,
    connectionCount: () => promisify(server.getConnections.bind(server))(),
  };
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return proxy;
}

async function pass(
  { answer, requests }: ImportProxy,
  target: string,
  request: SeenRequest,
  response: ServerResponse,
): Promise<void> {
  const isAnswered = await answer(request, response, requests.length);
  if (!isAnswered) await forward(target, request, response);
}

async function forward(
  target: string,
  { url, headers }: SeenRequest,
  response: ServerResponse,
): Promise<void> {
  const version = headers['ld-api-version'];
  const answer = await fetch(`${target}${url}`, {
    headers: {
      authorization: headers.authorization ?? '',
      ...(version !== undefined && { 'ld-api-version': String(version) }),
    },
  });
  const headersOfConnection = ['connection', 'keep-alive', 'transfer-encoding'];
  for (const [name, value] of answer.headers) {
    if (!headersOfConnection.includes(name)) response.setHeader(name, value);
  }
  response.statusCode = answer.status;
  response.end(Buffer.from(await answer.arrayBuffer()));
}
