import { listen, type ReferenceServer } from '../listen.ts';
import { type LiveSource, openLiveSource } from '../live-source.ts';
import { nameDatabase } from '../storage/name-database.ts';
import { type ChangingFile, openChangingFile } from './dataset-file.ts';
import { checkSeed, readDataset } from './dataset-options.ts';
import { explainListenFailure } from './explain-failure.ts';
import { isMissingFile } from './named-database.ts';
import type { ServeOptions } from './serve-options.ts';
import { watchDataset } from './watch-dataset.ts';

const NAME_ONE = 'name one: --demo, --load FILE, --watch FILE or --flags N';

/** Serves until a signal comes. */
export async function serve(options: ServeOptions): Promise<void> {
  checkSeed(options);
  checkHasData(options);
  const watched = options.watch === undefined ? undefined : openChangingFile(options.watch);
  const source = await openLiveSource(options.database);
  try {
    await fill(source, options, watched);
    const server = await listen(source, { ...options, latencyMs: options.latency });
    const stopWatching = watched && watchDataset(watched, source.load);
    closeOnSignal(async () => {
      stopWatching?.();
      await server.close();
    });
    // Last of all: whoever reads it may send a signal at once.
    announce(server);
  } catch (error) {
    await source.close();
    throw explainListenFailure(error, options);
  }
}

function checkHasData({ demo, load, watch, flags, database }: ServeOptions): void {
  if (demo || [load, watch, flags].some((named) => named !== undefined)) return;
  if (database === undefined) throw new Error(`there is no dataset to serve; ${NAME_ONE}`);
  if (!isMissingFile(database)) return;
  throw new Error(`${database} is not there, and can be made from a dataset; ${NAME_ONE}`);
}

/** Loads what is to be served, unless a database holds it already. A watched file counts more than what is there. */
async function fill(
  source: LiveSource,
  options: ServeOptions,
  watched: ChangingFile | undefined,
): Promise<void> {
  const { database } = options;
  if (watched !== undefined) return source.load(await watched.readIfChanged());
  if (source.projectKeys().length > 0) {
    console.error(`${nameDatabase(database ?? '')} holds a dataset already, which is served as it is.`);
    return;
  }
  const dataset = await readDataset(options);
  if (dataset === undefined) throw new Error(`${nameDatabase(database ?? '')} holds no dataset; ${NAME_ONE}`);
  await source.load(dataset);
}

function announce({ url, project, token, deniedToken, otherProject }: ReferenceServer): void {
  console.log(`${url} project=${project} token=${token} denied=${deniedToken} other=${otherProject ?? ''}`);
  console.error(`Try: curl -H 'Authorization: ${token}' ${url}/api/v2/flags/${encodeURIComponent(project)}`);
  console.error('Ctrl-C ends it.');
}

// Once each: a second signal, of someone who does not want to wait for requests in flight, kills.
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
