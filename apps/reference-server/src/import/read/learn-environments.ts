import { createClient, InvalidRequestError } from '@flag-contract/client';

import type { RunningImport } from '../running-import.ts';

/**
 * Learns the environments of a project where the server still takes the API version that shows all of them: their keys,
 * or undefined where a server tells none.
 */
export async function learnEnvironments({
  target,
  each,
  signal,
}: Pick<RunningImport, 'target' | 'each' | 'signal'>): Promise<readonly string[] | undefined> {
  const { token, url: baseUrl, project } = target;
  const client = createClient({ token, baseUrl, apiVersion: '20220603' });
  const [items] = await each([{ limit: 1 }], async (query) => {
    const answer = await client.listFlags(project, query, { signal }).result();
    if (answer.ok) return answer.page.items;
    if (answer.error instanceof InvalidRequestError) return [];
    throw answer.error;
  });
  const { environments } = items?.[0] ?? {};
  return typeof environments === 'object' && environments !== null ? Object.keys(environments) : undefined;
}
