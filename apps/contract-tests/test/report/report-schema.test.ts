import schema from '@flag-contract/contract-tests/report.schema.json' with { type: 'json' };
import { PATHS } from '@flag-contract/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { changedBody } from '../support/faults/changed-body.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { hearsNoQuery } from '../support/faults/hears-no-query.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const MANY_SIDED = 'whose tags have a wrong total and a field of its own, with labels that only Ajv takes';

const QUERY_IGNORED = 'that does not read the query';

const FAULTS = {
  'that passes': (_, answer) => answer,
  [MANY_SIDED]: (request, answer) => ({
    ...onPages('/tags', () => ({ totalCount: 'many', region: 'eu' }))(request, answer),
    headers: { 'content-type': 'application/json; =' },
  }),
  [QUERY_IGNORED]: (_, answer) => answer,
  'that has no flags': onPages('/flags/', () => ({ items: [], totalCount: 0, _links: {} })),
  'whose flags come and go': comingAndGoing(),
} satisfies Record<string, Fault>;

function comingAndGoing(): Fault {
  let pages = 0;
  const isThere = (): boolean => ++pages > 12 && pages < 60;
  return onPages('/flags/', ({ totalCount }) => ({ totalCount: Number(totalCount) + (isThere() ? 1 : 0) }));
}

let server: StartedServer;
/** As programs read them: after a journey as JSON. */
const reports = new Map<string, Report>();
beforeAll(async () => {
  server = await startReferenceServer();
  const { deniedToken: _, ...target } = server.target;
  for (const [name, fault] of Object.entries(FAULTS)) {
    const rewrites = name === QUERY_IGNORED ? { rewrite: hearsNoQuery } : {};
    await using proxy = await startFaultProxy(target.baseUrl, fault, rewrites);
    const options = { seed: 7, timeoutMs: 10_000, concurrency: 4 };
    const report = await verify({ ...target, baseUrl: new URL(proxy.url) }, options);
    // Whether it is one is what the tests are about.
    reports.set(name, JSON.parse(JSON.stringify(report)) as Report);
  }
});
afterAll(() => server.stop());

function complaints(report: unknown): unknown {
  return validate(report) ? [] : validate.errors;
}

interface Member {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every member, however deep, of objects and lists. */
function membersOf(value: unknown): Member[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
    { path: [name], value: member },
    ...membersOf(member).map((deeper) => ({ ...deeper, path: [name, ...deeper.path] })),
  ]);
}

/** A status that did not come is not counted, and decisions have no address. */
function mayBeMissing(path: readonly string[]): boolean {
  return (
    path.at(-1) === 'extent' ||
    path.join() === 'chosen' ||
    path.join() === 'surveyed,unread' ||
    path.at(-2)?.endsWith('yStatus') === true ||
    (path.at(-1) === 'url' && path.at(-3) === 'sources')
  );
}

describe('the schema of the report', () => {
  it.each(Object.keys(FAULTS))('describes the report on a target %s', (name) => {
    expect(complaints(reports.get(name))).toEqual([]);
  });

  it('is tried here on all that a report may say', () => {
    const all = [...reports.values()];
    const checks = all.flatMap((report) => report.checks);
    expect(new Set(checks.map(({ verdict }) => verdict)).size).toBe(4);
    expect(checks.some(({ queryIgnored }) => queryIgnored)).toBe(true);
    expect(all.some(({ surveyed }) => surveyed.unread?.length === 2)).toBe(true);
    expect(new Set(all.map(({ exitCode }) => exitCode))).toEqual(new Set([0, 1, 3]));
    expect(all.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
    expect(all.some(({ drift }) => drift.length > 0)).toBe(true);
    expect(all.every(({ slowest }) => slowest.length > 0)).toBe(true);
  });

  it('misses any field that is taken away', () => {
    const report = reports.get(MANY_SIDED);
    const members = membersOf(report).filter(({ path }) => !mayBeMissing(path));
    expect(members.filter(({ path }) => validate(changedBody(report, path, undefined)))).toEqual([]);
  });

  it('notices any field that it does not describe', () => {
    const report = reports.get(MANY_SIDED);
    const objects = membersOf(report).filter(({ value }) => isRecord(value));
    const unnoticed = [{ path: [] }, ...objects].filter(({ path }) =>
      validate(changedBody(report, [...path, 'undocumented'], 'x')),
    );
    expect(unnoticed).toEqual([]);
  });

  it('knows every operation', () => {
    expect(new Set(schema.$defs.operationId.enum)).toEqual(new Set(Object.keys(PATHS)));
  });
});
