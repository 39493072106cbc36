import { cpus } from 'node:os';

import { Client } from 'pg';

import { PEERS } from './peers/peers.ts';

/** What figures depend on, in three lines. */
export async function describeMachine(argv: readonly string[], postgres: string): Promise<string> {
  const cores = cpus();
  const versions = [
    `Node ${process.versions.node}`,
    `SQLite ${process.versions['sqlite']}`,
    `PostgreSQL ${await postgresVersion(postgres)}`,
    ...Object.entries(PEERS).map(([name, version]) => `${name} ${version}`),
  ];
  return [
    `${cores.length} cores, ${cores[0]?.model ?? 'of an unknown model'}, ${process.platform} ${process.arch}`,
    versions.join(', '),
    `\`${['node cli.ts', ...argv].join(' ')}\` in apps/reference-server/bench, ${new Date().toISOString().slice(0, 10)}`,
  ].join('  \n');
}

async function postgresVersion(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'of an unknown version';
  } finally {
    await client.end();
  }
}
