import { buildApp } from './build-app.ts';
import type { Dataset } from './dataset/dataset.ts';
import { demo } from './demo/demo.ts';
import { DEFAULT_TOKENS, type Tokens } from './http/authenticate.ts';
import { loadDataset } from './storage/load-dataset.ts';
import type { Source } from './source.ts';
import { openStore } from './storage/open-store.ts';

/** How to start a server; everything has a default. */
export interface ReferenceServerOptions {
  /** What the server answers from. Defaults to the demo. */
  readonly dataset?: Dataset;
  /** The port to listen on. Defaults to 0, any that is free. */
  readonly port?: number;
  /** The address to listen on. Defaults to 127.0.0.1. */
  readonly host?: string;
  /** The access token that may read everything. Defaults to `allowed-token`. */
  readonly token?: string;
}

/** A server that is listening. */
export interface ReferenceServer {
  /** The origin, such as `http://127.0.0.1:4012`. */
  readonly url: string;
  /** The access token that may read everything. */
  readonly token: string;
  /** An access token that is answered 403. */
  readonly deniedToken: string;
  /** The key of the dataset's first project. */
  readonly project: string;
  /** The key of its second one, if it has two. */
  readonly otherProject: string | undefined;
  /** Finishes the requests in flight and stops listening. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server that answers both endpoints of the contract.
 *
 * @throws Error where the dataset contradicts itself, or the port can't be listened on
 * @example
 * const server = await startReferenceServer({ dataset })
 * await fetch(`${server.url}/api/v2/tags`, { headers: { authorization: server.token } })
 * await server.close()
 */
export async function startReferenceServer(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const { dataset = demo, port = 0, host = '127.0.0.1', token = DEFAULT_TOKENS.allowed } = options;
  const tokens: Tokens = { allowed: token, denied: DEFAULT_TOKENS.denied };
  if (token === tokens.denied) throw new Error(`The token ${token} is the one that is always denied.`);
  const [project, otherProject] = dataset.projects;
  if (project === undefined) throw new Error('A dataset needs at least one project.');
  const source: Source = { store: await openStore(), now: Date.now };
  const app = buildApp(source, tokens);
  app.addHook('onClose', () => source.store.destroy());
  try {
    await loadDataset(source.store, dataset, source.now());
    const url = await app.listen({ port, host });
    return {
      url,
      token,
      deniedToken: tokens.denied,
      project: project.key,
      otherProject: otherProject?.key,
      close: () => app.close(),
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}
