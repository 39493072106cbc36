import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  record,
} from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { verifyUrl } from '../support/hostile/hostile-run.ts';
import { startMutatingProxy } from '../support/faults/mutating-proxy.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const TIME_LIMIT = { timeout: 60_000 + RUNS * 6_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const mutation = record({
  kind: constantFrom('flip' as const, 'cut' as const, 'double' as const, 'drop' as const),
  at: oneof(double({ min: 0, max: 1, noNaN: true }), double({ min: 0, max: 0.02, noNaN: true })),
  length: oneof(constant(1), integer({ min: 1, max: 2_000 })),
  byte: integer({ min: 1, max: 255 }),
});

it(`no broken answer breaks the verifier (FUZZ_SEED=${SEED})`, TIME_LIMIT, async () => {
  const { target } = server;
  await assert(
    asyncProperty(
      array(option(mutation, { nil: undefined }), { minLength: 1, maxLength: 9 }),
      async (mutations) => {
        await using proxy = await startMutatingProxy(target.baseUrl, mutations);
        const run = await verifyUrl(target, proxy.url, { timeoutMs: 3_000 });
        expect([0, 1, 2, 3]).toContain(run.exitCode);
        expect(run.complaint).not.toContain('\n');
      },
    ),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});
