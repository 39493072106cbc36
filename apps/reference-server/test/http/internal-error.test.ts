import { expect, test, vi } from 'vitest';

import { buildApp } from '../../src/build-app.ts';
import { DEFAULT_TOKENS } from '../../src/http/authenticate.ts';
import { openLiveSource } from '../../src/live-source.ts';

test('a fault of the server is 500; what it was is told to the log alone', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const source = await openLiveSource(undefined);
  await source.close();
  const response = await buildApp(source, DEFAULT_TOKENS).inject({
    url: '/api/v2/tags',
    headers: { authorization: DEFAULT_TOKENS.allowed },
  });
  expect(response.statusCode).toBe(500);
  expect(response.json()).toEqual({
    code: 'internal_error',
    message: 'The server failed; the fault is its own.',
  });
  expect(log).toHaveBeenCalledOnce();
});
