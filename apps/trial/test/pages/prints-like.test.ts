import { expect, it } from 'vitest';

import { printsLike } from './prints-like.ts';

it('takes any numbers for those that a page shows, and no other words', () => {
  expect(printsLike('230 passed in 1.4 s', '9 passed in 12 s')).toBe(true);
  expect(printsLike('230 passed in 1.4 s', '230 failed in 1.4 s')).toBe(false);
  expect(printsLike('230 passed', '230 passed, 1 failed')).toBe(false);
});

it('takes any lines for a line of three dots, and no line is left out elsewhere', () => {
  expect(printsLike('PASSED\n  …\ndone', 'PASSED\na\nb\ndone')).toBe(true);
  expect(printsLike('PASSED\ndone', 'PASSED\na\ndone')).toBe(false);
  expect(printsLike('seen … of them', 'seen a few of them')).toBe(true);
});
