import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Listening } from '../listen.ts';

export interface ProxiedAnswer {
  status: number;
  headers: Record<string, string>;
  json: unknown;
  /** Answers by itself, in ways that status, headers and JSON can't say. */
  respond?: (outgoing: ServerResponse) => void;
}

interface PageBody {
  items: unknown[];
  totalCount?: number | null;
  _links: Record<string, { href: string }>;
}

/** What a fault may look at: the request as it came. */
export interface ProxiedRequest {
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly apiVersion: string | undefined;
  /** Where the proxy itself is asked. */
  readonly origin: string;
}

/** Changes an answer on its way back, or answers otherwise. */
export type Fault = (request: ProxiedRequest, answer: ProxiedAnswer) => ProxiedAnswer;

/** Changes a query before it is asked: the server hears another question than it was sent. */
export type Rewrite = (query: URLSearchParams, path: string) => void;

interface ProxyOptions {
  /** What its paths begin with; nothing unless given. */
  readonly prefix?: string;
  readonly rewrite?: Rewrite;
}

/** Changes the pages of an operation, or with `/` of both, and leaves every other answer as it is. */
export function onPages(
  path: '/flags/' | '/tags' | '/',
  change: (body: PageBody, request: ProxiedRequest) => Readonly<Record<string, unknown>>,
): Fault {
  return (request, answer) => {
    if (!request.url.pathname.includes(path) || answer.status !== 200) return answer;
    // The reference server keeps to the contract, and its own tests prove that.
    const body = answer.json as PageBody;
    return { ...answer, json: { ...body, ...change(body, request) } };
  };
}

/** Which item of the list a request wants first. */
export function offsetOf({ url }: ProxiedRequest): number {
  return Number(url.searchParams.get('offset') ?? 0);
}

/** A copy of a server that differs in one thing, on a socket of its own. A fault gets the request as it was sent. */
export function startFaultProxy(
  upstream: URL,
  fault: Fault,
  { prefix = '', rewrite = () => undefined }: ProxyOptions = {},
): Promise<Listening> {
  return listen(
    createServer((incoming, outgoing) => {
      const url = new URL((incoming.url ?? '/').slice(prefix.length), upstream);
      const heard = new URL(url);
      rewrite(heard.searchParams, heard.pathname);
      forward({ url, heard }, fault, incoming, outgoing).catch(() => outgoing.destroy());
    }),
  );
}

async function forward(
  { url, heard }: { readonly url: URL; readonly heard: URL },
  fault: Fault,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { authorization, host } = incoming.headers;
  const apiVersion = [incoming.headers['ld-api-version']].flat()[0];
  // Node leaves the body of an answer to HEAD out by itself.
  const response = await fetch(heard, {
    method: incoming.method === 'POST' ? 'POST' : 'GET',
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(apiVersion !== undefined && { 'ld-api-version': apiVersion }),
    },
  });
  const answer: ProxiedAnswer = {
    status: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
    json: await response.json(),
  };
  const { status, headers, json, respond } = fault(
    { url, authorization, apiVersion, origin: `http://${host}` },
    answer,
  );
  if (respond === undefined) outgoing.writeHead(status, headers).end(JSON.stringify(json));
  else respond(outgoing);
}
