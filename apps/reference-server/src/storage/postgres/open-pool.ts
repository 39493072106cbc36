import { Socket } from 'node:net';

import type { PostgresPool } from 'kysely';
import { Pool, TypeOverrides, types } from 'pg';

/** How many connections a pool has, and how long it waits. */
interface PoolLimits {
  readonly max: number;
  /** When PostgreSQL gives a statement up; without it, never. */
  readonly statementTimeoutMs?: number;
}

const CONNECT_TIMEOUT_MS = 10_000;

// A PostgreSQL that hangs tells nothing, not even that a statement took too long.
const SILENCE_MS = 5_000;

/** Opens connections to PostgreSQL as they are needed; what can't be connected to shows with the first one. */
export function openPool(url: string, { max, statementTimeoutMs }: PoolLimits): PostgresPool {
  const sockets = trackSockets();
  const pool = new Pool({
    connectionString: withStandardTls(url),
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    stream: sockets.open,
    application_name: 'reference-server',
    types: integersAsNumbers(),
    ...(statementTimeoutMs !== undefined && {
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + SILENCE_MS,
    }),
  });
  // A connection that breaks between two statements tells it so, and nobody listens there: the next statement tells it as
  // well. The pool leaves such a connection and makes another one.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return {
    connect: () => pool.connect(),
    end: async () => {
      await pool.end();
      sockets.destroyAll();
    },
    options: {},
  };
}

interface Sockets {
  readonly open: () => Socket;
  readonly destroyAll: () => void;
}

// pg forgets a connection that asks for a password it was not given, and leaves it open.
function trackSockets(): Sockets {
  const sockets = new Set<Socket>();
  const open = (): Socket => {
    const socket = new Socket();
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket));
  };
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return { open, destroyAll };
}

/** What a URL says of TLS means what it means to psql. */
function withStandardTls(url: string): string {
  const { searchParams } = new URL(url);
  if (!searchParams.has('sslmode') || searchParams.has('uselibpqcompat')) return url;
  return `${url}&uselibpqcompat=true`;
}

// Dates and counts are integers that JavaScript's numbers hold; other users of pg keep their texts.
function integersAsNumbers(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
}
