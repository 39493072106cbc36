import { hash } from 'node:crypto';

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

import type { SoakCounts } from './soak-counts.ts';

/** What clients ask. */
export interface SoakOrder {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly clients: number;
  readonly seed: number;
}

type Outcome = Exclude<keyof SoakCounts, 'problems'>;

const UNAVAILABLE = 503;
const PROBLEMS_MAX = 5;
const TIMEOUT_MS = 60_000;

/** Many clients that ask at once, and compare every answer with the one that was given while nobody else asked. */
export class SoakClients {
  readonly #order: SoakOrder;
  readonly #quietHashes = new Map<string, string>();
  #loops: Promise<void>[] = [];
  #isRunning = false;
  #counts = noCounts();

  constructor(order: SoakOrder) {
    this.#order = order;
  }

  /** Asks everything once, one after the other. */
  async recordQuietAnswers(): Promise<void> {
    for (const path of this.#order.paths) {
      const response = await this.#ask(path);
      if (!response.ok) throw new Error(`${path} is answered ${response.status} while all is quiet.`);
      this.#quietHashes.set(path, hash('sha1', await response.bytes()));
    }
  }

  start(): void {
    const { clients, seed } = this.#order;
    this.#isRunning = true;
    this.#loops = Array.from({ length: clients }, (_, index) => this.#runClient(seed + index));
  }

  /** The counts since they were last taken. */
  takeCounts(): SoakCounts {
    const counts = this.#counts;
    this.#counts = noCounts();
    return counts;
  }

  /** Waits for the answers under way. */
  async stop(): Promise<SoakCounts> {
    this.#isRunning = false;
    await Promise.all(this.#loops);
    return this.takeCounts();
  }

  async #runClient(seed: number): Promise<void> {
    const { paths } = this.#order;
    const generator = xoroshiro128plus(seed);
    while (this.#isRunning) {
      const path = paths[uniformInt(generator, 0, paths.length - 1)] ?? '';
      const [outcome, problem] = await this.#judge(path);
      this.#counts[outcome] += 1;
      if (problem !== undefined && this.#counts.problems.length < PROBLEMS_MAX) {
        this.#counts.problems.push(`${path}: ${problem}`);
      }
    }
  }

  async #judge(path: string): Promise<readonly [Outcome, string?]> {
    try {
      const response = await this.#ask(path);
      const bytes = await response.bytes();
      if (response.status === UNAVAILABLE && isError(bytes)) return ['unavailable'];
      if (!response.ok) return ['failed', `status ${response.status}`];
      return hash('sha1', bytes) === this.#quietHashes.get(path)
        ? ['right']
        : ['different', 'not the quiet answer'];
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      return ['failed', cause instanceof Error ? cause.message : String(cause)];
    }
  }

  #ask(path: string): Promise<Response> {
    const { origin, headers } = this.#order;
    return fetch(new URL(path, origin), { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  }
}

function noCounts(): { -readonly [Name in Outcome]: SoakCounts[Name] } & { readonly problems: string[] } {
  return { right: 0, different: 0, unavailable: 0, failed: 0, problems: [] };
}

function isError(bytes: Uint8Array): boolean {
  const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof body !== 'object' || body === null) return false;
  return (
    'code' in body && typeof body.code === 'string' && 'message' in body && typeof body.message === 'string'
  );
}
