import { createClient } from '@flag-contract/client';
import type { DriftEvent } from '@flag-contract/client';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptedFetch } from '../support/scripted-fetch.ts';
import { changingTags, names, walk } from '../support/walk.ts';

describe('a list that changes during a walk', () => {
  test('items that are taken away between two pages make nobody miss those that moved up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(), { maxLength: 4 })), {
          maxLength: 3,
        }),
        async (count, limit, removals) => {
          const tags = names(count);
          const server = changingTags(tags, (request) => {
            for (const [when, which] of removals) {
              if (when !== request) continue;
              for (const index of which) if (tags.length > 0) tags.splice(index % tags.length, 1);
            }
          });
          const { listing } = walk([server], limit);
          const seen = await listing.toArray();
          expect(new Set(seen).size).toBe(seen.length);
          for (const tag of tags) expect(seen).toContain(tag);
        },
      ),
    );
  });

  test('a list that shrinks before every page is read to its end, whoever is taken away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 10, max: 24 }),
        fc.infiniteStream(fc.array(fc.nat(), { maxLength: 2 })),
        async (count, limit, removals) => {
          const tags = names(count);
          const server = changingTags(tags, () => {
            for (const index of removals.next().value) tags.splice(index % (tags.length || 1), 1);
          });
          const { listing, offsets } = walk([server], limit);
          const seen = await listing.toArray();
          expect(new Set(seen).size).toBe(seen.length);
          for (const tag of tags) expect(seen).toContain(tag);
          expect(offsets().length).toBeLessThan(4 + (4 * count) / limit);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('one flag that is archived before every page costs few requests more', async () => {
    const tags = names(1000);
    const server = changingTags(tags, () => void tags.pop());
    const { listing, offsets } = walk([server], 100);
    expect(await listing.toArray()).toEqual(expect.arrayContaining(tags));
    expect(offsets().length).toBeLessThanOrEqual(12);
  });

  test('items that are added repeat nothing and hide nothing that was there', async () => {
    const tags = names(10);
    const server = changingTags(tags, (request) => {
      if (request === 1) tags.unshift('new-1', 'new-2');
    });
    expect(await walk([server], 3).listing.toArray()).toEqual(names(10));
  });

  test('the drift of the total is told, by hook and on the listing', async () => {
    const tags = names(6);
    const told: DriftEvent[] = [];
    const { fetch, requests } = scriptedFetch(
      changingTags(tags, (request) => {
        if (request === 1) tags.splice(0, 2);
      }),
    );
    const client = createClient({ token: 'token', fetch, hooks: { onDrift: (event) => told.push(event) } });
    const listing = client.listTags({ limit: 3 });
    expect(await listing.toArray()).toEqual(names(6));
    expect(told).toEqual([{ operation: 'getTags', offset: 3, totalBefore: 6, totalAfter: 4 }]);
    expect(listing.drift).toEqual(told);
    // Two items further back than those that moved up, for two more may be taken away meanwhile.
    expect(requests.map(({ url }) => url.searchParams.get('offset'))).toEqual([null, '3', null, '3']);
    await listing.toArray();
    expect(listing.drift).toEqual([]);
  });
});
