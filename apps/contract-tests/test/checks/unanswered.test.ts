import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

it.each(['methods/flags/head', 'methods/flags/post', 'auth/flags/bearer'])(
  'what was not asked any more has not passed: %s',
  async (id) => {
    // The first answer is as much as the run may keep.
    const { checks } = await verify(server.target, { only: [id], keptBytesMax: 1 });
    expect(checks).toMatchObject([{ id, verdict: 'inconclusive' }]);
    expect(checks[0]?.reason).toContain('not asked');
  },
);
