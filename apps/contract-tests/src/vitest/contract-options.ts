import { InvalidOptionsError } from '../run/invalid-options-error.ts';
import { TARGET_PARTS, type GivenTarget } from '../run/parse-target.ts';
import type { VerifyOptions } from '../run/verify-options.ts';

/** A server that runs already. */
interface RunningServer extends Omit<GivenTarget, 'baseUrl'> {
  /** Its base URL, without `/api/v2`. */
  readonly url: string | URL;
}

/** A server that a suite starts for itself. */
interface StartedTarget {
  /** Starts it, once, before the first test. Where what it gives has `Symbol.asyncDispose`, that is called after the last. */
  readonly target: () => Promise<GivenTarget & Partial<AsyncDisposable>>;
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

/** The parts of it, as `verify` takes them. */
interface SuiteParts {
  readonly target: () => Promise<GivenTarget & Partial<AsyncDisposable>>;
  readonly options: VerifyOptions;
}

const OF_THE_SUITE = ['name', 'runTimeoutMs', 'allowHttp', 'target', 'url'];

/** Tells what says where the server is from what says how it is verified. Throws an `InvalidOptionsError` without the former. */
export function partsOf(given: ContractOptions): SuiteParts {
  const entries = Object.entries(given);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `verify` looks at each of them.
  const options = Object.fromEntries(
    entries.filter(([name]) => !OF_THE_SUITE.includes(name) && ('target' in given || !isOfTheTarget(name))),
  ) as VerifyOptions;
  if ('target' in given) return { target: given.target, options };
  // Programs without a compiler may leave it out.
  if (!('url' in given)) {
    throw new InvalidOptionsError(
      'describeContract needs `url` of a server that runs, or `target`: a function that starts one.',
    );
  }
  const parts = Object.fromEntries(entries.filter(([name]) => isOfTheTarget(name)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `verify` looks at each of them.
  const target = { ...parts, baseUrl: given.url } as GivenTarget;
  return { target: () => Promise.resolve(target), options };
}

function isOfTheTarget(name: string): boolean {
  return TARGET_PARTS.includes(name);
}
