import type { FeatureFlagCollection, TagCollection } from '@flag-contract/types';

import type { ReferenceServer } from '../../src/index.ts';
import { checked, errorBody, flagCollection, tagCollection } from './contract-schemas.ts';

/** What a request has besides its path. */
export interface Ask {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server, with the token that may read everything unless `init` says otherwise. */
export function ask(server: ReferenceServer, path: string, init: Ask = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    ...init,
    headers: { authorization: server.token, ...init.headers },
  });
}

/** A page of flags; it has passed the contract's schema. */
export async function askFlags(
  server: ReferenceServer,
  query = '',
  init: Ask = {},
): Promise<FeatureFlagCollection> {
  return askFlagsAt(server, `/api/v2/flags/${encodeURIComponent(server.project)}?${query}`, init);
}

/** The same by its path, such as the href of a link. */
export async function askFlagsAt(
  server: ReferenceServer,
  path: string,
  init: Ask = {},
): Promise<FeatureFlagCollection> {
  return checked(flagCollection, await success(await ask(server, path, init)));
}

/** A page of tags; it has passed the contract's schema. */
export async function askTags(server: ReferenceServer, query = ''): Promise<TagCollection> {
  return checked(tagCollection, await success(await ask(server, `/api/v2/tags?${query}`)));
}

/** What a server refuses: the status with the body, which has passed the contract's schema. */
export async function askRefused(
  server: ReferenceServer,
  path: string,
  init: Ask = {},
): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  const response = await ask(server, path, init);
  const { code, message } = checked(errorBody, await response.json());
  return { status: response.status, code, message };
}

/** The keys of flags in the order of the page. */
export function keysOf({ items }: FeatureFlagCollection): readonly string[] {
  return items.map(({ key }) => key);
}

async function success(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.status === 200) return body;
  throw new Error(`${response.url} was answered ${response.status}: ${JSON.stringify(body)}`);
}
