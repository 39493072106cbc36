import { describe, expect, it } from 'vitest';
import type { Flag } from '../../src/model/flag.ts';
import { flagDeparture } from '../../src/model/flag-departure.ts';
import { sortId, type FlagModel } from '../../src/model/flag-model.ts';
import type { FlagQuery } from '../../src/model/flag-query.ts';

const flags: readonly Flag[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, at) => ({
  key,
  name: key,
  tags: at % 2 === 0 ? ['even'] : [],
  archived: false,
}));
const byKey = new Map(flags.map((flag) => [flag.key, flag]));

const sort = ['-key'] as const;
const model: FlagModel = {
  flags: byKey,
  complete: { unarchived: true, archived: true },
  pageMax: 100,
  listed: new Map(),
  sorted: new Map([[sortId({ sort }) ?? '', ['f', 'e', 'd', 'c', 'b', 'a']]]),
};
const incomplete: FlagModel = { ...model, complete: { unarchived: false, archived: false } };

function departure(
  query: FlagQuery,
  keys: string,
  total: number | undefined,
  by = model,
): string | undefined {
  const page = {
    flags: Array.from(keys, (key) => byKey.get(key) ?? { key, archived: false, tags: ['even'] }),
    total,
  };
  return flagDeparture(by, query, { level: 'MUST', nowMs: 0 }, page)?.sentence;
}

const even: FlagQuery = { tag: 'even', limit: 100 };

describe('a page departs from what is predicted when', () => {
  it.each<readonly [string, FlagQuery, string, number | undefined]>([
    ['it lists a flag that does not meet the request', even, 'abce', 4],
    ['it lists a flag that no list knows', even, 'acez', 4],
    ['it leaves out one that does', even, 'ac', 2],
    ['it leaves out one, and there is no total', even, 'ac', undefined],
    ['its total counts other flags', even, 'ace', 6],
    ['it was cut before it was filtered', { ...even, limit: 2 }, 'a', 3],
    ['it holds more than its limit', { ...even, limit: 2 }, 'ace', 3],
    ['it goes on beyond the end', { ...even, offset: 3 }, 'a', 3],
    ['it does not keep the order of the whole list', { ...even, sort }, 'ace', 3],
    ['it begins elsewhere in the order', { ...even, sort, limit: 1, offset: 1 }, 'e', 3],
  ])('%s', (_, query, keys, total) => {
    expect(departure(query, keys, total)).toBeDefined();
  });
});

describe('a page does not depart when', () => {
  it.each<readonly [string, FlagQuery, string, number | undefined]>([
    ['it is right', even, 'ace', 3],
    ['it has an order of its own', even, 'cea', 3],
    ['it has no total', even, 'ace', undefined],
    ['it is a later one', { ...even, sort, limit: 1, offset: 1 }, 'c', 3],
    ['it lies beyond the end', { ...even, offset: 3 }, '', 3],
  ])('%s', (_, query, keys, total) => {
    expect(departure(query, keys, total)).toBeUndefined();
  });

  it('a server cuts every large limit down to 2', () => {
    expect(departure(even, 'ac', 3, { ...model, pageMax: 2 })).toBeUndefined();
  });
});

describe('of a list that was not read to its end', () => {
  it('a flag that nobody knows may be listed, and judged by what it shows', () => {
    expect(departure(even, 'acez', 4, incomplete)).toBeUndefined();
    expect(departure({ tag: 'odd', limit: 100 }, 'z', 1, incomplete)).toBeDefined();
  });

  it('the total counts at least the flags that are known', () => {
    expect(departure({ ...even, limit: 2 }, 'ac', 900, incomplete)).toBeUndefined();
    expect(departure({ ...even, limit: 2 }, 'ac', 2, incomplete)).toBeDefined();
  });
});

it('what items do not show bounds the answer, and no more', () => {
  const query: FlagQuery = { ...even, filter: [{ field: 'hasExperiment', value: true }] };
  expect(departure(query, 'a', 1)).toBeUndefined();
  expect(departure(query, '', 0)).toBeUndefined();
  expect(departure(query, 'ab', 2)).toBeDefined();
  expect(departure(query, 'a', 4)).toBeDefined();
});
