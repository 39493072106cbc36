import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Listening } from './listen.ts';

/** Changes a query before it is asked. */
export type Rewrite = (query: URLSearchParams, path: string) => void;

/** A copy of a server that hears another question than it was asked, and answers that one. */
export function startRewritingProxy(upstream: URL, rewrite: Rewrite): Promise<Listening> {
  return listen(
    createServer((incoming, outgoing) => {
      askOtherwise(new URL(incoming.url ?? '/', upstream), rewrite, incoming, outgoing).catch(() =>
        outgoing.destroy(),
      );
    }),
  );
}

async function askOtherwise(
  url: URL,
  rewrite: Rewrite,
  { headers: { authorization } }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  rewrite(url.searchParams, url.pathname);
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  const contentType = response.headers.get('content-type') ?? '';
  outgoing.writeHead(response.status, { 'content-type': contentType }).end(await response.text());
}
