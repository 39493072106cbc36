import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report, type VerifyOptions } from '../../../src/index.ts';
import { renderJunit } from '../../../src/report/junit/render-junit.ts';
import { startReferenceServer, type StartedServer } from '../../../src/target/start-reference-server.ts';
import { verifyHearing } from '../../support/faults/failed-by.ts';
import { onPages, startFaultProxy } from '../../support/faults/fault-proxy.ts';
import { parseXml } from '../../support/reports/parse-xml.ts';
import { hearsNoQuery } from '../../support/faults/hears-no-query.ts';

const SHOULD = 'flags/paging/no-last-on-the-last-page';
const MUST = 'flags/paging/total';
const UNSHOWN = 'flags/version/env-maximum';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Verifies a server with a wrong total and a superfluous link. */
async function verifyFaulty(options: VerifyOptions): Promise<Report> {
  const fault = onPages('/flags/', ({ totalCount, _links: links }) => ({
    totalCount: Number(totalCount) + 1,
    _links: { ...links, last: links['self'] },
  }));
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  const only = [SHOULD, MUST, UNSHOWN, 'flags/items/self', 'tags/pre/*'];
  return await verify({ ...server.target, baseUrl: new URL(proxy.url) }, { seed: 7, only, ...options });
}

/** The names of the elements in the test case of a check. */
function caseOf(report: Report, id: string): string[] {
  const elements = parseXml(renderJunit(report));
  const begin = elements.findIndex(
    ({ name, attributes }) => name === 'testcase' && attributes['name'] === id,
  );
  expect(begin).toBeGreaterThan(0);
  const rest = elements.slice(begin + 1);
  const end = rest.findIndex(({ name }) => name === 'testcase' || name === 'testsuite');
  return rest.slice(0, end === -1 ? undefined : end).map(({ name }) => name);
}

describe('the JUnit report', () => {
  it('has a test case a check, in suites that count theirs', async () => {
    const report = await verifyFaulty({});
    const elements = parseXml(renderJunit(report));
    const cases = elements.filter(({ name }) => name === 'testcase');
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual(report.checks.map(({ id }) => id));
    const [whole] = elements;
    const suites = elements.filter(({ name }) => name === 'testsuite');
    for (const [count, element] of [
      ['tests', 'testcase'],
      ['failures', 'failure'],
      ['errors', 'error'],
      ['skipped', 'skipped'],
    ] as const) {
      const there = elements.filter(({ name }) => name === element).length;
      expect(Number(whole?.attributes[count])).toBe(there);
      expect(suites.reduce((sum, { attributes }) => sum + Number(attributes[count]), 0)).toBe(there);
    }
  });

  it('tells of a failure what the JSON report tells', async () => {
    const report = await verifyFaulty({});
    const [told] = report.checks.find(({ id }) => id === MUST)?.failures ?? [];
    const failure = parseXml(renderJunit(report)).find(({ name }) => name === 'failure');
    expect(failure?.attributes).toEqual({ message: told?.sentence, type: 'MUST' });
    for (const text of [told?.expected, told?.seen, ...(told?.curl ?? [])]) {
      expect(failure?.text).toContain(text);
    }
  });

  it('tells once for each operation why its query is ignored', async () => {
    const report = await verifyHearing(server, hearsNoQuery, ['*/paging/*', 'tags/kind/*']);
    const texts = parseXml(renderJunit(report))
      .filter(({ name }) => name === 'failure')
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.includes('curl '))).toHaveLength(2);
    for (const path of ['flags', 'tags']) {
      const first = report.checks.find(({ id, queryIgnored }) => id.startsWith(path) && queryIgnored);
      expect(texts.filter((text) => text.endsWith(`\n${first?.id} shows why.`)).length).toBeGreaterThan(10);
    }
  });

  it('is red where the exit code is: a SHOULD counts only for the strict, a known failure for nobody', async () => {
    const [lenient, strict, knowing] = await Promise.all([
      verifyFaulty({}),
      verifyFaulty({ strict: true }),
      verifyFaulty({ knownFailing: [MUST] }),
    ]);
    expect([caseOf(lenient, MUST), caseOf(lenient, SHOULD)]).toEqual([
      ['failure'],
      ['skipped', 'system-out'],
    ]);
    expect([caseOf(strict, MUST), caseOf(strict, SHOULD)]).toEqual([['failure'], ['failure']]);
    expect([caseOf(knowing, MUST), knowing.exitCode]).toEqual([['skipped', 'system-out'], 0]);
  });

  it('says which data would show what was not exercised', async () => {
    const report = await verifyFaulty({});
    expect(caseOf(report, UNSHOWN)).toEqual(['skipped']);
    const messages = parseXml(renderJunit(report)).map(({ attributes }) => attributes['message']);
    expect(messages).toContain('not exercised: This needs more than 3 environments.');
  });

  it('names the target and the seed', async () => {
    const report = await verifyFaulty({});
    const properties = parseXml(renderJunit(report)).filter(({ name }) => name === 'property');
    const named = Object.fromEntries(properties.map(({ attributes: { name = '', value } }) => [name, value]));
    expect(named).toEqual({ url: report.target.url, project: 'shop', seed: '7' });
  });
});
