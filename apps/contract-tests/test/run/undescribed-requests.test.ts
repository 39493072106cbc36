import { afterAll, beforeAll, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import type { Fault } from '../support/faults/fault-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** On paths with a slash at the end; tags document no 404. */
const notFound: Fault = ({ url }, answer) =>
  url.pathname.endsWith('/')
    ? { ...answer, status: 404, json: { code: 'not_found', message: 'Not found.' } }
    : answer;

it('what the contract does not describe is no matter of conformance', async () => {
  const only = ['conformance/**', 'http/*/trailing-slash'];
  expect(await failedBy(server, notFound, only)).toEqual([
    'http/flags/trailing-slash',
    'http/tags/trailing-slash',
  ]);
});
