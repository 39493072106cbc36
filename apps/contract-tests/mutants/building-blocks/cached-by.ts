import type { Behaviour, ProxiedAnswer, ProxiedRequest } from '../mutant.ts';

/** Answers from a cache: what was once answered to a request is answered to each that has the same key. */
export function cachedBy(keyOf: (request: ProxiedRequest) => string): Behaviour {
  const kept = new Map<string, Promise<ProxiedAnswer>>();
  return async (request, ask) => {
    const key = keyOf(request);
    const before = await kept.get(key);
    // Errors are not kept, as caches go.
    if (before?.status === 200) return before;
    const answer = ask(request);
    kept.set(key, answer);
    return answer;
  };
}
