import type { FeatureFlagCollection, paths, TagCollection } from '@flag-contract/types';
import createClient from 'openapi-fetch';

const client = createClient<paths>({
  baseUrl: 'https://app.launchdarkly.com',
  headers: { Authorization: 'token' },
});

// What it infers of readonly lists has no methods, hence the casts.
export async function flags(): Promise<readonly string[]> {
  const { data } = await client.GET('/api/v2/flags/{projectKey}', {
    params: { path: { projectKey: 'web' }, query: { env: ['production'], limit: 20 } },
  });
  return (data as FeatureFlagCollection | undefined)?.items.map((flag) => flag.name) ?? [];
}

export async function tags(): Promise<readonly string[]> {
  const { data } = await client.GET('/api/v2/tags', { params: { query: { kind: ['flag'] } } });
  return (data as TagCollection | undefined)?.items ?? [];
}
