import { onTestFinished } from 'vitest';

import { buildApp } from '../../src/build-app.ts';
import { demo } from '../../src/demo/demo.ts';
import { DEFAULT_TOKENS } from '../../src/http/authenticate.ts';
import { type Limits, LIMITS } from '../../src/http/limits.ts';
import type { ReferenceServer } from '../../src/index.ts';
import { openLiveSource } from '../../src/live-source.ts';

/** Serves the demo with other limits than a server has for good, so that tests need not wait as long as those. */
export async function serveWithLimits(
  limits: Partial<Limits>,
): Promise<Pick<ReferenceServer, 'url' | 'close'>> {
  const source = await openLiveSource(undefined);
  await source.load(demo);
  const app = buildApp(source, DEFAULT_TOKENS, { limits: { ...LIMITS, ...limits } });
  app.addHook('onClose', source.close);
  onTestFinished(() => app.close());
  return { url: await app.listen({ port: 0 }), close: () => app.close() };
}
