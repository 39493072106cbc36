import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { folderOf, type Peer, PEERS } from './peers.ts';

const INSTALL = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/**
 * Installs a peer from npm, unless it is there.
 *
 * @throws Error whose message is one line
 */
export async function installPeer(peer: Peer, tell: (line: string) => void): Promise<void> {
  const version = PEERS[peer];
  if ((await installedVersion(peer)) === version) return;
  const folder = folderOf(peer);
  tell(`installing ${peer} ${version} into ${fileURLToPath(folder)}`);
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, dependencies: { [peer]: version } };
  await writeFile(new URL('package.json', folder), JSON.stringify(manifest));
  const error = await runNpm(folder);
  if (error !== null) throw new Error(`not installed: ${complaintOf(error)}`);
}

function runNpm(cwd: URL): Promise<Error | null> {
  // npm is a script on Windows, which only a shell can start.
  const options = { cwd, shell: process.platform === 'win32' };
  return new Promise((resolve) => {
    execFile('npm', INSTALL, options, resolve);
  });
}

async function installedVersion(peer: Peer): Promise<string | undefined> {
  try {
    const text = await readFile(new URL(`node_modules/${peer}/package.json`, folderOf(peer)), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}

/** npm's own code, or what kept npm from starting. The rest of what it says is about this machine. */
function complaintOf({ message }: Error): string {
  const [, code] = /^npm error code (\S+)$/m.exec(message) ?? [];
  return code === undefined ? message.split('\n', 1).join('') : `npm ended with ${code}`;
}
