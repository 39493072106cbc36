import { NetworkError, RateLimitError, ServerError, TimeoutError } from '@flag-contract/client';
import { describe, expect, test, vi } from 'vitest';
import { busy, hanging, NOW, ok, play, useClock } from '../support/play.ts';
import type { Step } from '../support/scripted-fetch.ts';

useClock();

const endless: Step = () => new Response(new ReadableStream());
const hangingToken = async (): Promise<string> => new Promise(() => {});

describe('one failure, then an answer', () => {
  test.each<[string, Step, number]>([
    ['429 with Retry-After in seconds', busy({ 'Retry-After': '1' }), 1000],
    ['429 with Retry-After as a date', busy({ 'Retry-After': new Date(NOW + 4000).toUTCString() }), 4000],
    ['429 with X-Ratelimit-Reset in milliseconds', busy({ 'X-Ratelimit-Reset': String(NOW + 1000) }), 1000],
    ['429 with X-Ratelimit-Reset in seconds', busy({ 'X-Ratelimit-Reset': String(NOW / 1000 + 2) }), 2000],
    [
      "429 with the reset of the token's own limit",
      busy({ 'X-Ratelimit-Auth-Token-Reset': String(NOW + 9000) }),
      9000,
    ],
    [
      '429 with two resets: the later one counts',
      busy({
        'X-Ratelimit-Reset': String(NOW + 2000),
        'X-Ratelimit-Auth-Token-Reset': String(NOW / 1000 + 7),
      }),
      7000,
    ],
    [
      '429 with two resets in the other order',
      busy({ 'X-Ratelimit-Reset': String(NOW + 8000), 'X-Ratelimit-Auth-Token-Reset': String(NOW + 3000) }),
      8000,
    ],
    [
      '429 with both: Retry-After goes first',
      busy({ 'Retry-After': '3', 'X-Ratelimit-Reset': String(NOW + 9000) }),
      3000,
    ],
    ['429 with Retry-After in a part of a second', busy({ 'Retry-After': '1.5' }), 1500],
    [
      '429 with Retry-After: 0 beside a reset',
      busy({ 'Retry-After': '0', 'X-Ratelimit-Reset': String(NOW + 400) }),
      400,
    ],
    ['429 with a reset in the past', busy({ 'X-Ratelimit-Reset': String(NOW - 5000) }), 1000],
    ['429 with Retry-After: 0', busy({ 'Retry-After': '0' }), 1000],
    ['429 with nonsense', busy({ 'Retry-After': 'soon', 'X-Ratelimit-Reset': 'later' }), 1000],
    ['429 bare', busy(), 1000],
    ['408', busy({}, 408), 250],
    ['500', busy({}, 500), 250],
    ['503 with Retry-After', busy({ 'Retry-After': '2' }, 503), 2000],
    [
      '503 with the reset of a limit that it does not speak of',
      busy({ 'X-Ratelimit-Reset': String(NOW + 9000) }, 503),
      250,
    ],
    ['504', new Response('<html>', { status: 504 }), 250],
    ['a broken connection', new TypeError('fetch failed'), 250],
  ])('%s', async (_, step, waitMs) => {
    const outcome = await play([step, ok]);
    expect(outcome).toMatchObject({
      result: { ok: true, status: 200 },
      waitsMs: [waitMs],
      requests: 2,
      tookMs: waitMs,
    });
  });

  test.each(['10 seconds', '120, 120', '-1', 'soon', 'until 2050'])(
    'Retry-After: %s can not be read, and hides no reset',
    async (text) => {
      const step = busy({ 'Retry-After': text, 'X-Ratelimit-Reset': String(NOW + 8000) });
      expect((await play([step, ok])).waitsMs).toEqual([8000]);
    },
  );

  test.each([-300_000, 0, 300_000])(
    'a reset counts from the clock of the server, %i ms from the local one',
    async (aheadMs) => {
      const serverMs = NOW + aheadMs;
      const Date = new globalThis.Date(serverMs).toUTCString();
      for (const headers of [
        { Date, 'X-Ratelimit-Reset': String(serverMs + 5000) },
        { Date, 'Retry-After': new globalThis.Date(serverMs + 5000).toUTCString() },
      ]) {
        expect((await play([busy(headers), ok])).waitsMs).toEqual([5000]);
      }
    },
  );

  test('a clock of the server that leaves out fractions of a second makes no wait too short', async () => {
    const serverMs = NOW + 999;
    const headers = { Date: new Date(serverMs).toUTCString(), 'X-Ratelimit-Reset': String(serverMs + 5000) };
    expect((await play([busy(headers), ok])).waitsMs).toEqual([5999]);
  });

  test('without a readable clock of the server a reset counts from the local one', async () => {
    const headers = { Date: '5', 'X-Ratelimit-Reset': String(NOW + 5000) };
    expect((await play([busy(headers), ok])).waitsMs).toEqual([5000]);
  });

  test('jitter only adds to what the server named, and only takes from a backoff', async () => {
    vi.mocked(Math.random).mockReturnValue(0.999);
    expect((await play([busy({ 'Retry-After': '1' }), ok])).waitsMs[0]).toBeCloseTo(1249.75);
    expect((await play([busy({}, 500), ok])).waitsMs[0]).toBeCloseTo(499.75);
    expect((await play([busy(), ok])).waitsMs[0]).toBeCloseTo(1999);
  });

  test.each([400, 401, 403, 404, 405, 409, 418, 302])('%i is not tried again', async (status) => {
    expect(await play([busy({}, status), ok])).toMatchObject({ result: { ok: false }, requests: 1 });
  });
});

