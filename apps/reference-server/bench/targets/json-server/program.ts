import type { RequestListener } from 'node:http';

import type { FeatureFlagCollection } from '@flag-contract/types';

import { importPeer } from '../../peers/import-peer.ts';
import { listenAnywhere } from '../../processes/listen-anywhere.ts';
import { offerFunctions } from '../../processes/offer-functions.ts';
import { readProcessUsage } from '../../processes/process-usage.ts';

/** Our own server, which has the flags. */
interface Source {
  /** A listing, without `limit` and `offset`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** As much of json-server as is used here. */
interface JsonServer {
  readonly create: () => RequestListener & {
    readonly use: (middleware: RequestListener | RequestListener[]) => void;
  };
  readonly defaults: (options: { readonly logger: boolean }) => RequestListener[];
  readonly router: (content: object) => RequestListener;
}

const PAGE_FLAGS = 100;

/** Serves all flags that the source lists, just as the source shows them. */
async function start(source: Source): Promise<string> {
  const { default: jsonServer } = (await importPeer('json-server')) as { readonly default: JsonServer };
  const app = jsonServer.create();
  app.use(jsonServer.defaults({ logger: false }));
  app.use(jsonServer.router({ flags: await readFlags(source) }));
  return listenAnywhere(app);
}

async function readFlags({ url, headers }: Source): Promise<FeatureFlagCollection['items']> {
  const flags = [];
  for (let offset = 0; ; offset += PAGE_FLAGS) {
    const response = await fetch(`${url}?limit=${PAGE_FLAGS}&offset=${offset}`, { headers });
    const { items } = (await response.json()) as FeatureFlagCollection;
    flags.push(...items);
    if (items.length < PAGE_FLAGS) return flags;
  }
}

const functions = { start, readProcessUsage };
offerFunctions(functions);

export type JsonServerProgram = typeof functions;
