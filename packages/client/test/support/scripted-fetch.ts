import type { Fetch } from '@flag-contract/client';

/** What a scripted server does with one request: an answer, or an error to throw. */
export type Step = Response | Error | ((url: URL, init: RequestInit) => Response | Promise<Response>);

export interface ScriptedFetch {
  readonly fetch: Fetch;
  /** Every request so far. */
  readonly requests: { readonly url: URL; readonly init: RequestInit }[];
}

/** Plays the steps one by one, and the last one for all that follow. */
export function scriptedFetch(...steps: readonly [Step, ...Step[]]): ScriptedFetch {
  const requests: { url: URL; init: RequestInit }[] = [];
  return {
    requests,
    fetch: async (address, init) => {
      const url = new URL(address);
      requests.push({ url, init });
      const step = steps[Math.min(requests.length, steps.length) - 1] ?? steps[0];
      if (step instanceof Error) throw step;
      return typeof step === 'function' ? step(url, init) : step.clone();
    },
  };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

export function tagPage(
  items: readonly string[],
  links: Record<string, string> = {},
  totalCount?: number,
): Response {
  const _links = Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]));
  return json({ items, _links, ...(totalCount === undefined ? {} : { totalCount }) });
}
