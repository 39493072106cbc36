import { AbortedError } from '../failure/aborted-error.ts';
import type { FailureDetails, FlagContractError } from '../failure/flag-contract-error.ts';
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
  const abortedError = (): AbortedError =>
    new AbortedError(`${details.operation} was aborted by its signal.`, details);
  if (signal?.aborted) throw abortedError();
  const controller = new AbortController();
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- a promise's executor sets it at once.
  let cleanUp: () => void = () => {};
  const interrupted = new Promise<never>((_resolve, reject) => {
    const interrupt = (failure: FlagContractError): void => {
      reject(failure);
      controller.abort();
    };
    const onAbort = (): void => interrupt(abortedError());
    const onTimeout = (): void =>
      interrupt(
        new TimeoutError(`${details.operation} got no answer in ${Math.round(limitMs)} ms.`, details),
      );
    const timer = setTimeout(onTimeout, Math.min(limitMs, LONGEST_TIMER_MS));
    signal?.addEventListener('abort', onAbort);
    cleanUp = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([interrupted, work(controller.signal)]);
  } finally {
    cleanUp();
  }
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
