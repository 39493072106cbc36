import { verify, type Report } from '../../src/index.ts';
import type { StartedServer } from '../../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault } from './fault-proxy.ts';

/** Verifies a copy of the server that differs in one thing, by the checks whose ids match. */
export async function verifyWith(
  { target }: StartedServer,
  fault: Fault,
  only: readonly string[],
): Promise<Report> {
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  const options = { seed: 7, timeoutMs: 10_000, concurrency: 4, only };
  return await verify({ ...target, baseUrl: new URL(proxy.url) }, options);
}

/** The ids of the checks that fail on such a copy. */
export async function failedBy(...copy: Parameters<typeof verifyWith>): Promise<string[]> {
  const { checks } = await verifyWith(...copy);
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}
