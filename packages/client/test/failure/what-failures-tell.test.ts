import { AbortedError, createClient, FlagContractError, NetworkError } from '@flag-contract/client';
import type { ClientOptions, RequestEvent } from '@flag-contract/client';
import { describe, expect, test } from 'vitest';
import { json, scriptedFetch, tagPage } from '../support/scripted-fetch.ts';
import type { Step } from '../support/scripted-fetch.ts';

const BASE_URL = 'https://api.example/ld';

function connect(steps: readonly [Step, ...Step[]], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = scriptedFetch(...steps);
  const client = createClient({ token: 'token', baseUrl: BASE_URL, fetch, retry: { limit: 0 }, ...options });
  return { client, requests };
}

/** What a call ends in, when it is one of this package's failures. */
async function failureOf(ended: PromiseLike<unknown>): Promise<FlagContractError> {
  try {
    await ended;
  } catch (error) {
    if (error instanceof FlagContractError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

describe('where it failed', () => {
  test('the message tells the path, and `url` all of it', async () => {
    const { client } = connect([json({ message: 'No such project' }, { status: 404 })]);
    const failure = await failureOf(client.listFlags('a b', { tag: 'x' }));
    expect(failure.message).toBe('GET /ld/api/v2/flags/a%20b got 404: No such project');
    expect(failure.url).toBe(`${BASE_URL}/api/v2/flags/a%20b?tag=x`);
    expect(JSON.parse(JSON.stringify(failure))).toMatchObject({ url: failure.url, status: 404 });
  });

  test('a walk that dies tells its offset', async () => {
    const { client } = connect([
      tagPage(['a', 'b'], { next: '?offset=2' }),
      json({ message: 'Slow down' }, { status: 429 }),
    ]);
    const failure = await failureOf(client.listTags({ limit: 2 }).toArray());
    expect(new URL(failure.url ?? '').searchParams.get('offset')).toBe('2');
  });

  test.each<[string, Step]>([
    ['no page', json({})],
    ['a redirect', new Response(null, { status: 302 })],
    ['a broken connection', new TypeError('fetch failed')],
    ['pages that lead nowhere', tagPage(['a'], { next: '?offset=0' })],
  ])('%s tells it, too', async (_, step) => {
    const failure = await failureOf(connect([step]).client.listTags({ limit: 2 }).toArray());
    expect(failure.url).toBe(`${BASE_URL}/api/v2/tags?limit=2`);
    expect(failure.message).toMatch(/^GET \/ld\/api\/v2\/tags /);
  });

  test('what was refused before there was an address names the operation', async () => {
    const failure = await failureOf(connect([tagPage([])]).client.listTags({ kind: [] }));
    expect(failure.url).toBeUndefined();
    expect(failure.attempts).toBe(0);
    expect(failure.message).toMatch(/^getTags was not sent: /);
  });
});

describe('what lies behind it', () => {
  test('is the error that fetch threw, with its own cause, name and code', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { client } = connect([new TypeError('fetch failed', { cause: refused })]);
    const failure = await failureOf(client.listTags());
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure.cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
    });
    expect(failure.cause).toBeInstanceOf(Error);
  });

  test('has no end that can not be reached: an error may be its own cause', async () => {
    const error = new Error('round');
    error.cause = error;
    expect((await failureOf(connect([error]).client.listTags())).cause).toMatchObject({ message: 'round' });
  });

  test('shows nothing that hangs on the error, such as the request', async () => {
    const error = Object.assign(new Error('failed'), { config: { headers: { Authorization: 'token' } } });
    expect((await failureOf(connect([error]).client.listTags())).cause).not.toHaveProperty('config');
  });

  test('is the reason of the abort', async () => {
    const reason = new Error('the job was cancelled');
    const signal = AbortSignal.abort(reason);
    const failure = await failureOf(connect([tagPage([])]).client.listTags({}, { signal }));
    expect(failure).toBeInstanceOf(AbortedError);
    expect(failure.cause).toBe(reason);
  });

  test('is the reason of the abort in the middle of a request, too', async () => {
    const controller = new AbortController();
    const hanging: Step = async () => {
      controller.abort('enough');
      return new Promise<Response>(() => {});
    };
    const { client } = connect([hanging]);
    const failure = await failureOf(client.listTags({}, { signal: controller.signal }));
    expect(failure).toMatchObject({ name: 'AbortError', cause: 'enough', attempts: 1 });
  });
});

describe('`attempts` counts what was sent', () => {
  test('nothing, for a signal that was aborted before; then no hook hears of a request', async () => {
    const told: RequestEvent[] = [];
    const { client, requests } = connect([tagPage([])], {
      hooks: { onRequest: (event) => told.push(event) },
    });
    const failure = await failureOf(client.listTags({}, { signal: AbortSignal.abort() }));
    expect(failure.attempts).toBe(0);
    expect([requests, told]).toEqual([[], []]);
  });

  test('nothing, for a token function that fails', async () => {
    const failure = await failureOf(connect([tagPage([])], { token: () => '' }).client.listTags());
    expect(failure).toMatchObject({ name: 'UnauthorizedError', attempts: 0 });
    expect(failure.message).toContain('the token is empty');
  });

  test('each one, for what fails again and again', async () => {
    const { client } = connect([json({}, { status: 500 })], { retry: { limit: 1 } });
    expect(await failureOf(client.listTags())).toMatchObject({ attempts: 2 });
  });
});
