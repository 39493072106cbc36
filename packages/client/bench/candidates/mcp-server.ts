import { LaunchDarklyCore } from '@launchdarkly/mcp-server/core.js';
import { featureFlagsList } from '@launchdarkly/mcp-server/funcs/featureFlagsList.js';

const core = new LaunchDarklyCore({ apiKey: 'token' });

// It has no operation for tags.
export async function flags(): Promise<readonly string[]> {
  const result = await featureFlagsList(core, { projectKey: 'web', env: 'production', limit: 20 });
  return result.ok ? result.value.items.map((flag) => flag.name) : [];
}
