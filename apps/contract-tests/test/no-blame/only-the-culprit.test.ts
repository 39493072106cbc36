import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** The ids of the checks that a fault fails. */
async function failedBy(fault: Fault): Promise<string[]> {
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  const target = { ...server.target, baseUrl: new URL(proxy.url) };
  const { checks } = await verify(target, { seed: 7, timeoutMs: 20_000, concurrency: 4 });
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}

describe('the verifier blames only what is at fault:', () => {
  it('a refusal with an undocumented status refuses all the same', async () => {
    const failed = await failedBy((_, answer) =>
      answer.status === 400 ? { ...answer, status: 422 } : answer,
    );
    expect(failed.toSorted()).toEqual(['conformance/flags/status', 'conformance/tags/status']);
  });

  it('a search that is refused says nothing of paging', async () => {
    const refusal = { code: 'invalid_request', message: 'There is no search.' };
    const failed = await failedBy(({ url }, answer) =>
      url.searchParams.get('filter')?.startsWith('query:') === true && answer.status === 200
        ? { ...answer, status: 400, json: refusal }
        : answer,
    );
    expect(failed).toContain('conformance/flags/valid-requests');
    expect(failed.filter((id) => id.startsWith('flags/paging/'))).toEqual([]);
  });

  it('live flags among the archived ones are no archived flags among the live ones', async () => {
    const live: unknown[] = [];
    const failed = await failedBy(
      onPages('/flags/', ({ items }, { url }) => {
        if (url.search === '?limit=100') live.push(...items.slice(0, 1));
        return url.search === '?archived=true&limit=100' ? { items: [...live, ...items] } : {};
      }),
    );
    expect(failed).not.toContain('flags/archived/left-out-by-default');
  });

  it('a `next` that leads one item too far loses an item between two pages', async () => {
    const failed = await failedBy(
      onPages('/flags/', ({ _links: links }) => ({
        _links: { ...links, ...(links['next'] && { next: oneTooFar(links['next']) }) },
      })),
    );
    expect(failed).toContain('flags/paging/pages-join');
    expect(failed).not.toContain('flags/paging/offset-is-an-index');
  });

  it('a `next` that leads to its own page is told as that', async () => {
    const failed = await failedBy(
      onPages('/flags/', ({ _links: links }) => ({
        _links: { ...links, ...(links['next'] && { next: links['self'] }) },
      })),
    );
    expect(failed).toContain('flags/paging/next');
    expect(failed.filter((id) => !id.startsWith('flags/paging/'))).toEqual([]);
  });
});

function oneTooFar(link: { readonly href: string }): { readonly href: string } {
  return {
    ...link,
    href: link.href.replace(/offset=(\d+)/, (_, offset: string) => `offset=${Number(offset) + 1}`),
  };
}
