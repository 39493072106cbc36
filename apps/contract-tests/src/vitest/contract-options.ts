import type { VerifyOptions } from '../run/verify.ts';
import type { Target } from '../target/target.ts';

/** A server that runs already. */
interface RunningServer extends Omit<Target, 'baseUrl'> {
  /** Its base URL, without `/api/v2`. */
  readonly url: string | URL;
}

/** A server that a suite starts for itself. */
interface StartedTarget {
  /** Starts it, once, before the first test. Where what it gives has `Symbol.asyncDispose`, that is called after the last. */
  readonly target: () => Promise<Target & Partial<AsyncDisposable>>;
}

interface SuiteOptions extends VerifyOptions {
  /** The title of the suite; `flag contract` unless given. */
  readonly name?: string;
  /** The longest that the run may take; five minutes unless given. */
  readonly runTimeoutMs?: number;
  /** Send the token over http to a host that is not this machine. */
  readonly allowHttp?: boolean;
}

/** What `describeContract` takes: where the server is, and whatever `verify` takes. */
export type ContractOptions = SuiteOptions & (RunningServer | StartedTarget);
