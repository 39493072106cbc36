import type { FeatureFlagCollection } from '@flag-contract/types';
import { beforeAll, describe, expect, test } from 'vitest';

import { type ReferenceServer, startReferenceServer } from '../../src/index.ts';
import { askFlagsAt, askTags } from '../support/ask.ts';
import { usualPlace } from '../support/serve.ts';

const everything = 'summary=0&expand=codeReferences,evaluation,migrationSettings';

let server: ReferenceServer;

beforeAll(async () => {
  server = await startReferenceServer(await usualPlace());
  return server.close;
});

// `askFlagsAt` and `askTags` validate every answer against the contract.
describe('every answer keeps the contract', () => {
  const forms = [
    '',
    '&summary=0',
    '&env=production',
    '&archived=true',
    '&expand=codeReferences',
    '&expand=evaluation',
    '&expand=migrationSettings',
    `&${everything}`,
    `&${everything}&archived=true`,
    `&${everything}&env=production`,
    `&${everything}&compare=true&sort=-creationDate,name`,
  ];

  test.for(['shop', 'warehouse'].flatMap((project) => forms.map((form) => [project, form] as const)))(
    'on a walk through %s%s',
    async ([project, form]) => {
      const pages = await walk(`/api/v2/flags/${project}?limit=7${form}`);
      expect(pages.flatMap(({ items }) => items)).toHaveLength(pages[0]?.totalCount ?? -1);
    },
  );

  test('on a walk through the tags', async () => {
    const { items, totalCount } = await askTags(server);
    const offsets = items.map((_, index) => index).filter((index) => index % 7 === 0);
    const pages = await Promise.all(offsets.map((offset) => askTags(server, `limit=7&offset=${offset}`)));
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(totalCount).toBe(items.length);
  });
});

async function walk(href: string): Promise<readonly FeatureFlagCollection[]> {
  const page = await askFlagsAt(server, href);
  const next = page._links['next']?.href;
  return [page, ...(next === undefined ? [] : await walk(next))];
}
