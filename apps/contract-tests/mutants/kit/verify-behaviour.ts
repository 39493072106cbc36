import { ALL_CHECKS, CannotRunError, verify, type Report, type Target } from '../../src/index.ts';
import { readContract } from '../../src/contract/contract.ts';
import { startMutantProxy } from '../mutant-proxy.ts';
import type { Behaviour } from '../mutant.ts';
import type { RightServer } from '../right-server.ts';

export interface Trial {
  readonly rightServer: RightServer;
  /** The right server as a target; mutants are verified with its tokens and projects. */
  readonly target: Target;
  readonly seed: number;
  /** Ids of checks; unless given, all but those that burst. */
  readonly onlyChecks?: readonly string[];
  /** What the server's paths begin with; nothing unless given. */
  readonly pathPrefix?: string;
}

/** What the verifier says about a server. */
export interface Verdicts {
  readonly failed: readonly string[];
  readonly inconclusive: readonly string[];
  readonly requests: number;
  /** Why it said nothing at all. */
  readonly couldNotRun?: string;
}

/** One object for all runs, so that its schemas are compiled once. */
const CONTRACT = await readContract();

/** Verifies a server that behaves like this, on a socket of its own. */
export async function verifyBehaviour(
  behaviour: Behaviour,
  { rightServer, target, seed, onlyChecks = [], pathPrefix }: Trial,
): Promise<Verdicts> {
  await using proxy = await startMutantProxy(rightServer, behaviour, pathPrefix);
  const options = {
    seed,
    only: onlyChecks,
    burst: ALL_CHECKS.some(({ id, burst }) => burst === true && onlyChecks.includes(id)),
    contract: CONTRACT,
  };
  try {
    return verdictsOf(await verify({ ...target, baseUrl: proxy.url }, options));
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    return { failed: [], inconclusive: [], requests: 0, couldNotRun: error.message };
  }
}

function verdictsOf({ checks, requests }: Report): Verdicts {
  const idsWith = (wanted: string): readonly string[] =>
    checks.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  return { failed: idsWith('failed'), inconclusive: idsWith('inconclusive'), requests: requests.distinct };
}
