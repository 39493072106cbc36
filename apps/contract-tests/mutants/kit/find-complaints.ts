import type { Findings, LegalFinding, MutantFinding } from './findings.ts';

/** What is wrong with the verifier, a line each; none when all is well. `everything`: all mutants were tried. */
export function findComplaints(findings: Findings, everything: boolean): readonly string[] {
  const { mutants, legalVariations, equivalentMutants, kills } = findings;
  return [
    ...mutants.flatMap(complaintsOf),
    ...legalVariations.flatMap(unfairnessTo),
    ...equivalentMutants.flatMap(({ id, differsAt }) =>
      differsAt.map((path) => `${id} is not equivalent: it answers ${path} otherwise`),
    ),
    // A check may have its kills among the mutants that were left out.
    ...Object.entries(everything ? kills : {})
      .filter(([, count]) => count === 0)
      .map(([check]) => `${check} catches no mutant`),
  ];
}

function complaintsOf({ id, failed, missedBy, couldNotRun }: MutantFinding): readonly string[] {
  if (couldNotRun !== undefined) return [`${id} could not be verified: ${couldNotRun}`];
  if (failed.length === 0) return [`${id} survives; to be caught by ${missedBy.join(', ')}`];
  return missedBy.map((check) => `${id} is not caught by ${check}, but by ${failed.join(', ')}`);
}

function unfairnessTo({
  id,
  blamedBy,
  missedBy,
  inconclusive,
  couldNotRun,
}: LegalFinding): readonly string[] {
  if (couldNotRun !== undefined) return [`${id} is legal, and could not be verified: ${couldNotRun}`];
  return [
    ...blamedBy.map((check) => `${id} is legal, and ${check} fails`),
    ...inconclusive.map((check) => `${id} is legal, and ${check} is inconclusive`),
    ...missedBy.map((check) => `${id} is not told by ${check}`),
  ];
}
