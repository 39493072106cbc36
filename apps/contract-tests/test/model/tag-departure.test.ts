import { describe, expect, it } from 'vitest';
import { predictTags } from '../../src/model/predict-tags.ts';
import { tagDeparture } from '../../src/model/tag-departure.ts';
import { tagListId, type TagModel, type TagQuery } from '../../src/model/tag-model.ts';

const model: TagModel = {
  lists: new Map([
    [tagListId(undefined, undefined), ['beta', 'Beta', 'be kind', 'ops']],
    [tagListId('flag', undefined), ['beta', 'ops']],
    [tagListId('segment', undefined), ['beta', 'be kind']],
  ]),
  pageMax: 1000,
};

function departure(query: TagQuery, tags: readonly string[], total?: number): string | undefined {
  return tagDeparture(model, query, { tags, total })?.sentence;
}

it('the tags of several kinds are predicted once each', () => {
  expect(predictTags(model, { kinds: ['flag', 'segment'], pre: 'be' })).toEqual(new Set(['beta', 'be kind']));
});

describe('a page of tags departs from what is predicted when', () => {
  it.each<readonly [string, TagQuery, readonly string[], number | undefined]>([
    ['it lists a tag of another kind', { kinds: ['flag'] }, ['beta', 'ops', 'be kind'], undefined],
    ['it lists the last kind alone', { kinds: ['flag', 'segment'] }, ['beta', 'be kind'], undefined],
    ['its prefix ignores case', { pre: 'be' }, ['beta', 'Beta', 'be kind'], undefined],
    [
      'its total counts a tag of two kinds twice',
      { kinds: ['flag', 'segment'] },
      ['beta', 'ops', 'be kind'],
      4,
    ],
    ['it holds less than its limit', { limit: 2 }, ['beta'], 4],
    ['it breaks its prefix, whatever the kind', { kinds: ['view'], pre: 'be' }, ['ops'], undefined],
  ])('%s', (_, query, tags, total) => {
    expect(departure(query, tags, total)).toBeDefined();
  });
});

describe('a page of tags does not depart when', () => {
  it.each<readonly [string, TagQuery, readonly string[], number | undefined]>([
    ['it is right, in any order', { kinds: ['segment', 'flag'] }, ['ops', 'be kind', 'beta'], 3],
    ['it has no total', { pre: 'be' }, ['be kind', 'beta'], undefined],
    ['it is a later page', { limit: 2, offset: 3 }, ['ops'], 4],
    ['nobody knows the tags of the kind', { kinds: ['view'] }, ['canvas'], 1],
  ])('%s', (_, query, tags, total) => {
    expect(departure(query, tags, total)).toBeUndefined();
  });
});
