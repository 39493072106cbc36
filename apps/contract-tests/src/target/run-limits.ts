import { answerOf, type Exchange } from './exchange.ts';

/** After so many silences in a row nobody is asked any more, lest each question cost its whole time limit. */
const SILENCES_MAX = 8;
/** As many answers as take their whole time limit, one after the other, may come in a run. */
const SLOW_ANSWERS_MAX = 100;
/** As long as all questions together may wait for rate limits to pass. */
const WAITS_MAX_MS = 120_000;
/** What the bodies of a run may take unless more is given. Pages of 10,000 flags with all that they can show stay below it. */
const KEPT_BYTES_MAX = 90_000_000;
/** Lists are read no further when so much of it is gone: the checks need the rest. */
const LISTS_SHARE = 0.6;

/** What a run has borne with so far, and when it is enough. */
export class RunLimits {
  readonly #startedMs = performance.now();
  readonly #timeMaxMs: number;
  readonly #keptBytes: () => number;
  readonly #keptBytesMax: number;
  #silences = 0;
  #waitedMs = 0;

  /** @param keptBytes about how much memory the answers of the run take */
  constructor(timeoutMs: number, keptBytes: () => number, keptBytesMax = KEPT_BYTES_MAX) {
    this.#timeMaxMs = SLOW_ANSWERS_MAX * timeoutMs;
    this.#keptBytes = keptBytes;
    this.#keptBytesMax = keptBytesMax;
  }

  count(exchange: Exchange): void {
    this.#silences = answerOf(exchange) === undefined ? this.#silences + 1 : 0;
  }

  /** Whether the run may wait as long as that for a rate limit to pass. */
  mayWait(delayMs: number): boolean {
    this.#waitedMs += delayMs;
    return this.#waitedMs <= WAITS_MAX_MS;
  }

  get leavesRoomForLists(): boolean {
    return this.#keptBytes() < this.#keptBytesMax * LISTS_SHARE;
  }

  /** Why nothing is asked any more; nothing while the run goes on. */
  get reached(): string | undefined {
    if (this.#silences >= SILENCES_MAX) return `${SILENCES_MAX} requests in a row had got no answer`;
    if (performance.now() - this.#startedMs > this.#timeMaxMs + this.#waitedMs) {
      return `the run had taken ${Math.round(this.#timeMaxMs / 1000)} s`;
    }
    if (this.#keptBytes() > this.#keptBytesMax) {
      return `the answers had come to ${Math.round(this.#keptBytesMax / 1_000_000)} MB`;
    }
    return undefined;
  }
}
