import type { Ask, ProxiedAnswer, ProxiedRequest } from './mutant.ts';

/** What belongs to one connection, or is found out anew for each. */
const OWN_TO_THE_REQUEST = ['host', 'connection', 'keep-alive', 'accept-encoding'];
const OWN_TO_THE_ANSWER = [
  'connection',
  'keep-alive',
  'date',
  'content-encoding',
  'transfer-encoding',
  // Of HEAD, too: what a mutant makes of the body of GET has another length.
  'content-length',
];
/** Keeps memory in bounds; more than one run asks. */
const REMEMBERED_MAX = 500;

/**
 * The server that mutants differ from. Its data stands still while the kit runs, so the same question is asked once,
 * whichever mutant it comes from.
 */
export class RightServer {
  readonly origin: string;
  readonly #answers = new Map<string, Promise<ProxiedAnswer>>();
  readonly #bytes = new WeakMap<object, Buffer>();

  constructor(origin: string) {
    this.origin = origin;
  }

  readonly ask: Ask = (request) => {
    const headers = without(OWN_TO_THE_REQUEST, request.headers);
    const question = JSON.stringify([request.method, request.url.href, headers]);
    const before = this.#answers.get(question);
    if (before !== undefined) return before;
    const answer = this.#send(request, headers);
    this.#answers.set(question, answer);
    this.#forgetTheOldest();
    return answer;
  };

  /** The very bytes in which a body came, if it is one of the right server's, unchanged. */
  bytesOf(body: unknown): Buffer | undefined {
    return typeof body === 'object' && body !== null ? this.#bytes.get(body) : undefined;
  }

  #forgetTheOldest(): void {
    for (const question of this.#answers.keys()) {
      if (this.#answers.size <= REMEMBERED_MAX) return;
      this.#answers.delete(question);
    }
  }

  async #send(
    { method, url }: ProxiedRequest,
    headers: Readonly<Record<string, string>>,
  ): Promise<ProxiedAnswer> {
    const response = await fetch(url, { method, headers, redirect: 'manual' });
    const bytes = Buffer.from(await response.arrayBuffer());
    const answer = {
      status: response.status,
      headers: without(OWN_TO_THE_ANSWER, Object.fromEntries(response.headers)),
    };
    if (bytes.length === 0) return { ...answer, body: undefined };
    const body: unknown = JSON.parse(bytes.toString());
    if (typeof body === 'object' && body !== null) this.#bytes.set(body, bytes);
    return { ...answer, body };
  }
}

function without(
  names: readonly string[],
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
