import { setTimeout as sleep } from 'node:timers/promises';
import { PATHS, type OperationId, type PARAMETERS } from '@flag-contract/types';
import pLimit from 'p-limit';
import { answerOf, questionOf, type Credential, type Exchange, type Request } from './exchange.ts';
import { withQuery, type Query } from './query.ts';
import { retryDelayMs } from './retry-delay.ts';
import { sendRequest } from './send-request.ts';
import type { Target } from './target.ts';

export interface TargetClientOptions {
  /** The longest that one answer may take. */
  readonly timeoutMs: number;
  /** How many requests may be under way at once. */
  readonly concurrency: number;
  /** Called with each finished exchange, for progress. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface AskOptions {
  readonly credential?: Credential;
  readonly project?: string;
  /** Headers beyond those of every request; the same question with others is another question. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ask again even if the same was asked before. */
  readonly afresh?: boolean;
}

export const RATE_LIMITED = 429;
const ATTEMPTS_MAX = 5;
/** After so many silences in a row nobody is asked any more, lest each question cost its whole time limit. */
const SILENCES_MAX = 8;
/** As long as all questions together may wait for rate limits to pass. */
const WAITS_MAX_MS = 120_000;
export const API_VERSION_HEADER: keyof (typeof PARAMETERS)['getFeatureFlags'] = 'LD-API-Version';
/** Of the shape that real tokens have, so that it is looked up and not only thrown out. */
export const UNKNOWN_TOKEN = 'api-00000000-0000-4000-8000-000000000000';

/** Asks the target politely: identical questions once, few at a time, and later when it says 429. */
export class TargetClient {
  readonly target: Target;
  /** Every GET so far, in the order in which they ended. */
  readonly exchanges: Exchange[] = [];
  /** The same of other methods, of which the contract says nothing. */
  readonly probes: Exchange[] = [];
  readonly #options: TargetClientOptions;
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #asked = new Map<string, Promise<Exchange>>();
  #silences = 0;
  #waitedMs = 0;

  constructor(target: Target, options: TargetClientOptions) {
    this.target = target;
    this.#options = options;
    this.#limit = pLimit(options.concurrency);
  }

  /** Asks an operation. The same question gets the same exchange, unless it is to be asked afresh. */
  ask(operationId: OperationId, query: Query, options: AskOptions = {}): Promise<Exchange> {
    const { credential = 'token', project, headers = {}, afresh } = options;
    return this.follow(
      { operationId, url: this.urlOf(operationId, query, project), credential, headers },
      afresh,
    );
  }

  /**
   * Asks a URL that an answer gave, or one that is spelled in a way of its own. The caller has made sure that it
   * stays on the target's origin.
   */
  follow(asked: Request, afresh = false): Promise<Exchange> {
    const request = { ...asked, headers: { ...this.#versionHeader(), ...asked.headers } };
    const question = questionOf(request);
    const before = this.#asked.get(question);
    if (before !== undefined && !afresh) return before;
    const exchange = this.#limit(() => this.#send(request));
    this.#asked.set(question, exchange);
    return exchange;
  }

  /** Lets every question be asked again; what was answered stays in `exchanges`. */
  forget(): void {
    this.#asked.clear();
  }

  async #send(request: Request): Promise<Exchange> {
    for (let attempt = 1; ; attempt++) {
      if (this.#silences >= SILENCES_MAX) return notAsked(request);
      const exchange = await sendRequest(request, this.#headersOf(request), this.#options.timeoutMs);
      (request.method === undefined ? this.exchanges : this.probes).push(exchange);
      this.#options.onExchange?.(exchange);
      const answer = answerOf(exchange);
      this.#silences = answer === undefined ? this.#silences + 1 : 0;
      if (answer?.status !== RATE_LIMITED || attempt === ATTEMPTS_MAX) return exchange;
      const delayMs = retryDelayMs(answer, Date.now());
      this.#waitedMs += delayMs;
      if (this.#waitedMs > WAITS_MAX_MS) return exchange;
      await sleep(delayMs);
    }
  }

  /** Where an operation is asked. */
  urlOf(operationId: OperationId, query: Query, project = this.target.project): URL {
    const path = PATHS[operationId].replace('{projectKey}', encodeURIComponent(project));
    const prefix = this.target.baseUrl.pathname.replace(/\/$/, '');
    return new URL(prefix + withQuery(path, query), this.target.baseUrl);
  }

  #versionHeader(): Record<string, string> {
    const { apiVersion } = this.target;
    return apiVersion === undefined ? {} : { [API_VERSION_HEADER]: apiVersion };
  }

  /** Whatever a gateway wants, the question's own headers stand. */
  #headersOf({ credential, headers = {} }: Request): Headers {
    const authorization = this.#authorization(credential);
    const sent = new Headers({ accept: 'application/json', ...this.target.headers });
    for (const [name, value] of Object.entries(headers)) sent.set(name, value);
    if (authorization === undefined) sent.delete('authorization');
    else sent.set('authorization', authorization);
    return sent;
  }

  #authorization(credential: Credential): string | undefined {
    switch (credential) {
      case 'token':
        return this.target.token;
      case 'bearer':
        return `Bearer ${this.target.token}`;
      case 'denied':
        return this.target.deniedToken;
      case 'unknown':
        return UNKNOWN_TOKEN;
      case 'none':
        return undefined;
    }
  }
}

function notAsked(request: Request): Exchange {
  return {
    request,
    startedMs: performance.now(),
    durationMs: 0,
    outcome: { unreadable: `not asked: ${SILENCES_MAX} requests in a row had got no answer` },
  };
}
