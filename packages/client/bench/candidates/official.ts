import { Configuration, FeatureFlagsApi, TagsApi } from 'launchdarkly-api-typescript';

const configuration = new Configuration({ apiKey: 'token', baseOptions: { adapter: 'fetch' } });
const flagsApi = new FeatureFlagsApi(configuration);
const tagsApi = new TagsApi(configuration);

export async function flags(): Promise<readonly string[]> {
  const { data } = await flagsApi.getFeatureFlags('web', 'production', undefined, 20);
  return data.items.map((flag) => flag.name);
}

export async function tags(): Promise<readonly string[]> {
  return (await tagsApi.getTags(['flag'])).data.items;
}
