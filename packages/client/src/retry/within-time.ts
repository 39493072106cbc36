import { AbortedError } from '../failure/aborted-error.ts';
import { createFailure } from '../failure/create-failure.ts';
import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { TimeoutError } from '../failure/timeout-error.ts';

/** The longest time that a timer can count. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends the work when the time is over or the signal is aborted, even work that does not listen to its signal. */
export async function withinTime<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  limitMs: number,
  signal: AbortSignal | undefined,
  details: FailureDetails,
): Promise<Result> {
  throwIfAborted(signal, details);
  const controller = new AbortController();
  const stopped = controller.signal;
  const interrupted = new Promise<never>((_resolve, reject) => {
    stopped.addEventListener('abort', () => reject(stopped.reason));
  });
  const onAbort = (): void => controller.abort(abortedError(signal, details));
  const onTimeout = (): void =>
    controller.abort(createFailure(TimeoutError, details, `got no answer in ${Math.round(limitMs)} ms.`));
  const timer = setTimeout(onTimeout, Math.min(limitMs, LONGEST_TIMER_MS));
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([interrupted, work(stopped)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

export function throwIfAborted(signal: AbortSignal | undefined, details: FailureDetails): void {
  if (signal?.aborted) throw abortedError(signal, details);
}

function abortedError(signal: AbortSignal | undefined, details: FailureDetails): AbortedError {
  return createFailure(AbortedError, { ...details, cause: signal?.reason }, 'was aborted by its signal.');
}

/** Waits, unless the signal is aborted meanwhile. */
export async function sleep(
  ms: number,
  signal: AbortSignal | undefined,
  details: FailureDetails,
): Promise<void> {
  await withinTime(
    (stopped) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        stopped.addEventListener('abort', () => clearTimeout(timer));
      }),
    Infinity,
    signal,
    details,
  );
}
