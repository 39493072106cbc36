import type { Target } from './target.ts';

/** Asks a single time. A busy server may close a connection that idles just when it is used again: so it is not kept. */
export function askTarget({ origin, headers }: Target, path: string): Promise<Response> {
  return fetch(new URL(path, origin), { headers: { ...headers, connection: 'close' } });
}
