import { describe, expect, test } from 'vitest';

import type { ReferenceServerOptions } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

type Latency = NonNullable<ReferenceServerOptions['latencyMs']>;

// A timer may be a millisecond early by the other clock.
const EARLY_MS = 2;

describe.for([120, [120, 180]] satisfies Latency[])('a server with a latency of %o ms', (latencyMs) => {
  test.for([
    { path: '/api/v2/tags', init: {} },
    { path: '/api/v2/flags/shop?limit=x', init: {} },
    { path: '/nowhere', init: {} },
    { path: '/%FC', init: {} },
    { path: '/api/v2/tags', init: { headers: { authorization: 'guess' } } },
    { path: '/api/v2/tags', init: { headers: { prefer: 'code=503' } } },
    { path: '/api/v2/tags', init: { method: 'POST' } },
  ])('holds back $path $init', async ({ path, init }) => {
    const server = await serve({ latencyMs });
    const quick = await ask(await serve(), path, init);
    const start = performance.now();
    const slow = await ask(server, path, init);
    expect(performance.now() - start).toBeGreaterThanOrEqual(120 - EARLY_MS);
    expect([slow.status, await slow.text()]).toEqual([quick.status, await quick.text()]);
  });
});

test.for([-1, 0.5, 60_001, Number.NaN, [200, 100], [0, Infinity]] satisfies Latency[])(
  'a server does not start with a latency of %o',
  async (latencyMs) => {
    await expect(serve({ latencyMs })).rejects.toThrow('A latency takes whole milliseconds up to 60000');
  },
);
