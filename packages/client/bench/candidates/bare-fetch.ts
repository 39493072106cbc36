import type { FeatureFlagCollection, TagCollection } from '@flag-contract/types';

const API = 'https://app.launchdarkly.com/api/v2';

async function get(path: string): Promise<unknown> {
  const response = await fetch(`${API}${path}`, { headers: { Authorization: 'token' } });
  return JSON.parse(await response.text());
}

export async function flags(): Promise<readonly string[]> {
  const page = (await get('/flags/web?env=production&limit=20')) as FeatureFlagCollection;
  return page.items.map((flag) => flag.name);
}

export async function tags(): Promise<readonly string[]> {
  return ((await get('/tags?kind=flag')) as TagCollection).items;
}
