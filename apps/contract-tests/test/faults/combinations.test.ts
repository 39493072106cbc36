import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { verify } from '../../src/index.ts';
import { failedByHearing, verifyHearing } from '../support/faults/failed-by.ts';
import type { Rewrite } from '../support/faults/fault-proxy.ts';
import { onFlagQueries, onTagQueries } from '../support/faults/hearing.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const forgetFilterWhenSorting = onFlagQueries((query) => query.has('sort') && query.delete('filter'));

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  ['forgets the filter when it sorts', 'flags/combinations/random', forgetFilterWhenSorting],
  [
    'forgets the tag beside `expand`',
    'flags/combinations/random',
    onFlagQueries((query) => query.has('expand') && query.delete('tag')),
  ],
  [
    'forgets the tag beside `compare`',
    'flags/combinations/random',
    onFlagQueries((query) => query.has('compare') && query.delete('tag')),
  ],
  [
    'takes the last of several kinds',
    'tags/combinations/random',
    onTagQueries((query) => query.has('kind') && query.set('kind', query.getAll('kind').at(-1) ?? '')),
  ],
];

/** What random combinations ask for, with this seed. */
async function combinationsAsked(seed: number): Promise<string[]> {
  const asked: string[] = [];
  await verify(server.target, {
    only: ['*/combinations/*'],
    seed,
    timeoutMs: 20_000,
    concurrency: 1,
    onExchange: ({ request }) => void asked.push(request.url.search),
  });
  return asked.toSorted();
}

describe('random combinations', () => {
  it.concurrent.each(MISHEARD)('fail by a server that %s: %s', async (_, check, rewrite) => {
    expect(await failedByHearing(server, rewrite, [check])).toEqual([check]);
  });

  it('show a fault by the smallest request that has it, and tell without what it has not', async () => {
    const { checks } = await verifyHearing(server, forgetFilterWhenSorting, ['flags/combinations/random']);
    const [failure] = checks.flatMap(({ failures }) => failures);
    const asked = new URL(/https?:[^'"\s]*/.exec(failure?.curl[0] ?? '')?.[0] ?? '').searchParams;
    expect([...asked.keys()].filter((name) => name !== 'limit')).toEqual(['filter', 'sort']);
    expect(asked.get('filter')).not.toContain(',');
    expect(failure?.extent).toBe('the same is right without `sort`, or without `filter`');
  });

  it('leave out what only says what holds without it', async () => {
    const forgetPrefix = onTagQueries((query) => query.delete('pre'));
    const { checks } = await verifyHearing(server, forgetPrefix, ['tags/combinations/random']);
    const [failure] = checks.flatMap(({ failures }) => failures);
    expect(failure?.sentence).toMatch(/^`pre=[^&]*`: /);
  });

  it('ask the same again with the same seed, and other requests with another', async () => {
    const first = await combinationsAsked(7);
    expect(await combinationsAsked(7)).toEqual(first);
    expect(await combinationsAsked(8)).not.toEqual(first);
  });
});
