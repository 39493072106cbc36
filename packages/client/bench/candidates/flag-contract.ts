import { createClient } from '@flag-contract/client';

const client = createClient({ token: 'token' });

export async function flags(): Promise<readonly string[]> {
  const page = await client.listFlags('web', { env: ['production'], limit: 20 });
  return page.items.map((flag) => flag.name);
}

export async function tags(): Promise<readonly string[]> {
  return (await client.listTags({ kind: ['flag'] })).items;
}
