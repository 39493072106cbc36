import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { verifyWith } from '../support/faults/failed-by.ts';
import { onPages, type Fault, type Rewrite } from '../support/faults/fault-proxy.ts';
import { hearsNoQuery } from '../support/faults/hears-no-query.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

async function reasonOn(fault: Fault, rewrite?: Rewrite): Promise<string | undefined> {
  const { checks } = await verifyWith(server, fault, ['flags/items/self'], rewrite);
  return checks[0]?.reason;
}

describe('a check that has no flag to look at', () => {
  it('needs one where there is none', async () => {
    const empty = onPages('/flags/', () => ({ items: [], totalCount: 0, _links: {} }));
    expect(await reasonOn(empty)).toBe('This needs a flag.');
  });

  it('needs a list where none could be read', async () => {
    expect(await reasonOn((_, answer) => answer, hearsNoQuery)).toBe(
      'This needs a list of flags that can be read.',
    );
  });
});
