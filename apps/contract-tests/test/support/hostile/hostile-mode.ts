import type { ServerResponse } from 'node:http';

/** A way to answer a request that no honest server has. */
export interface HostileMode {
  readonly what: string;
  readonly respond: Respond;
  /** What the run says of it. */
  readonly says: RegExp;
  /** The time limit of one answer; small where the mode makes full use of it. */
  readonly timeoutMs?: number;
}

export type Respond = (outgoing: ServerResponse) => void;

const JSON_TYPE = { 'content-type': 'application/json' };

/** Answers with a body of JSON, or what is said to be that. */
export function body(
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Respond {
  return (outgoing) => outgoing.writeHead(status, { ...JSON_TYPE, ...headers }).end(content);
}

/** Answers with bytes of its own in place of HTTP, and then ends the connection. */
export function bytes(text: string): Respond {
  return ({ socket }) => socket?.end(Buffer.from(text, 'latin1'));
}

/** Writes the same again and again, for as long as somebody listens, beginning with the bytes given. */
export function endless(first: string, again: string): Respond {
  return ({ socket }) => {
    if (socket === null) return;
    const repeated = Buffer.from(again.repeat(Math.ceil(65_536 / again.length)), 'latin1');
    const more = (): void => {
      while (!socket.destroyed && socket.write(repeated));
    };
    socket.on('drain', more).on('error', () => undefined);
    socket.write(Buffer.from(first, 'latin1'));
    more();
  };
}

/** Writes a text slowly, and begins again when it is at its end. */
export function slowly(text: string, again: string): Respond {
  return ({ socket }) => {
    if (socket === null) return;
    socket.on('error', () => undefined);
    socket.write(text);
    const timer = setInterval(() => socket.write(again), 100);
    socket.on('close', () => clearInterval(timer));
  };
}

/** Writes some of an answer, and then resets the connection, or ends it. */
export function cut(text: string, how: 'reset' | 'end'): Respond {
  return ({ socket }) => {
    if (how === 'end') socket?.end(text);
    else socket?.write(text, () => socket.resetAndDestroy());
  };
}
