import { describe, expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { askFlags, keysOf } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

const archivedDate = 1_731_901_600_000;
const deprecatedDate = 1_730_901_600_000;

function serveStates(): Promise<ReferenceServer> {
  return serveFlags([
    { key: 'live', tags: ['a', 'b'] },
    { key: 'live-permanent', tags: ['a'], temporary: false },
    { key: 'old', tags: ['b'], deprecatedDate },
    { key: 'gone', tags: ['a', 'b'], archivedDate },
    { key: 'gone-old', temporary: false, archivedDate, deprecatedDate },
  ]);
}

describe('which flags are listed', () => {
  test.for([
    { query: '', keys: ['live', 'live-permanent', 'old'] },
    { query: 'archived=true', keys: ['gone', 'gone-old'] },
    { query: 'archived=false', keys: ['live', 'live-permanent', 'old'] },
    { query: 'filter=archived:true', keys: ['gone', 'gone-old'] },
    { query: 'filter=archived:false', keys: ['live', 'live-permanent', 'old'] },
    { query: 'filter=state:live', keys: ['live', 'live-permanent'] },
    { query: 'filter=state:deprecated', keys: ['old'] },
    { query: 'filter=state:archived', keys: ['gone', 'gone-old'] },
    { query: 'archived=true&filter=state:archived', keys: ['gone', 'gone-old'] },
    { query: 'archived=true&filter=state:live', keys: [] },
    { query: 'filter=archived:true,state:deprecated', keys: [] },
    { query: 'archived=true&filter=archived:false', keys: [] },
    { query: 'filter=type:temporary', keys: ['live', 'old'] },
    { query: 'filter=type:permanent', keys: ['live-permanent'] },
    { query: 'filter=type:permanent&archived=true', keys: ['gone-old'] },
    { query: 'tag=a', keys: ['live', 'live-permanent'] },
    { query: 'filter=tags:a', keys: ['live', 'live-permanent'] },
    { query: 'filter=tags:a%2Bb', keys: ['live'] },
    { query: 'filter=tags:b%2Ba', keys: ['live'] },
    { query: 'filter=tags:a%2Bb,state:archived', keys: ['gone'] },
    { query: 'tag=b&filter=tags:a', keys: ['live'] },
    { query: 'tag=c', keys: [] },
    { query: 'filter=', keys: ['live', 'live-permanent', 'old'] },
    { query: 'compare=false', keys: ['live', 'live-permanent', 'old'] },
    { query: 'filter=query:OLD,tags:b', keys: ['old'] },
  ])('"$query": $keys', async ({ query, keys }) => {
    const page = await askFlags(await serveStates(), query);
    expect(keysOf(page)).toEqual(keys);
    expect(page.totalCount).toBe(keys.length);
  });
});

describe('filter=query', () => {
  test.for([
    { text: 'DARK-MODE', keys: ['dark-mode'] },
    { text: 'theme', keys: ['dark-mode'] },
    { text: 'GRÖSSE', keys: ['size'] },
    { text: 'GrÖsSe ', keys: ['size'] },
    { text: '_', keys: ['a_b'] },
    { text: '%', keys: ['rebate'] },
    { text: 'a:b', keys: ['colon'] },
    { text: 'i', keys: ['dark-mode', 'rebate', 'size'] },
    { text: "'; drop table flag", keys: [] },
  ])('"$text" finds $keys, whatever their case', async ({ text, keys }) => {
    const server = await serveFlags([
      { key: 'dark-mode', name: 'The THEME is' },
      { key: 'size', name: 'Grösse in cm' },
      { key: 'a_b', name: 'A' },
      { key: 'aXb', name: 'B' },
      { key: 'rebate', name: '50% is' },
      { key: 'colon', name: 'A:B' },
    ]);
    const page = await askFlags(server, `filter=${encodeURIComponent(`query:${text}`)}`);
    expect(keysOf(page)).toEqual(keys);
  });
});

describe('a tag', () => {
  test.for(['needs review', 'größe', '50%-off', 'a_b', 'x&y=z', '日本', 'c++', 'red,green'])(
    '"%s" is found by tag, exactly',
    async (tag) => {
      const server = await serveFlags([
        { key: 'with', tags: [tag] },
        { key: 'longer', tags: [`${tag}s`] },
        { key: 'upper', tags: [tag.replace('a', 'A').toUpperCase().concat('x')] },
      ]);
      expect(keysOf(await askFlags(server, `tag=${encodeURIComponent(tag)}`))).toEqual(['with']);
    },
  );

  test.for(['a%20b', 'a+b', '%61%20%62'])('is the same sent as %s', async (encoded) => {
    const server = await serveFlags([
      { key: 'blank', tags: ['a b'] },
      { key: 'plus', tags: ['a+b'] },
    ]);
    expect(keysOf(await askFlags(server, `tag=${encoded}`))).toEqual(['blank']);
  });

  test('is told apart from one of another case', async () => {
    const server = await serveFlags([
      { key: 'lower', tags: ['beta'] },
      { key: 'upper', tags: ['Beta'] },
    ]);
    expect(keysOf(await askFlags(server, 'tag=Beta'))).toEqual(['upper']);
    expect(keysOf(await askFlags(server, 'filter=tags:beta'))).toEqual(['lower']);
  });
});

test('another project never shows', async () => {
  const server = await serve();
  const own = keysOf(await askFlags(server, 'limit=100'));
  const other = keysOf(await askFlags({ ...server, project: server.otherProject ?? '' }, 'limit=100'));
  expect(own).toHaveLength(60);
  expect(other).toHaveLength(4);
  expect(other.filter((key) => own.includes(key))).toEqual([]);
});
