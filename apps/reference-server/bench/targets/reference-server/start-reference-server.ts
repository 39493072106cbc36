import type { FeatureFlagCollection, TagCollection } from '@flag-contract/types';

import { startChild } from '../../processes/start-child.ts';
import { pathsOfEach, type Target } from '../target.ts';
import type { ReferenceServerProgram } from './program.ts';
import { listingPath, referenceServerPath } from './reference-server-path.ts';

/** Our own server. */
export interface ReferenceServerTarget extends Target {
  /** Where it lists its flags, without `limit` and `offset`. */
  readonly listingUrl: string;
}

/** Our own server, with generated flags, on SQLite in memory or on an empty database of a PostgreSQL. */
export async function startReferenceServer(
  dataset: { readonly flags: number; readonly seed: number },
  database?: string,
): Promise<ReferenceServerTarget> {
  const child = startChild<ReferenceServerProgram>(new URL('program.ts', import.meta.url));
  try {
    const { url, token, project } = await child.call.start({ ...dataset, database });
    return {
      name: database === undefined ? 'sqlite' : 'postgres',
      origin: url,
      headers: { authorization: token },
      pathsOf: pathsOfEach((question) => referenceServerPath(question, project)),
      keysOf,
      listingUrl: `${url}${listingPath(project)}`,
      readUsage: child.call.readProcessUsage,
      stop: child.stop,
    };
  } catch (error) {
    await child.stop();
    throw error;
  }
}

/** @param body an answer of ours, parsed */
export function keysOf(body: unknown): readonly string[] {
  const { items } = body as FeatureFlagCollection | TagCollection;
  return items.map((item) => (typeof item === 'string' ? item : item.key));
}
