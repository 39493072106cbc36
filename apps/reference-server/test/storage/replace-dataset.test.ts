import type { FeatureFlagCollection } from '@flag-contract/types';
import { describe, expect, test, vi } from 'vitest';

import { generateDataset } from '../../src/generated/generate-dataset.ts';
import type { Dataset } from '../../src/index.ts';
import { askFlags, askTags, keysOf } from '../support/ask.ts';
import { places } from '../support/places.ts';
import { serve } from '../support/serve.ts';

const oneFlag: Dataset = { projects: [{ key: 'one', environments: [], flags: [], tags: ['only'] }] };

describe.for(places)('a dataset is replaced in %s', ([, place]) => {
  test('as a whole, and says which projects there are now', async () => {
    const database = await place();
    const server = await serve(
      database === undefined ? {} : { database, dataset: generateDataset({ flags: 3, seed: 1 }) },
    );
    await server.load(oneFlag);
    expect(server).toMatchObject({ project: 'one', otherProject: undefined });
    expect(await askFlags(server)).toMatchObject({ items: [], totalCount: 0 });
    expect((await askTags(server)).items).toEqual(['only']);
  });

  test('so that the load that was begun last is the one that stays', async () => {
    const database = await place();
    const server = await serve({ ...(database !== undefined && { database }), dataset: oneFlag });
    const big = generateDataset({ flags: 300, seed: 1 });
    await Promise.all([server.load(big), server.load(oneFlag)]);
    expect(server.project).toBe('one');
    expect((await askTags(server)).items).toEqual(['only']);
  });

  test('while answers are given, each of which is wholly from one dataset', async () => {
    const [a, b] = [letters('a', 45), letters('b', 75)];
    const database = await place();
    const server = await serve({ ...(database !== undefined && { database }), dataset: a });
    const seen: FeatureFlagCollection[] = [];
    const loading = { isOver: false };
    const loads = (async () => {
      for (const dataset of [b, a, b, a, b, a, b, a]) {
        await server.load(dataset);
        // Two rounds of answers later, one of them was wholly asked for after the load.
        const { length } = seen;
        await vi.waitUntil(() => seen.length >= length + 8, { interval: 1, timeout: 30_000 });
      }
      loading.isOver = true;
    })();
    while (!loading.isOver) {
      const pages = Array.from({ length: 4 }, () =>
        askFlags(server, 'limit=100&sort=-name&expand=evaluation'),
      );
      seen.push(...(await Promise.all(pages)));
    }
    await loads;
    for (const { items, totalCount } of seen) {
      const letter = items[0]?.key[0];
      expect(totalCount).toBe(letter === 'a' ? 45 : 75);
      expect(items).toHaveLength(totalCount ?? -1);
      expect(items.filter(({ key, tags }) => key[0] !== letter || tags[0] !== letter)).toEqual([]);
    }
    expect(new Set(seen.map(({ totalCount }) => totalCount))).toEqual(new Set([45, 75]));
  });

  test('with answers from the old one until it is done', async () => {
    const database = await place();
    const server = await serve({ ...(database !== undefined && { database }), dataset: letters('a', 1) });
    const loaded = server.load({
      projects: letters('a', 1).projects.map((project) => ({
        ...project,
        flags:
          generateDataset({ flags: 2_000, seed: 1 }).projects[0]?.flags.map(({ key }) => ({
            key,
            name: key,
            creationDate: 1,
          })) ?? [],
      })),
    });
    const load = { isOver: false };
    const done = loaded.then(() => (load.isOver = true));
    const before = [];
    while (!load.isOver) before.push(keysOf(await askFlags(server)));
    await done;
    expect(before.filter((keys) => keys.length === 1 && keys[0] === 'a-0').length).toBeGreaterThan(1);
    expect((await askFlags(server)).totalCount).toBeGreaterThan(1_999);
  });
});

test.for(places.filter(([name]) => name !== 'memory'))(
  'a dataset is replaced in %s for all servers that share it',
  async ([, place]) => {
    const database = (await place()) ?? '';
    const dataset = letters('a', 45);
    const [reader, loader] = [await serve({ database, dataset }), await serve({ database })];
    for (const [letter, count] of [
      ['a', 45],
      ['b', 75],
      ['c', 3],
    ] as const) {
      await loader.load(letters(letter, count));
      for (const server of [reader, loader]) {
        const { items, totalCount } = await askFlags(server, 'limit=100&sort=-name');
        expect(items.map(({ name }) => name)).toEqual(Array.from({ length: count }, () => letter));
        expect(totalCount).toBe(count);
        expect((await askFlags(server, `env=${letter}`)).totalCount).toBe(count);
        expect(await askTags(server)).toMatchObject({ items: [letter], totalCount: 1 });
      }
    }
  },
);

/** A project of flags that all have to do with one letter. */
function letters(letter: string, count: number): Dataset {
  const flags = Array.from({ length: count }, (_, index) => ({
    key: `${letter}-${index}`,
    name: letter,
    creationDate: 1,
    tags: [letter],
  }));
  const environments = [{ key: letter, name: letter }];
  return { projects: [{ key: 'web', environments, flags }] };
}
