import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { UNCHANGED } from '../../mutants/legal/unchanged.ts';
import { verifyBehaviour } from '../../mutants/kit/verify-behaviour.ts';
import type { Behaviour, Mutant } from '../../mutants/mutant.ts';
import { RightServer } from '../../mutants/right-server.ts';
import type { Validator } from '../../src/contract/violation.ts';
import type { Target } from '../../src/index.ts';
import { answerOf, type Request } from '../../src/target/exchange.ts';
import { complainsOfMore, prismComplaints } from './prism-complains.ts';
import { findsMore, redoclyDrift, type DriftFindings } from './redocly-drift.ts';
import { replay } from './replay.ts';

/** Which tools caught a mutant. */
export interface Catch {
  readonly id: string;
  readonly verifier: boolean;
  readonly prism: boolean;
  readonly drift: boolean;
}

/** What the other tools say about a server. */
interface Complaints {
  readonly unreadable: boolean;
  readonly prism: readonly boolean[];
  readonly drift: DriftFindings;
}

export interface KillRateOptions {
  /** The right server. */
  readonly target: Target;
  readonly prism: Validator;
  /** The requests of a full run on the right server, which the other tools are given. */
  readonly requests: readonly Request[];
  readonly seed: number;
  /** Called with the id of each mutant that is done with. */
  readonly onDone: (id: string) => void;
}

/** Tries each mutant with the verifier, the checks that it names first, and with other tools on the recorded requests. */
export async function measureKillRates(
  mutants: readonly Mutant[],
  { target, prism, requests, seed, onDone }: KillRateOptions,
): Promise<readonly Catch[]> {
  const rightServer = new RightServer(target.baseUrl.origin);
  const complaintsOf = async (behaviour: Behaviour): Promise<Complaints> => {
    const exchanges = await replay(requests, behaviour, { rightServer, target });
    return {
      unreadable: exchanges.some((exchange) => answerOf(exchange) === undefined),
      prism: prismComplaints(exchanges, prism),
      drift: await redoclyDrift(exchanges),
    };
  };
  const right = await complaintsOf(UNCHANGED.make());
  const limit = pLimit(availableParallelism());
  // What some mutants do shows in a whole run alone.
  const isCaught = async ({ caughtBy, make }: Mutant): Promise<boolean> => {
    const named = await verifyBehaviour(make(), { rightServer, target, seed, onlyChecks: caughtBy });
    if (named.failed.length > 0) return true;
    const whole = await verifyBehaviour(make(), { rightServer, target, seed });
    return whole.failed.length > 0;
  };
  return limit.map(mutants, async (mutant) => {
    const verifier = await isCaught(mutant);
    const own = await complaintsOf(mutant.make());
    onDone(mutant.id);
    return {
      id: mutant.id,
      verifier,
      prism: complainsOfMore(own.prism, right.prism),
      drift: own.unreadable || findsMore(own.drift, right.drift),
    };
  });
}
