import { expect, it } from 'vitest';
import { OPTIONS } from '../options.js';
import { api } from './api.ts';
import { readPage } from './pages.ts';
import { lintFiles } from './redocly.ts';

const FILES = api('paths: {}\n');

it.each([
  ['no-deep-inline-schema', { level: 2 }, 'has no option `level`; it has `levels`.'],
  ['no-deep-inline-schema', { levels: 'two' }, '`levels` takes a whole number, 0 or more.'],
  ['no-orphan-files', { folders: 'schemas' }, '`folders` takes a list of words or numbers.'],
  ['error-family-complete', { statuses: [{}] }, '`statuses` takes a list of words or numbers.'],
  ['error-family-complete', { status: [400] }, 'it has `statuses` and `whenTemplated`.'],
  ['description-is-a-sentence', { levels: 1 }, 'has no option `levels`; it takes `severity` only.'],
])('%s refuses %j', async (rule, options, reason) => {
  await expect(lintFiles(rule, FILES, options)).rejects.toThrow(reason);
});

it.each([
  ['no-deep-inline-schema', { levels: 0 }],
  ['no-orphan-files', { folders: [], message: 'Somebody forgot this.' }],
  ['error-family-complete', { statuses: [], whenTemplated: ['4XX', 404] }],
])('%s takes %j', async (rule, options) => {
  expect(await lintFiles(rule, FILES, options)).toEqual([]);
});

it.each([...OPTIONS])('the page of %s tells of its options', (rule, options) => {
  const page = readPage(rule);
  expect([...options.keys()].filter((name) => !page.includes(name))).toEqual([]);
});
