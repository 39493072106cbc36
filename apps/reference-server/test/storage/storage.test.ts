import { describe, expect, onTestFinished, test } from 'vitest';

import type { Dataset } from '../../src/index.ts';
import { findProjectKeys } from '../../src/storage/find-project-keys.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { places } from '../support/places.ts';

const project = (key: string): Dataset => ({ projects: [{ key, environments: [], flags: [] }] });

describe.for(places)('storage in %s', ([, place]) => {
  test('shows a reader one state to the end, even where a load is complete meanwhile', async () => {
    const storage = await openStorage(await place());
    onTestFinished(storage.close);
    await storage.replace(project('old'), 0);
    const seen = await storage.read(async ({ store }) => {
      const before = await findProjectKeys(store);
      await storage.replace(project('new'), 0);
      return [before, await findProjectKeys(store)];
    });
    expect(seen).toEqual([['old'], ['old']]);
    expect(await storage.read(({ store }) => findProjectKeys(store))).toEqual(['new']);
  });

  test('stays as it was where a load breaks off in the middle', async () => {
    const storage = await openStorage(await place());
    onTestFinished(storage.close);
    await storage.replace(project('old'), 0);
    const twice = { projects: [...project('new').projects, ...project('new').projects] };
    await expect(storage.replace(twice, 0)).rejects.toThrow(
      /UNIQUE constraint failed: project.key|unique constraint "project_key_key"/,
    );
    expect(await storage.read(({ store }) => findProjectKeys(store))).toEqual(['old']);
  });
});
