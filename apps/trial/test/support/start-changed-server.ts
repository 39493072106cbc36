import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startReferenceServer } from '@flag-contract/reference-server';

export interface Server {
  readonly url: string;
  readonly project: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** The page of a list, as far as these tests change it. */
export interface Page {
  readonly _links: Readonly<Record<string, unknown>>;
  readonly items: readonly unknown[];
}

/** Changes a page on its way out. */
export type Change = (page: Page, url: string) => Page;

/** A right server, but for a change of its pages. */
export async function startChangedServer(change: Change): Promise<Server> {
  const right = await startReferenceServer({ rateLimit: { requests: 100_000, windowMs: 10_000 } });
  const server = createServer((request, response) => {
    answer(right.url, request, response, change).catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await right.close();
  };
  return { url: `http://127.0.0.1:${port}`, project: right.project, token: right.token, close };
}

async function answer(
  origin: string,
  { url = '', method = 'GET', headers }: IncomingMessage,
  response: ServerResponse,
  change: Change,
): Promise<void> {
  const { authorization = '' } = headers;
  const right = await fetch(`${origin}${url}`, { headers: { authorization }, method });
  const text = await right.text();
  response.writeHead(right.status, { 'content-type': right.headers.get('content-type') ?? '' });
  response.end(right.status === 200 && text !== '' ? changed(text, url, change) : text);
}

function changed(text: string, url: string, change: Change): string {
  // The reference server keeps to the contract, and its own tests prove that.
  return JSON.stringify(change(JSON.parse(text) as Page, url));
}
