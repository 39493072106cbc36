import { expect, it } from 'vitest';
import { mostAwkward } from '../../../src/checks/paging/links/most-awkward.ts';

it('values that occur twice are ranked by how hard they are to write in a URL, then by how often they occur', () => {
  const once = ['100%', 'a b'];
  const twice = [
    'beta',
    'beta',
    'été',
    'été',
    'needs review',
    'needs review',
    'c++',
    'c++',
    '50%-off',
    '50%-off',
  ];
  const thrice = ['ops', 'ops', 'ops'];
  expect(mostAwkward([...once, ...twice, ...thrice], (value) => value)).toEqual([
    '50%-off',
    'c++',
    'été',
    'needs review',
    'ops',
    'beta',
  ]);
});
