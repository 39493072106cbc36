import { expect, it } from 'vitest';
import { chooseTelling, type Reading } from '../../../src/checks/filters/laws/choose-telling.ts';

const NAMES = ['dark-mode', 'dark_mode', 'Dark', 'mode'];

const reads =
  (listed: (name: string, asked: string) => boolean): Reading<string> =>
  (asked) =>
    NAMES.map((name) => listed(name, asked));

const right = reads((name, asked) => name.includes(asked));
const beginning = reads((name, asked) => name.startsWith(asked));
const pattern = reads((name, asked) => new RegExp(asked.replaceAll('_', '.')).test(name));
const alike = reads((name, asked) => asked.length > 0 && name.includes(asked));

it('each request that is chosen tells a wrong reading from the right one that no other tells', () => {
  expect(chooseTelling(['dark', 'mode', 'k_m', 'ode'], right, [beginning, pattern], 9)).toEqual(['k_m']);
  expect(chooseTelling(['dark', 'mode', '_mode', 'ode'], right, [beginning], 9)).toEqual(['mode']);
});

it('where no request tells anything, none is chosen', () => {
  expect(chooseTelling(['dark', 'mode'], right, [alike], 9)).toEqual([]);
});

it('no more are chosen than may be', () => {
  expect(chooseTelling(['mode', 'dark_'], right, [beginning, pattern], 1)).toHaveLength(1);
});
