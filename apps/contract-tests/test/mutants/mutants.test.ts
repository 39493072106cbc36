import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEGAL_VARIATIONS, MUTANTS } from '../../mutants/all-mutants.ts';
import { EQUIVALENT_MUTANTS } from '../../mutants/equivalent.ts';
import { verifyBehaviour, type Trial } from '../../mutants/kit/verify-behaviour.ts';
import type { Mutant } from '../../mutants/mutant.ts';
import { RightServer } from '../../mutants/right-server.ts';
import { ALL_CHECKS } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';

const CHECKS = ALL_CHECKS.map(({ id }) => id);

/** For each check the first mutant that it must catch; a mutant with all the checks that need it. */
function proofs(): readonly (readonly [mutant: Mutant, checks: readonly string[]])[] {
  const chosen = new Map<Mutant, string[]>();
  for (const check of CHECKS) {
    const mutant = MUTANTS.find(({ caughtBy }) => caughtBy.includes(check));
    if (mutant !== undefined) chosen.set(mutant, [...(chosen.get(mutant) ?? []), check]);
  }
  return [...chosen];
}

let server: StartedServer;
let trial: Trial;
beforeAll(async () => {
  server = await startReferenceServer();
  trial = { rightServer: new RightServer(server.target.baseUrl.origin), target: server.target, seed: 7 };
});
afterAll(() => server.stop());

describe('the mutants', () => {
  it('have ids of their own', () => {
    const ids = [...MUTANTS, ...LEGAL_VARIATIONS, ...EQUIVALENT_MUTANTS].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('name checks that exist', () => {
    expect(CHECKS).toEqual(expect.arrayContaining(MUTANTS.flatMap(({ caughtBy }) => caughtBy)));
  });

  it('prove every check', () => {
    const proven = new Set(MUTANTS.flatMap(({ caughtBy }) => caughtBy));
    expect(CHECKS.filter((check) => !proven.has(check))).toEqual([]);
  });
});

describe('the verifier', () => {
  for (const [mutant, checks] of proofs()) {
    it(`${checks.join(' and ')} must catch ${mutant.id}`, async () => {
      const { failed } = await verifyBehaviour(mutant.make(), { ...trial, onlyChecks: checks });
      expect(failed).toEqual(checks);
    });
  }
});
