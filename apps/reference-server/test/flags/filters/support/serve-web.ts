import { expect } from 'vitest';

import type { Dataset, FlagDefinition, ReferenceServer } from '../../../../src/index.ts';
import { askFlags, keysOf } from '../../../support/ask.ts';
import { serve } from '../../../support/serve.ts';

export const ada = '5f1a0c8be4b0a13d9c7f2e10';
export const bo = '5f1a0c8be4b0a13d9c7f2e11';

export const archived: Pick<FlagDefinition, 'archivedDate'> = { archivedDate: 1_731_901_600_000 };

/** Serves these flags in a project with two environments, two members and two teams. */
export function serveWeb(
  flags: readonly (Partial<FlagDefinition> & Pick<FlagDefinition, 'key'>)[],
): Promise<ReferenceServer> {
  const dataset: Dataset = {
    members: [ada, bo].map((_id) => ({ _id, email: `${_id}@shop.example`, role: 'reader' })),
    teams: [
      { key: 'growth', name: 'Growth' },
      { key: 'Growth', name: 'Growth, too' },
    ],
    projects: [
      {
        key: 'web',
        environments: ['production', 'test'].map((key) => ({ key, name: key })),
        flags: flags.map((flag) => ({ name: flag.key, creationDate: 1_000, ...flag })),
      },
    ],
  };
  return serve({ dataset });
}

/** The keys of the flags that a filter leaves. */
export async function listed(server: ReferenceServer, filter: string): Promise<readonly string[]> {
  const page = await askFlags(server, `filter=${encodeURIComponent(filter)}`);
  expect(page.totalCount).toBe(page.items.length);
  return keysOf(page);
}
