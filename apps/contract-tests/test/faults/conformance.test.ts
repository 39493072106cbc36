import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import { onPages, type Fault } from '../support/faults/fault-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** These checks judge every answer, so they need others that ask. */
const ASKING = 'flags/filter/type';

const FAULTS: readonly (readonly [name: string, check: string, fault: Fault])[] = [
  [
    'sends totals of flags as text',
    'conformance/flags/total-count',
    onPages('/flags/', ({ totalCount }) => ({ totalCount: String(totalCount) })),
  ],
  ['has no links of tags', 'conformance/tags/links', onPages('/tags', () => ({ _links: undefined }))],
];

describe('the form of answers, by a server that', () => {
  it.concurrent.each(FAULTS)('%s, fails %s', async (_, check, fault) => {
    expect(await failedBy(server, fault, [check, ASKING])).toContain(check);
  });
});
