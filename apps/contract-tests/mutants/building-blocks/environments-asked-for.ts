import type { ProxiedRequest } from '../mutant.ts';

/** What `env` names, in the order in which it was sent. */
export function environmentsAskedFor({ url }: ProxiedRequest): readonly string[] {
  return url.searchParams.getAll('env');
}
