import { createClient } from '@flag-contract/client';

const client = createClient({ token: 'token' });

export async function namesAndTags(): Promise<readonly string[]> {
  const flags = await client.listFlags('web', {
    env: ['production'],
    expand: ['codeReferences'],
    limit: 100,
  });
  const tags = await client.listTags({ kind: ['flag'] });
  return [...flags.items.map((flag) => flag.name), ...tags.items];
}
