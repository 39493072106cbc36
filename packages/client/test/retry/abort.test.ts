import { createClient } from '@flag-contract/client';
import { describe, expect, test, vi } from 'vitest';
import { busy, hanging, ok, play, useClock } from '../support/play.ts';
import { scriptedFetch, tagPage } from '../support/scripted-fetch.ts';
import type { Step } from '../support/scripted-fetch.ts';

useClock();

const oneMore: Step = (url) =>
  tagPage([url.href], { next: `?offset=${Number(url.searchParams.get('offset') ?? 0) + 1}` });

describe('aborting', () => {
  test('ends a request, a wait, and what has not begun', async () => {
    for (const step of [hanging, busy({ 'Retry-After': '30' })]) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 5);
      const { result, requests, tookMs } = await play([step], {}, { signal: controller.signal });
      expect({ requests, tookMs }).toEqual({ requests: 1, tookMs: 5 });
      expect(result).toMatchObject({ ok: false, status: 'other', error: { name: 'AbortError' } });
    }
    expect(await play([ok], {}, { signal: AbortSignal.abort() })).toMatchObject({ requests: 0 });
  });

  test('ends a walk between two pages', async () => {
    const controller = new AbortController();
    const client = createClient({ token: 'token', fetch: scriptedFetch(oneMore).fetch });
    const seen: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const tag of client.listTags({}, { signal: controller.signal })) {
        if (seen.push(tag) === 3) controller.abort();
      }
    };
    await expect(walk()).rejects.toThrow('aborted');
    expect(seen).toHaveLength(3);
  });

  test('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    const added = vi.spyOn(signal, 'addEventListener');
    await play([busy(), ok], {}, { signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});
