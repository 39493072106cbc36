import { describe, expect, it } from 'vitest';
import { answersAlike } from '../../../src/checks/answers/answers-alike.ts';
import type { Page } from '../../../src/listing/page.ts';
import { FLAGS } from '../../../src/listing/listing.ts';

/** A page of one flag. */
function pageOf(key: string): Page {
  const url = new URL('http://127.0.0.1/api/v2/flags/web');
  const request = { operationId: FLAGS.operationId, url, credential: 'token' } as const;
  const exchange = { request, startedMs: 0, durationMs: 0, outcome: { unreadable: 'not asked' } };
  return { exchange, items: [{ key }], keys: [key], total: 1, links: {} };
}

/** Answers the questions in pairs, one pair after the other. */
async function judge(...pairs: readonly (readonly [string, string])[]): Promise<string> {
  const left = pairs.map(([a, b]) => [pageOf(a), pageOf(b)] as const);
  const { verdict } = await answersAlike('They differ.', async () => {
    const next = left.shift();
    if (next === undefined) throw new Error('It asked too often.');
    return next;
  });
  return verdict;
}

describe('two questions that should get the same page', () => {
  it('pass where they do', async () => {
    expect(await judge(['a', 'a'])).toBe('passed');
  });

  it('fail where they differ for as long as one looks', async () => {
    expect(await judge(['a', 'b'], ['a', 'b'], ['a', 'b'])).toBe('failed');
  });

  it('are inconclusive where they differ once', async () => {
    expect(await judge(['a', 'b'], ['b', 'b'])).toBe('inconclusive');
  });

  it('are inconclusive where the first one changes, too', async () => {
    expect(await judge(['a', 'b'], ['c', 'd'], ['e', 'f'])).toBe('inconclusive');
  });
});
