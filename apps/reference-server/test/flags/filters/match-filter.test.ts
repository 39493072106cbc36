import { expect, test } from 'vitest';

import { askFlags, keysOf } from '../../support/ask.ts';
import { serve, serveFlags } from '../../support/serve.ts';
import { listed } from './support/serve-web.ts';

test('every clause narrows what the others leave, whatever their order', async () => {
  const server = await serve();
  const clauses = ['type:permanent', 'tags:ops', 'query:e', 'sdkAvailability:server', 'codeReferences.max:0'];
  const forward = await listed(server, clauses.join(','));
  expect(await listed(server, clauses.toReversed().join(','))).toEqual(forward);
  const alone = await Promise.all(
    clauses.map(async (clause) => keysOf(await askFlags(server, `limit=100&filter=${clause}`))),
  );
  const inAll = alone.reduce((left, keys) => left.filter((key) => keys.includes(key)));
  expect(forward).toEqual(inAll);
  expect(forward.length).toBeGreaterThan(0);
});

test('a plus joins the members of a list, and is a plus in a text', async () => {
  const server = await serveFlags([
    { key: 'cpp', name: 'Build with C++ 20' },
    { key: 'c', tags: ['c', 'beta'] },
  ]);
  expect(await listed(server, 'query:c++')).toEqual(['cpp']);
  expect(await listed(server, 'tags:c+beta')).toEqual(['c']);
});

test('a clause that is said twice is said once', async () => {
  const server = await serve();
  expect(await listed(server, 'tags:ops,tags:ops')).toEqual(await listed(server, 'tags:ops'));
});
