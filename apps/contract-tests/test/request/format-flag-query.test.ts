import { describe, expect, it } from 'vitest';
import type { FilterClause } from '../../src/model/flag-query.ts';
import { formatFilter } from '../../src/request/format-filter.ts';
import { formatFlagQuery } from '../../src/request/format-flag-query.ts';
import { isWritable } from '../../src/request/is-writable.ts';

describe('a filter is written as the pages write it:', () => {
  it.each<readonly [string, readonly FilterClause[]]>([
    [
      'query:dark-mode,tags:beta+test',
      [
        { field: 'query', value: 'dark-mode' },
        { field: 'tags', value: ['beta', 'test'] },
      ],
    ],
    ['codeReferences.max:0', [{ field: 'codeReferences.max', value: 0 }]],
    [
      'creationDate:{"before":1690527600000}',
      [{ field: 'creationDate', value: { before: 1_690_527_600_000 } }],
    ],
    ['creationDate:{}', [{ field: 'creationDate', value: {} }]],
    ['archived:true', [{ field: 'archived', value: true }]],
    [
      'evaluated:{"after":1590768455282},filterEnv:production',
      [
        { field: 'evaluated', value: { after: 1_590_768_455_282 } },
        { field: 'filterEnv', value: 'production' },
      ],
    ],
  ])('%s', (written, clauses) => {
    expect(formatFilter(clauses)).toBe(written);
  });
});

it('parameters are always written in the same order, and left out where there is nothing to say', () => {
  const query = {
    offset: 0,
    limit: 5,
    sort: ['-name', 'key'],
    expand: [],
    compare: true,
    env: ['b', 'a'],
    archived: false,
  } as const;
  expect(formatFlagQuery(query)).toEqual([
    ['env', 'b'],
    ['env', 'a'],
    ['archived', 'false'],
    ['sort', '-name,key'],
    ['compare', 'true'],
    ['limit', '5'],
  ]);
  expect(formatFlagQuery({ offset: 3 })).toEqual([['offset', '3']]);
});

it('a separator, or nothing but blanks, can not be written in a filter', () => {
  expect(['a,b', 'a+b', '{a', ' ', ''].filter(isWritable)).toEqual([]);
  expect(['a b', ' a', 'a:b', '50%', 'größe'].filter(isWritable)).toHaveLength(5);
});
