import type { Dataset } from './dataset/dataset.ts';
import { demo } from './demo/demo.ts';
import { type ListenOptions, readListenOptions } from './listen-options.ts';
import { listen, type ReferenceServer } from './listen.ts';
import { openLiveSource } from './live-source.ts';
import { nameDatabase } from './storage/name-database.ts';

/**
 * How to start a server; everything has a default.
 *
 * @example
 * const options: ReferenceServerOptions = { port: 4012, rateLimit: { requests: 5, windowMs: 10_000 } }
 */
export interface ReferenceServerOptions extends ListenOptions {
  /** What the server answers from; of JSON, `parseDataset` makes one. Defaults to the demo, or with `database` to what is in there. */
  readonly dataset?: Dataset;
  /**
   * What keeps the data: a file, made if it is not there, or a PostgreSQL, as `postgres://user:password@host/name`.
   * While it is empty, `dataset` is loaded into it; later it is served as it is, and only `load` replaces what it holds.
   * Defaults to memory.
   */
  readonly database?: string;
  /** The present in Unix milliseconds, which then stands still, as by `setClock`. Defaults to the machine's time. */
  readonly now?: number;
}

/**
 * Starts a server that answers both endpoints of the contract.
 *
 * @throws DatasetError where the dataset has faults; its `faults` say where
 * @throws Error where an option is wrong, the port can't be listened on, or the database can't be used; the message says
 *   what to do
 * @example
 * const server = await startReferenceServer({ dataset })
 * await fetch(`${server.url}/api/v2/tags`, { headers: { authorization: server.token } })
 * await server.close()
 */
export async function startReferenceServer(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const { database, dataset = database === undefined ? demo : undefined, now, ...listenOptions } = options;
  const settings = readListenOptions(listenOptions);
  const source = await openLiveSource(database, now);
  try {
    const isEmpty = source.projectKeys().length === 0;
    if (isEmpty && dataset === undefined) {
      throw new Error(`${nameDatabase(database ?? '')} holds no dataset yet; name one.`);
    }
    if (isEmpty && dataset !== undefined) await source.load(dataset);
    return await listen(source, settings);
  } catch (error) {
    await source.close();
    throw error;
  }
}
