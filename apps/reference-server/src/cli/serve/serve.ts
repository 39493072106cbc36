import { readListenOptions } from '../../listen-options.ts';
import { listen, type ReferenceServer } from '../../listen.ts';
import { type LiveSource, openLiveSource } from '../../live-source.ts';
import { nameDatabase } from '../../storage/name-database.ts';
import { type ChangingFile, openChangingFile } from '../dataset-file.ts';
import { checkSeed, nameDataset, readDataset } from '../dataset-options.ts';
import { missingFile } from '../missing-file.ts';
import { isMissingFile, readDatabase } from '../named-database.ts';
import { outlineData } from './outline-data.ts';
import type { ServeOptions } from './serve-options.ts';
import { watchDataset } from './watch-dataset.ts';

const NAME_ONE = 'name one: --demo, --load FILE, --watch FILE or --flags N';

/** Serves until a signal comes. */
export async function serve(given: ServeOptions): Promise<void> {
  const options = { ...given, database: readDatabase(given) };
  checkSeed(options);
  checkHasData(options);
  const { port, host, token, latency: latencyMs, rateLimit } = options;
  const settings = readListenOptions({ port, host, token, latencyMs, rateLimit });
  const watched = options.watch === undefined ? undefined : openChangingFile(options.watch);
  const source = await openLiveSource(options.database);
  try {
    await fill(source, options, watched);
    const outline = await source.read(({ store }) => outlineData(store));
    const stopWatching = watched && watchDataset(watched, source.load);
    const server = await listen(source, settings);
    closeOnSignal(async () => {
      stopWatching?.();
      await server.close();
    });
    // Last of all: whoever reads it may send a signal at once.
    announce(server, outline);
  } catch (error) {
    await source.close();
    throw error;
  }
}

function checkHasData({ demo, load, watch, flags, database }: ServeOptions): void {
  if (demo || [load, watch, flags].some((named) => named !== undefined)) return;
  if (database === undefined) throw new Error(`there is no dataset to serve; ${NAME_ONE}`);
  if (!isMissingFile(database)) return;
  throw new Error(`${missingFile(database)}, and can be made from a dataset; ${NAME_ONE}`);
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
    tellWhatStays(nameDatabase(database ?? ''), options);
    return;
  }
  const dataset = await readDataset(options);
  if (dataset === undefined) throw new Error(`${nameDatabase(database ?? '')} holds no dataset; ${NAME_ONE}`);
  await source.load(dataset);
}

function tellWhatStays(name: string, options: ServeOptions): void {
  console.error(`${name} holds a dataset already, which is served as it is.`);
  const named = nameDataset(options);
  if (named === undefined) return;
  const command = `reference-server export ${named} | reference-server load - --database …`;
  console.error(`${named} was not loaded. To put it there instead: ${command}`);
}

function announce(server: ReferenceServer, outline: readonly string[]): void {
  const { url, project, token, deniedToken, otherProject } = server;
  const other = otherProject === undefined ? '' : ` other=${otherProject}`;
  console.log(`${url} project=${project} token=${token} denied=${deniedToken}${other}`);
  for (const line of outline) console.error(line);
  console.error(`Try: curl -H 'Authorization: ${token}' ${url}/api/v2/flags/${encodeURIComponent(project)}`);
  console.error('Ctrl-C ends it.');
}

// Once each: a second signal, of someone who does not want to wait for requests in flight, kills.
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
