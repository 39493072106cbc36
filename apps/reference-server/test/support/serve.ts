import { inject, onTestFinished } from 'vitest';

import { demo } from '../../src/demo/demo.ts';

import {
  type FlagDefinition,
  type ReferenceServer,
  type ReferenceServerOptions,
  startReferenceServer,
} from '../../src/index.ts';
import { giveBack, takeDatabase } from './postgres/fresh-database.ts';

/** What a server keeps its data in: memory, or in the project `postgres` a database of its own there. */
export async function usualPlace(): Promise<ReferenceServerOptions> {
  return inject('postgresUrl') === undefined ? {} : { database: await takeDatabase(), dataset: demo };
}

/** Starts a server that ends with the test. */
export async function serve(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const place = options.database === undefined ? await usualPlace() : {};
  const server = await startReferenceServer({ ...place, ...options });
  onTestFinished(async () => {
    await server.close();
    if (place.database !== undefined) giveBack(place.database);
  });
  return server;
}

/** The same with a single project of these flags, named after their keys where they have no name. */
export function serveFlags(
  flags: readonly (Partial<FlagDefinition> & Pick<FlagDefinition, 'key'>)[],
): Promise<ReferenceServer> {
  const complete = flags.map((flag) => ({ name: flag.key, creationDate: 1_721_901_600_000, ...flag }));
  const environments = [
    { key: 'production', name: 'Production' },
    { key: 'test', name: 'Test' },
  ];
  return serve({ dataset: { projects: [{ key: 'web', environments, flags: complete }] } });
}

/** Flags `flag-000`, `flag-001` and so on. */
export function serveManyFlags(count: number): Promise<ReferenceServer> {
  return serveFlags(
    Array.from({ length: count }, (_, index) => ({ key: `flag-${String(index).padStart(3, '0')}` })),
  );
}
