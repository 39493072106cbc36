import {
  createClient,
  ForbiddenError,
  InvalidRequestError,
  NotFoundError,
  UnauthorizedError,
} from '@flag-contract/client';
import type { Client, FlagsQuery } from '@flag-contract/client';
import { createTestApi } from '@flag-contract/client/testing';
import { FLAG_SORTS, TAG_KINDS } from '@flag-contract/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from './support/start-program.ts';
import { startReferenceServer } from './support/start-reference-server.ts';
import type { ReferenceServer } from './support/start-reference-server.ts';

let server: ReferenceServer;
let client: Client;

beforeAll(async () => {
  server = await startReferenceServer();
  client = createClient({ token: server.token, baseUrl: server.url });
});
afterAll(async () => server[Symbol.asyncDispose]());

async function keys(query: FlagsQuery): Promise<string[]> {
  const flags = await client.listFlags(server.project, query).toArray();
  return flags.map(({ key }) => key);
}

describe('against the reference server', () => {
  test('the test API puts the same flags in the same order', async () => {
    const flags = await client.listFlags(server.project).toArray();
    const api = createTestApi({ projects: { [server.project]: flags } });
    const tested = createClient({ token: 'token', fetch: api.fetch });
    const sorts = FLAG_SORTS.filter(
      (sort) => sort !== 'targetingModifiedDate' && sort !== '-targetingModifiedDate',
    );
    for (const first of sorts) {
      for (const second of sorts) {
        const sort = [first, second];
        const listed = await tested.listFlags(server.project, { sort }).toArray();
        expect({ sort, keys: listed.map(({ key }) => key) }).toEqual({ sort, keys: await keys({ sort }) });
      }
    }
  });

  test('a listing that is awaited is one page of twenty, with its total', async () => {
    const page = await client.listFlags(server.project);
    expect(page.items).toHaveLength(20);
    expect(page.totalCount).toBeGreaterThan(20);
    expect(page.offset).toBe(0);
  });

  test('every flag comes once, whatever the size of the pages', async () => {
    const all = await keys({});
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength((await client.listFlags(server.project)).totalCount ?? -1);
    expect(await keys({ limit: 7 })).toEqual(all);
    expect(await keys({ limit: 1, offset: 3 })).toEqual(all.slice(3));
  });

  test('next, prev, first and last lead through the pages and end at their ends', async () => {
    const first = await client.listFlags(server.project, { limit: 10 });
    const second = await first.next();
    const last = await first.last();
    expect(second?.offset).toBe(10);
    expect((await second?.prev())?.items).toEqual(first.items);
    expect((await last?.first())?.items).toEqual(first.items);
    expect(last?.offset).toBe(Math.floor(((first.totalCount ?? 0) - 1) / 10) * 10);
    expect(await last?.next()).toBeUndefined();
    expect(await last?.last()).toBeUndefined();
    expect(await first.prev()).toBeUndefined();
    expect(await first.first()).toBeUndefined();
  });

  test('every page keeps what was asked for', async () => {
    const query = { limit: 2, env: ['test'], filter: { state: 'live' }, sort: ['-name'] } as const;
    const walked = await client.listFlags(server.project, query).toArray();
    expect(walked.length).toBeGreaterThan(4);
    expect(new Set(walked.flatMap((flag) => Object.keys(flag.environments ?? {})))).toEqual(
      new Set(['test']),
    );
  });

  test.each(FLAG_SORTS)('sort %s', async (sort) => {
    const query = { sort: [sort], env: ['production'], limit: 5 } as unknown as FlagsQuery;
    const page = await client.listFlags(server.project, query);
    expect(page.items).toHaveLength(5);
  });

  test('every filter is taken, and dates are told in milliseconds', async () => {
    const after = new Date('2020-01-01T00:00:00Z');
    const filters = [
      { applicationEvaluated: 'com.example.shop' },
      { archived: true },
      { 'codeReferences.max': 0 },
      { 'codeReferences.min': 1 },
      { contextKindsEvaluated: ['user'] },
      { creationDate: { before: new Date() } },
      { creationDate: {} },
      { evaluated: { after }, filterEnv: 'production' },
      { filterEnv: 'production' },
      { guardedRollout: 'any' },
      { hasExperiment: true },
      { maintainerId: '5f1a0c8be4b0a13d9c7f2e10' },
      { maintainerTeamKey: 'growth' },
      { query: 'checkout' },
      { releasePipeline: 'default-pipeline' },
      { sdkAvailability: 'client' },
      { state: 'archived' },
      { tags: ['checkout'] },
      { type: 'temporary' },
    ] as const;
    for (const filter of filters) {
      const page = await client.listFlags(server.project, { filter, limit: 1 });
      expect(page.items.length).toBeLessThanOrEqual(1);
    }
    expect(await keys({ filter: { creationDate: { before: new Date(0) } } })).toEqual([]);
    expect(await keys({ filter: { tags: ['checkout'] } })).toEqual(await keys({ tag: 'checkout' }));
    expect(await keys({ filter: 'tags:checkout' })).toEqual(await keys({ tag: 'checkout' }));
  });

  test('summary, expand and env add what they name', async () => {
    const { items } = await client.listFlags(server.project, {
      env: ['production', 'test'],
      expand: ['codeReferences', 'evaluation', 'migrationSettings'],
      summary: false,
      limit: 50,
    });
    expect(new Set(Object.keys(items[0]?.environments ?? {}))).toEqual(new Set(['production', 'test']));
    expect(items[0]?.environments?.['production']?.rules).toBeDefined();
    expect(items.some((flag) => flag.codeReferences)).toBe(true);
    expect(items.some((flag) => flag.migrationSettings)).toBe(true);
    expect(items[0]?.environments?.['production']?.evaluation).toBeDefined();
  });

  test('deprecated parameters still work', async () => {
    const archived = await client.listFlags(server.project, { archived: true });
    expect(archived.items.every((flag) => flag.archived)).toBe(true);
    const old = createClient({ token: server.token, baseUrl: server.url, apiVersion: null });
    const compared = await old.listFlags(server.project, { compare: true });
    expect(compared.body.totalCountWithDifferences).toBe(compared.totalCount);
    expect((await client.listFlags(server.project, { compare: true }).result()).status).toBe(400);
  });

  test('tags by every kind, by prefix, of the past, page by page', async () => {
    const all = await client.listTags({ archived: true }).toArray();
    expect(await client.listTags({ kind: TAG_KINDS, archived: true, limit: 3 }).toArray()).toEqual(all);
    const pre = all[0]?.slice(0, 1) ?? '';
    expect(await client.listTags({ pre, archived: true }).toArray()).toEqual(
      all.filter((tag) => tag.startsWith(pre)),
    );
    expect(await client.listTags({ asOf: new Date(0) }).toArray()).toEqual([]);
    expect(await client.listTags({ asOf: new Date(), archived: true }).toArray()).toEqual(all);
  });

  test('refusals are told apart by class, status and code', async () => {
    const anonymous = createClient({ token: 'wrong', baseUrl: server.url });
    const denied = createClient({ token: server.denied, baseUrl: server.url });
    await expect(anonymous.listFlags(server.project)).rejects.toThrow(UnauthorizedError);
    await expect(denied.listTags().toArray()).rejects.toThrow(ForbiddenError);
    await expect(client.listFlags('no-such-project')).rejects.toThrow(NotFoundError);
    await expect(client.listFlags(server.project, { filter: 'nonsense' })).rejects.toThrow(
      InvalidRequestError,
    );
    const result = await client.listFlags('no-such-project').result();
    expect(result).toMatchObject({
      ok: false,
      status: 404,
      error: { status: 404, attempts: 1, operation: 'getFeatureFlags' },
    });
  });
});

test('10,000 flags of the reference server are read page by page, each once', async () => {
  await using program = await startProgram('reference-server/src/cli.ts', [
    '--flags',
    '10000',
    '--port',
    '0',
  ]);
  const [url = '', project = '', allowed = ''] = program.firstLine
    .split(' ')
    .map((part) => part.replace(/^\w+=/, ''));
  const flags = createClient({ token: allowed, baseUrl: url });
  const { totalCount } = await flags.listFlags(project, { limit: 1 });
  const keysSeen = new Set<string>();
  for await (const flag of flags.listFlags(project)) keysSeen.add(flag.key);
  expect(keysSeen.size).toBe(totalCount);
  expect(keysSeen.size).toBeGreaterThan(9_000);
});
