import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Listening } from '../listen.ts';

/** How the bytes of an answer, head and all, are broken; places go from 0 at the beginning to 1 at the end. */
export interface Mutation {
  readonly kind: 'flip' | 'cut' | 'double' | 'drop';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

/** A copy of a server whose answers are broken in turn: a mutation each, and whole where there is none. */
export function startMutatingProxy(
  upstream: URL,
  mutations: readonly (Mutation | undefined)[],
): Promise<Listening> {
  let answered = 0;
  return listen(
    createServer((incoming, outgoing) => {
      const mutation = mutations[answered++ % mutations.length];
      forward(new URL(incoming.url ?? '/', upstream), mutation, incoming, outgoing).catch(() =>
        outgoing.destroy(),
      );
    }),
  );
}

async function forward(
  url: URL,
  mutation: Mutation | undefined,
  { headers: { authorization } }: IncomingMessage,
  { socket }: ServerResponse,
): Promise<void> {
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const head = `HTTP/1.1 ${response.status} Status\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  const answer = Buffer.concat([Buffer.from(head), body]);
  socket?.on('error', () => undefined).end(mutation === undefined ? answer : mutated(answer, mutation));
}

function mutated(answer: Buffer, { kind, at, length, byte }: Mutation): Buffer {
  const start = Math.floor(at * (answer.length - 1));
  const [before, part, after] = [
    answer.subarray(0, start),
    answer.subarray(start, start + length),
    answer.subarray(start + length),
  ];
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, part.map((old) => old ^ byte), after]);
    case 'cut':
      return before;
    case 'double':
      return Buffer.concat([before, part, part, after]);
    case 'drop':
      return Buffer.concat([before, after]);
  }
}
