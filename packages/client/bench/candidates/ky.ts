import type { FeatureFlagCollection, TagCollection } from '@flag-contract/types';
import ky from 'ky';

const api = ky.create({ prefix: 'https://app.launchdarkly.com/api/v2', headers: { Authorization: 'token' } });

export async function flags(): Promise<readonly string[]> {
  const searchParams = { env: 'production', limit: 20 };
  const page = await api.get('flags/web', { searchParams }).json<FeatureFlagCollection>();
  return page.items.map((flag) => flag.name);
}

export async function tags(): Promise<readonly string[]> {
  return (await api.get('tags', { searchParams: { kind: 'flag' } }).json<TagCollection>()).items;
}
