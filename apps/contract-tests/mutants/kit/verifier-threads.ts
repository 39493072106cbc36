import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Target } from '../../src/index.ts';
import type { Job } from './verifier-thread.ts';
import type { Verdicts } from './verify-behaviour.ts';

/** Verifies servers on threads of their own: most of the time goes into computing. */
export class VerifierThreads implements AsyncDisposable {
  readonly #job: Omit<Job, 'id' | 'onlyChecks'>;
  readonly #threads: readonly Worker[];
  readonly #idle: Worker[];
  readonly #limit: ReturnType<typeof pLimit>;

  /** `target` is the right server. */
  constructor(count: number, { baseUrl, ...target }: Target, seed: number) {
    this.#job = { target, origin: baseUrl.origin, seed };
    const file = new URL('verifier-thread.ts', import.meta.url);
    this.#threads = Array.from({ length: count }, () => new Worker(file));
    this.#idle = [...this.#threads];
    this.#limit = pLimit(count);
  }

  /** Verifies the mutant or legal variation with this id, by all checks or some, as soon as a thread is free. */
  verify(id: string, onlyChecks: readonly string[] = []): Promise<Verdicts> {
    return this.#limit(async () => {
      const thread = this.#idle.pop();
      if (thread === undefined) throw new Error('As many jobs are under way as there are threads.');
      const verdicts = await answerOf(thread, { ...this.#job, id, onlyChecks });
      this.#idle.push(thread);
      return verdicts;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function answerOf(thread: Worker, job: Job): Promise<Verdicts> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void =>
      reject(new Error(`A thread ended with ${code}, verifying ${job.id}.`));
    thread.once('message', (verdicts: Verdicts) => {
      thread.off('error', reject).off('exit', ended);
      resolve(verdicts);
    });
    thread.once('error', reject);
    thread.once('exit', ended);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(job);
  });
}
