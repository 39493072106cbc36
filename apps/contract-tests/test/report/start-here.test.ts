import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { startHere } from '../../src/report/start-here.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { verifyHearing } from '../support/faults/failed-by.ts';
import { hearsNoQuery } from '../support/faults/hears-no-query.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const FILTERS = ['flags/filter/*', 'flags/paging/*'];

/** Verifies a server that does not read `filter`. */
function verifyUnfiltered(): Promise<Report> {
  return verifyHearing(server, (query) => query.delete('filter'), FILTERS);
}

describe('a report says to start', () => {
  it('with a query that is ignored, and what shows it', async () => {
    const report = await verifyHearing(server, hearsNoQuery, ['tags/paging/*', 'tags/kind/*']);
    const victims = report.checks.filter(({ queryIgnored }) => queryIgnored === true);
    expect(victims.length).toBeGreaterThan(10);
    expect(startHere(report)).toEqual([
      {
        sentence: `The answers to \`GET /api/v2/tags\` do not depend on the query: ${victims.length} checks fail for that one reason.`,
        checks: victims,
        proof: victims[0]?.failures[0],
      },
    ]);
  });

  it('with a parameter about which next to nothing holds', async () => {
    const [cause, ...others] = startHere(await verifyUnfiltered());
    expect(others).toEqual([]);
    expect(cause?.sentence).toMatch(
      /^`filter` of `GET \/api\/v2\/flags\/\{projectKey\}`: (none|\d) of \d+ checks passed; does the server read it\?$/,
    );
  });

  it('with nothing that is known', async () => {
    const { checks, ...rest } = await verifyUnfiltered();
    const known = checks.map((check) => ({ ...check, knownFailing: true as const }));
    expect(startHere({ ...rest, checks: known })).toEqual([]);
  });

  it('with nothing, where a few checks fail', async () => {
    const lowerCase = verifyHearing(
      server,
      (query) => {
        const filter = query.get('filter');
        if (filter?.startsWith('tags:') === true) query.set('filter', filter.toLowerCase());
      },
      FILTERS,
    );
    const report = await lowerCase;
    expect(report.summary.failed).toBeGreaterThan(0);
    expect(startHere(report)).toEqual([]);
  });
});
