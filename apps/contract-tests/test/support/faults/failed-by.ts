import { verify, type Report } from '../../../src/index.ts';
import type { StartedServer } from '../../../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault, type Rewrite } from './fault-proxy.ts';

/** Verifies a copy of the server that differs in one thing, by the checks whose ids match. */
export async function verifyWith(
  { target }: StartedServer,
  fault: Fault,
  only: readonly string[] = [],
  rewrite: Rewrite = () => undefined,
): Promise<Report> {
  await using proxy = await startFaultProxy(target.baseUrl, fault, { rewrite });
  const options = { seed: 7, timeoutMs: 20_000, concurrency: 4, only };
  return await verify({ ...target, baseUrl: new URL(proxy.url) }, options);
}

/** Verifies a copy of the server that hears another question than it was sent. */
export function verifyHearing(
  server: StartedServer,
  rewrite: Rewrite,
  only: readonly string[],
): Promise<Report> {
  return verifyWith(server, (_, answer) => answer, only, rewrite);
}

/** The ids of the checks that fail on a copy that differs. */
export async function failedBy(...copy: Parameters<typeof verifyWith>): Promise<string[]> {
  return failedIn(await verifyWith(...copy));
}

/** The ids of the checks that fail on a copy that hears another question. */
export async function failedByHearing(...copy: Parameters<typeof verifyHearing>): Promise<string[]> {
  return failedIn(await verifyHearing(...copy));
}

function failedIn({ checks }: Report): string[] {
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}
