import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/index.ts';
import { renderAnnotations } from '../../../src/report/github/render-annotations.ts';
import { renderJobSummary } from '../../../src/report/github/render-job-summary.ts';
import { startReferenceServer, type StartedServer } from '../../../src/target/start-reference-server.ts';
import { verifyHearing } from '../../support/faults/failed-by.ts';
import { commandsIn } from '../../support/reports/github-runner.ts';
import { hearsNoQuery } from '../../support/faults/hears-no-query.ts';

let server: StartedServer;
let ignoring: Report;
let unfiltered: Report;
beforeAll(async () => {
  server = await startReferenceServer();
  ignoring = await verifyHearing(server, hearsNoQuery, ['tags/paging/*', 'methods/tags/post']);
  unfiltered = await verifyHearing(server, (query) => query.delete('filter'), [
    'flags/filter/*',
    'tags/pre/*',
  ]);
});
afterAll(() => server.stop());

describe('annotations', () => {
  it('begin with why the query is ignored, and tell none of what follows from it', () => {
    const [first, ...others] = commandsIn(renderAnnotations(ignoring));
    expect(first?.properties['title']).toBe('Start here');
    expect(first?.message).toContain('`GET /api/v2/tags` do not depend on the query');
    expect(first?.message.match(/curl /g)).toHaveLength(3);
    expect(others.filter(({ message }) => message.includes('do not depend'))).toEqual([]);
  });

  it('tell three failures of a family, the last of which says how to see the others', () => {
    const errors = commandsIn(renderAnnotations(unfiltered)).filter(({ name }) => name === 'error');
    const ofFilters = errors.filter(({ properties }) => properties['title']?.startsWith('flags/filter/'));
    expect(ofFilters).toHaveLength(3);
    expect(ofFilters[2]?.message).toMatch(/\n… \d+ more: --only 'flags\/filter\/\*\*'$/);
  });
});

describe('the job summary', () => {
  it('begins its failures with what to mend first', () => {
    const start = '**Start here.** The answers to `GET /api/v2/tags` do not depend on the query: ';
    const text = renderJobSummary(ignoring);
    expect(text).toContain(start);
    expect(text.match(/do not depend on the query/g)).toHaveLength(1);
    expect(renderJobSummary(unfiltered)).toContain(
      '**Start here.** `filter` of `GET /api/v2/flags/{projectKey}`: ',
    );
  });
});
