import { describe, expect, test } from 'vitest';

import { ask, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const paths = ['/api/v2/tags', '/api/v2/flags/shop'];

describe.for(paths)('%s', (path) => {
  test('takes the token as it is', async () => {
    const server = await serve();
    expect((await ask(server, path)).status).toBe(200);
  });

  test.for(['Bearer', 'bearer', 'BEARER'])('takes the token after %s', async (scheme) => {
    const server = await serve({ token: 'secret' });
    const { status } = await ask(server, path, { headers: { authorization: `${scheme} secret` } });
    expect(status).toBe(200);
  });

  test('answers 401 without a token', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthorized' });
  });

  test.for(['', 'guess', 'allowed-toke', 'allowed-token2', 'Basic allowed-token', 'Bearer', 'Bearer guess'])(
    'answers 401 to the token "%s", and does not repeat it',
    async (authorization) => {
      const refused = await askRefused(await serve(), path, { headers: { authorization } });
      expect(refused).toMatchObject({ status: 401, code: 'unauthorized' });
      expect(refused.message).not.toContain('guess');
    },
  );

  test('answers 403 to the denied token', async () => {
    const server = await serve();
    const refused = await askRefused(server, path, { headers: { authorization: server.deniedToken } });
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

test('a server does not start with the denied token as the allowed one', async () => {
  await expect(serve({ token: 'denied-token' })).rejects.toThrow('denied-token');
});

test.for(['', 'Bearer secret', 'a b', 'größe', 'line\nbreak'])(
  'a server does not start with the token %j, which nobody could send',
  async (token) => {
    await expect(serve({ token })).rejects.toThrow(
      'The option `token` takes visible ASCII characters without blanks.',
    );
  },
);
