import { createClient } from '@flag-contract/client';
import type { CallOptions, ClientOptions, RetryEvent } from '@flag-contract/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { json, scriptedFetch, tagPage } from './scripted-fetch.ts';
import type { Step } from './scripted-fetch.ts';

/** The moment at which every play begins. */
export const NOW = Date.parse('2026-11-22T00:00:00Z');

/** Lets the tests of a file play: their clock stands still, and no wait has jitter. */
export function useClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

interface Outcome {
  readonly result: unknown;
  readonly waitsMs: readonly number[];
  readonly requests: number;
  readonly tookMs: number;
}

/** Plays a script to its end while the clock runs as fast as it may. */
export async function play(
  steps: readonly [Step, ...Step[]],
  options: Partial<ClientOptions> = {},
  callOptions: CallOptions = {},
): Promise<Outcome> {
  const { fetch, requests } = scriptedFetch(...steps);
  const waitsMs: number[] = [];
  const startMs = Date.now();
  const onRetry = ({ waitMs }: RetryEvent): void => void waitsMs.push(waitMs);
  const client = createClient({ token: 'token', fetch, hooks: { onRetry }, ...options });
  const ended = client.listTags({}, callOptions).result();
  await vi.runAllTimersAsync();
  return { result: await ended, waitsMs, requests: requests.length, tookMs: Date.now() - startMs };
}

export const ok = tagPage(['a']);
export const hanging: Step = () => new Promise<Response>(() => {});

/** A refusal that passes. */
export function busy(headers: Record<string, string> = {}, status = 429): Response {
  return json({ code: 'rate_limited', message: 'Slow down' }, { status, headers });
}
