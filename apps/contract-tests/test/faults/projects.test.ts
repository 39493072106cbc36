import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import { onPages, type Fault } from '../support/faults/fault-proxy.ts';
import { pageInstead } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Answers for the project by its key in capitals with the flags of the project itself. */
function ignoresCaseOfProject(): Fault {
  let own: unknown;
  return (request, answer) => {
    if (request.url.pathname.endsWith('/shop') && request.url.search === '?limit=100') own = answer.json;
    return request.url.pathname.endsWith('/SHOP') ? { ...answer, status: 200, json: own } : answer;
  };
}

async function flagsOfOtherProject(): Promise<readonly unknown[]> {
  const { baseUrl, token, otherProject = '' } = server.target;
  const url = new URL(`/api/v2/flags/${otherProject}?limit=100`, baseUrl);
  const response = await fetch(url, { headers: { authorization: token } });
  const { items } = (await response.json()) as { readonly items: readonly unknown[] };
  return items;
}

describe('a project, by a server that', () => {
  it('ignores the case of its key, fails flags/project/exact-key', async () => {
    expect(await failedBy(server, ignoresCaseOfProject(), ['flags/project/**', 'conformance/**'])).toEqual([
      'flags/project/exact-key',
    ]);
  });

  it("lists another project's flags with its own, fails flags/project/isolated", async () => {
    const strangers = await flagsOfOtherProject();
    const leak = onPages('/flags/', ({ items, totalCount }, { url }) =>
      url.pathname.endsWith('/shop') && url.search === '?limit=100'
        ? { items: [...items, ...strangers], totalCount: Number(totalCount) + strangers.length }
        : {},
    );
    expect(await failedBy(server, leak, ['flags/project/isolated'])).toEqual(['flags/project/isolated']);
  });

  it('has another by the same key in capitals, is not blamed', async () => {
    const another = pageInstead(({ url }) => url.pathname.endsWith('/SHOP'), [{ key: 'quite-another' }]);
    expect(await failedBy(server, another, ['flags/project/**'])).toEqual([]);
  });
});
