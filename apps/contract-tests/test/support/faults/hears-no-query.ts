import type { Rewrite } from './fault-proxy.ts';

/** A server that does not read the query: each path has one answer, as a mock has. */
export const hearsNoQuery: Rewrite = (query) => {
  const names = Array.from(query.keys());
  for (const name of names) query.delete(name);
};
