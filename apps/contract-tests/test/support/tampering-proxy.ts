import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Listening } from './listen.ts';

/** A page as a proxy may change it. */
interface TamperedPage {
  items: unknown[];
  totalCount?: number | null;
  _links: Record<string, { href: string }>;
}

/** What a faulty server does: it reads another request than the one that was sent, or changes what it answers. */
export interface Tampering {
  readonly request?: (parameters: URLSearchParams) => unknown;
  /** Gets what was sent, even where `request` changes it. */
  readonly page?: (page: TamperedPage, sent: URLSearchParams) => TamperedPage;
}

/** A copy of a server that tampers with the requests to one path, and with the pages that answer them. */
export function startTamperingProxy(
  upstream: URL,
  path: '/flags/' | '/tags',
  tampering: Tampering,
): Promise<Listening> {
  return listen(
    createServer((incoming, outgoing) => {
      forward(new URL(incoming.url ?? '/', upstream), path, tampering, incoming, outgoing).catch(() =>
        outgoing.destroy(),
      );
    }),
  );
}

async function forward(
  url: URL,
  path: string,
  tampering: Tampering,
  { headers: { authorization } }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const sent = new URLSearchParams(url.searchParams);
  const applies = url.pathname.includes(path);
  if (applies) tampering.request?.(url.searchParams);
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  const text = await response.text();
  const { page } = tampering;
  // The reference server keeps to the contract, and its own tests prove that.
  const body =
    applies && page && response.status === 200
      ? JSON.stringify(page(JSON.parse(text) as TamperedPage, sent))
      : text;
  outgoing
    .writeHead(response.status, {
      'content-type': 'application/json',
      date: response.headers.get('date') ?? '',
    })
    .end(body);
}
