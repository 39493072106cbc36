import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { folderOf, type Peer } from './peers.ts';

/** The module of a peer that is installed. */
export async function importPeer(peer: Peer): Promise<unknown> {
  const { resolve } = createRequire(new URL('package.json', folderOf(peer)));
  return import(pathToFileURL(resolve(peer)).href);
}
