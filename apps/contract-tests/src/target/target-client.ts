import { setTimeout as sleep } from 'node:timers/promises';
import { PATHS, type OperationId } from '@flag-contract/types';
import pLimit from 'p-limit';
import { answerOf, type Credential, type Exchange, type Request } from './exchange.ts';
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
  /** Ask again even if the same was asked before. */
  readonly afresh?: boolean;
}

export const RATE_LIMITED = 429;
const ATTEMPTS_MAX = 5;
/** After so many silences in a row nobody is asked any more, lest each question cost its whole time limit. */
const SILENCES_MAX = 8;
/** As long as all questions together may wait for rate limits to pass. */
const WAITS_MAX_MS = 120_000;
/** Of the shape that real tokens have, so that it is looked up and not only thrown out. */
export const UNKNOWN_TOKEN = 'api-00000000-0000-4000-8000-000000000000';

/** Asks the target politely: identical questions once, few at a time, and later when it says 429. */
export class TargetClient {
  readonly target: Target;
  /** Every exchange so far, in the order in which they ended. */
  readonly exchanges: Exchange[] = [];
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
    const url = this.#url(operationId, query, options.project ?? this.target.project);
    return this.follow({ operationId, url, credential: options.credential ?? 'token' }, options.afresh);
  }

  /** Asks a URL that an answer gave. The caller has made sure that it stays on the target's origin. */
  follow(request: Request, afresh = false): Promise<Exchange> {
    const question = `${request.credential} ${request.url.href}`;
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
      const exchange = await sendRequest(
        request,
        this.#authorization(request.credential),
        this.#options.timeoutMs,
      );
      this.exchanges.push(exchange);
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

  #url(operationId: OperationId, query: Query, project: string): URL {
    const path = PATHS[operationId].replace('{projectKey}', encodeURIComponent(project));
    const prefix = this.target.baseUrl.pathname.replace(/\/$/, '');
    return new URL(prefix + withQuery(path, query), this.target.baseUrl);
  }

  #authorization(credential: Credential): string | undefined {
    switch (credential) {
      case 'token':
        return this.target.token;
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
    durationMs: 0,
    outcome: { unreadable: `not asked: ${SILENCES_MAX} requests in a row had got no answer` },
  };
}
