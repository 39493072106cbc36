import { ALL_CHECKS, type Target } from '../../src/index.ts';
import type { EquivalentMutant } from '../equivalent.ts';
import type { LegalVariation, Mutant } from '../mutant.ts';
import { findDifferences } from './find-differences.ts';
import {
  countKills,
  judgeEquivalent,
  judgeLegalVariation,
  judgeMutant,
  type Findings,
  type MutantFinding,
} from './findings.ts';
import { VerifierThreads } from './verifier-threads.ts';

/** The servers to try. */
export interface Specimens {
  readonly mutants: readonly Mutant[];
  readonly legalVariations: readonly LegalVariation[];
  readonly equivalentMutants: readonly EquivalentMutant[];
}

export interface KitOptions {
  readonly seed: number;
  /** How many servers are verified at once. */
  readonly jobs: number;
  /** Called with the id of each server that is done with. */
  readonly onDone: (id: string) => void;
}

/** Tries every server, which differ from the one at `target`; the order of the findings is theirs. */
export async function runKit(specimens: Specimens, target: Target, options: KitOptions): Promise<Findings> {
  const startedAt = performance.now();
  await using threads = new VerifierThreads(options.jobs, target, options.seed);
  const each = <Specimen extends { readonly id: string }, Finding>(
    chosen: readonly Specimen[],
    find: (specimen: Specimen) => Promise<Finding>,
  ): Promise<Finding[]> =>
    Promise.all(
      chosen.map(async (specimen) => {
        const finding = await find(specimen);
        options.onDone(specimen.id);
        return finding;
      }),
    );

  const mutants = await each(specimens.mutants, (mutant) => tryMutant(mutant, threads));
  const legalVariations = await each(specimens.legalVariations, async (variation) =>
    judgeLegalVariation(variation, await threads.verify(variation.id)),
  );
  const equivalentMutants = await each(specimens.equivalentMutants, async (mutant) =>
    judgeEquivalent(mutant, await findDifferences(mutant, target)),
  );
  const checks = ALL_CHECKS.map(({ id }) => id);
  const kills = countKills(mutants, checks);
  const durationMs = Math.round(performance.now() - startedAt);
  return { seed: options.seed, durationMs, mutants, legalVariations, equivalentMutants, kills };
}

/** By the checks that it names, which is quick; by all of them where one of these passes, to tell who else sees it. */
async function tryMutant(mutant: Mutant, threads: VerifierThreads): Promise<MutantFinding> {
  const finding = judgeMutant(mutant, await threads.verify(mutant.id, mutant.caughtBy));
  if (finding.missedBy.length === 0) return finding;
  return judgeMutant(mutant, await threads.verify(mutant.id));
}
