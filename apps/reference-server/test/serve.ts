import { onTestFinished } from 'vitest';

import {
  type FlagDefinition,
  type ReferenceServer,
  type ReferenceServerOptions,
  startReferenceServer,
} from '../src/index.ts';

/** Starts a server that ends with the test. */
export async function serve(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const server = await startReferenceServer(options);
  onTestFinished(server.close);
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
