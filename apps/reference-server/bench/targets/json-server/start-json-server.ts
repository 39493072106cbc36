import { startChild } from '../../processes/start-child.ts';
import type { ReferenceServerTarget } from '../reference-server/start-reference-server.ts';
import { pathsOfEach, type Target } from '../target.ts';
import { jsonServerPath } from './json-server-path.ts';
import type { JsonServerProgram } from './program.ts';

/** json-server over the flags that ours lists; archived ones are left out. */
export async function startJsonServer(ours: ReferenceServerTarget): Promise<Target> {
  const child = startChild<JsonServerProgram>(new URL('program.ts', import.meta.url));
  try {
    return {
      name: 'json-server',
      origin: await child.call.start({ url: ours.listingUrl, headers: ours.headers }),
      headers: {},
      pathsOf: pathsOfEach(jsonServerPath),
      keysOf: (body) => (body as readonly { readonly key: string }[]).map(({ key }) => key),
      readUsage: child.call.readProcessUsage,
      stop: child.stop,
    };
  } catch (error) {
    await child.stop();
    throw error;
  }
}
