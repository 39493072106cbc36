import type * as Main from '@flag-contract/client';
import type * as Testing from '@flag-contract/client/testing';

/**
 * What every runtime has to do with the packed client: walk over pages of a real server, survive a 429, tell a refusal,
 * time out, abort, leave a redirect alone, and use the test API. Throws where it does not.
 */
export async function smoke(
  { createClient, NotFoundError }: typeof Main,
  { createTestApi }: typeof Testing,
  baseUrl: string,
): Promise<void> {
  const waits: number[] = [];
  const client = createClient({
    token: 'token',
    baseUrl,
    hooks: { onRetry: ({ waitMs }) => waits.push(waitMs) },
  });
  const keys: string[] = [];
  const listing = client.listFlags('web', { limit: 2, filter: { tags: ['a', 'b'] } });
  for await (const flag of listing) keys.push(flag.key);
  same(keys, ['one', 'two', 'three']);
  same(waits.length, 1);
  same(client.lastRateLimit?.routeRemaining, 4);
  const refused = await client.listFlags('nobody').result();
  same(!refused.ok && [refused.status, refused.error.code, refused.error instanceof NotFoundError], [
    404,
    'not_found',
    true,
  ]);
  same(await failure(client.listTags({}, { deadlineMs: 100 })), 'TimeoutError');
  same(await failure(client.listTags({}, { signal: AbortSignal.timeout(50) })), 'AbortError');
  same(await failure(client.listFlags('moved')), 'UnreadableAnswerError');
  const { fetch } = createTestApi({ tags: ['x', 'y'] });
  same(await createClient({ token: 'token', fetch }).listTags({ limit: 1 }).toArray(), ['x', 'y']);
}

async function failure(listing: { result(): Promise<Main.Result<unknown>> }): Promise<string> {
  const result = await listing.result();
  return result.ok ? 'no failure' : result.error.name;
}

function same(seen: unknown, expected: unknown): void {
  const [left, right] = [seen, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${left} is not ${right}`);
}
