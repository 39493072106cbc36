import { STATUS_CODES } from 'node:http';

import bundle from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

import { parsePreferences } from '../../src/faults/parse-preferences.ts';
import { ask, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const paths = ['/api/v2/tags', '/api/v2/flags/shop', '/nowhere'];

describe('Prefer: code=… is answered with that status', () => {
  // fetch takes 407 for the word of a proxy, and fails.
  const statuses = Object.keys(STATUS_CODES)
    .map(Number)
    .filter((status) => status >= 400 && status !== 407);

  test.for([...statuses, 499, 599])('%i, as { code, message }', async (status) => {
    const server = await serve();
    for (const path of paths) {
      expect(await askRefused(server, path, { headers: { prefer: `code=${status}` } })).toMatchObject({
        status,
      });
    }
  });

  test.for([
    [401, bundle.components.examples['error.invalid-token'].value],
    [403, bundle.components.examples['error.forbidden'].value],
    [429, bundle.components.examples['error.rate-limited'].value],
    [500, bundle.components.examples['error.internal-error'].value],
  ] as const)('%i in the words of the contract', async ([status, example]) => {
    expect(
      await askRefused(await serve(), '/api/v2/tags', { headers: { prefer: `code=${status}` } }),
    ).toEqual({
      status,
      ...example,
    });
  });

  test('and says that it did as it was asked', async () => {
    const response = await ask(await serve(), '/api/v2/tags', { headers: { prefer: 'code=503' } });
    expect(response.headers.get('preference-applied')).toBe('code=503');
    expect(await response.json()).toEqual({
      code: 'service_unavailable',
      message: 'Service Unavailable, as `Prefer: code=503` asks for.',
    });
  });

  test('with the time to wait where it is 429', async () => {
    const response = await ask(await serve(), '/api/v2/tags', { headers: { prefer: 'code=429' } });
    expect(response.headers.get('retry-after')).toBe('1');
  });

  test('without a token, too, and whatever else is wrong', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/api/v2/tags?limit=x`, { headers: { prefer: 'code=502' } });
    expect(response.status).toBe(502);
  });

  test('on HEAD without a body', async () => {
    const response = await ask(await serve(), '/api/v2/tags', {
      method: 'HEAD',
      headers: { prefer: 'code=503' },
    });
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('');
  });
});

describe('a code that is none is 400, and told what it takes', () => {
  test.for(['abc', '', '200', '399', '600', '5e2', '0503', '-503', '"503 "', '503.0'])('%s', async (code) => {
    const refused = await askRefused(await serve(), '/api/v2/tags', { headers: { prefer: `code=${code}` } });
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toContain('it takes a status from 400 to 599');
  });
});

test.for(['respond-async', 'wait=10', 'return=minimal; foo="code=503"', 'encode=503', ''])(
  'a preference for something else changes nothing: %s',
  async (prefer) => {
    const server = await serve();
    const response = await ask(server, '/api/v2/tags', { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(response.headers.has('preference-applied')).toBe(false);
    expect(await response.text()).toBe(await (await ask(server, '/api/v2/tags')).text());
  },
);

test.for([
  ['code=503', '503'],
  ['code="503"', '503'],
  ['CODE = 503', '503'],
  ['respond-async, code=503', '503'],
  ['respond-async; code=503', '503'],
  ['example="a, code=400", code=503', '503'],
  ['example="a \\" code=400";code=503', '503'],
  ['code=503, code=400', '503'],
  ['code="503', '503'],
  ['code', ''],
  ['encode=503', undefined],
  [',;= ,', undefined],
] as const)('the header Prefer: %s has the code %s', ([header, code]) => {
  expect(parsePreferences(header).get('code')).toBe(code);
});
