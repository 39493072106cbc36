import { setTimeout as sleep } from 'node:timers/promises';
import { PATHS, type OperationId, type PARAMETERS } from '@flag-contract/types';
import pLimit from 'p-limit';
import {
  answerOf,
  questionOf,
  type Answer,
  type Credential,
  type Exchange,
  type Request,
} from './exchange.ts';
import { KeptBodies } from './kept-bodies.ts';
import { withQuery, type Query } from './query.ts';
import { retryDelayMs } from './retry-delay.ts';
import { RunLimits } from './run-limits.ts';
import { sendRequest } from './send-request.ts';
import type { Target } from './target.ts';

export interface TargetClientOptions {
  /** The longest that one answer may take. */
  readonly timeoutMs: number;
  /** How much memory the answers of a run may take, about; what is not asked any more then is inconclusive. */
  readonly keptBytesMax?: number;
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
export const API_VERSION_HEADER: keyof (typeof PARAMETERS)['getFeatureFlags'] = 'LD-API-Version';
/** Of the shape that real tokens have, so that it is looked up and not only thrown out. */
export const UNKNOWN_TOKEN = 'api-00000000-0000-4000-8000-000000000000';

/** Asks the target politely: identical questions once, few at a time, and later when it says 429. */
export class TargetClient {
  readonly target: Target;
  /** Every GET that the contract describes so far, in the order in which they ended. */
  readonly exchanges: Exchange[] = [];
  /** The same of other methods and other paths, of which the contract says nothing. */
  readonly probes: Exchange[] = [];
  readonly #options: TargetClientOptions;
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #asked = new Map<string, Promise<Exchange>>();
  readonly #bodies = new KeptBodies();
  readonly #limits: RunLimits;

  constructor(target: Target, options: TargetClientOptions) {
    this.target = target;
    this.#options = options;
    this.#limit = pLimit(options.concurrency);
    this.#limits = new RunLimits(options.timeoutMs, () => this.#bodies.bytes, options.keptBytesMax);
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

  /** Whether a list may be read on, as far as what was read so far leaves room. */
  get hasRoomForLists(): boolean {
    return this.#limits.leavesRoomForLists;
  }

  async #send(request: Request): Promise<Exchange> {
    for (let attempt = 1; ; attempt++) {
      const reached = this.#limits.reached;
      if (reached !== undefined) return notAsked(request, reached);
      const exchange = await this.#sendOnce(request);
      const answer = answerOf(exchange);
      if (answer?.status !== RATE_LIMITED || attempt === ATTEMPTS_MAX) return exchange;
      const delayMs = this.#delayMsAfter(answer);
      if (delayMs === undefined) return exchange;
      await sleep(delayMs);
    }
  }

  async #sendOnce(request: Request): Promise<Exchange> {
    const exchange = await sendRequest(request, {
      headers: this.#headersOf(request),
      timeoutMs: this.#options.timeoutMs,
      keep: (text, parsed) => this.#bodies.keep(text, parsed),
    });
    const isDescribed = request.method === undefined && request.isUndescribed !== true;
    (isDescribed ? this.exchanges : this.probes).push(exchange);
    this.#options.onExchange?.(exchange);
    this.#limits.count(exchange);
    return exchange;
  }

  /** Nothing when it is not worth waiting. */
  #delayMsAfter(answer: Answer): number | undefined {
    const delayMs = retryDelayMs(answer, Date.now());
    return delayMs !== undefined && this.#limits.mayWait(delayMs) ? delayMs : undefined;
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

function notAsked(request: Request, reached: string): Exchange {
  const outcome = { unreadable: `not asked: ${reached}`, notAsked: true } as const;
  return { request, startedMs: performance.now(), durationMs: 0, outcome };
}