describe('failures that stay', () => {
  test('backoff doubles up to ten seconds, and ends after the chosen number of repetitions', async () => {
    const { result, waitsMs, requests } = await play([busy({}, 500)], { retry: { limit: 7 } });
    expect(waitsMs).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
    expect(requests).toBe(8);
    expect(result).toMatchObject({ status: 500, error: { attempts: 8, status: 500, operation: 'getTags' } });
  });

  test('the default repetitions outlast a window of ten seconds when a 429 names no time', async () => {
    const { waitsMs, tookMs } = await play([busy()]);
    expect(waitsMs).toEqual([1000, 2000, 4000, 5000]);
    expect(tookMs).toBeGreaterThan(10_000);
  });

  test('four repetitions are the default, none can be chosen', async () => {
    expect((await play([busy()])).requests).toBe(5);
    expect((await play([busy()], { retry: { limit: 0 } })).requests).toBe(1);
    expect((await play([busy()], { retry: { limit: Number.NaN } })).requests).toBe(1);
  });

  test('a wait beyond the cap is not begun, and told', async () => {
    const { result, requests, tookMs } = await play([busy({ 'Retry-After': '61' })]);
    expect({ requests, tookMs }).toEqual({ requests: 1, tookMs: 0 });
    expect(result).toMatchObject({ status: 429, error: { retryAfterMs: 61_000, code: 'rate_limited' } });
    expect((result as { error: unknown }).error).toBeInstanceOf(RateLimitError);
    expect(await play([busy({ 'Retry-After': '99999999999999999999' })])).toMatchObject({
      requests: 1,
      tookMs: 0,
    });
  });

  test('a wait beyond the deadline is not begun', async () => {
    const { requests, tookMs } = await play([busy({ 'Retry-After': '30' })], { deadlineMs: 50_000 });
    expect({ requests, tookMs }).toEqual({ requests: 2, tookMs: 30_000 });
  });

  test('an attempt ends in time even if nobody listens to its signal, and is repeated', async () => {
    const { result, requests, tookMs } = await play([hanging], { timeoutMs: 1000, retry: { limit: 1 } });
    expect({ requests, tookMs }).toEqual({ requests: 2, tookMs: 2250 });
    expect((result as { error: unknown }).error).toBeInstanceOf(TimeoutError);
    expect(await play([hanging], {}, { deadlineMs: 700 })).toMatchObject({ requests: 1, tookMs: 700 });
    expect(await play([hanging, ok], {}, { timeoutMs: 10 })).toMatchObject({
      result: { ok: true },
      requests: 2,
    });
    expect(await play([hanging], { timeoutMs: Number.NaN })).toMatchObject({ result: { status: 'other' } });
  });

  test('a body that never ends is cut off', async () => {
    expect(await play([endless], { timeoutMs: 50, retry: { limit: 0 } })).toMatchObject({
      result: { error: { name: 'TimeoutError' } },
    });
  });

  test('a token function that hangs is cut off, too', async () => {
    expect(await play([ok], { token: hangingToken, timeoutMs: 50, retry: { limit: 0 } })).toMatchObject({
      result: { error: { name: 'TimeoutError' } },
    });
  });

  test.each([
    [busy({}, 503), ServerError],
    [new TypeError('fetch failed'), NetworkError],
  ])('the last failure tells its kind', async (step, kind) => {
    const { result } = await play([step]);
    expect((result as { error: unknown }).error).toBeInstanceOf(kind);
  });
});
