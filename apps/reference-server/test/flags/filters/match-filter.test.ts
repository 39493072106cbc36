import { expect, test } from 'vitest';

import { askFlags, keysOf } from '../../support/ask.ts';
import { serve } from '../../support/serve.ts';
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
