import type { Rewrite } from './fault-proxy.ts';

/** Hears another value of a parameter of requests for flags; where there is none, it was not heard at all. */
export function hearing(
  name: string,
  change: (value: string, query: URLSearchParams) => string | undefined,
): Rewrite {
  return onFlagQueries((query) => {
    const value = query.get(name);
    if (value === null) return;
    const heard = change(value, query);
    if (heard === undefined) query.delete(name);
    else query.set(name, heard);
  });
}

export function onFlagQueries(rewrite: (query: URLSearchParams) => unknown): Rewrite {
  return (query, path) => {
    if (path.includes('/flags/')) rewrite(query);
  };
}

export function onTagQueries(rewrite: (query: URLSearchParams) => unknown): Rewrite {
  return (query, path) => {
    if (path.endsWith('/tags')) rewrite(query);
  };
}
