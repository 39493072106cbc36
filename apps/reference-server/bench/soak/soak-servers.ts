import { generateDataset } from '@flag-contract/reference-server';

import type { RunningPostgres } from '../../postgres/start-postgres.ts';
import type { BenchOptions } from '../parse-bench-options.ts';
import { createWorkloads, type Workload } from '../questions/workload.ts';
import { createDatabase } from '../targets/create-database.ts';
import { startReferenceServer } from '../targets/reference-server/start-reference-server.ts';
import { type Outage, soakOutage } from './soak-outage.ts';
import { type Soak, soakTarget } from './soak-target.ts';
import { SOAK_FLAGS } from './start-soak.ts';

/** What the soaks of both engines showed; nothing of those that were not asked for. */
export interface SoakedServers {
  readonly soaks: readonly Soak[];
  readonly outage: Outage | undefined;
}

/** Soaks ours, on each engine that was asked for. */
export async function soakServers(
  { soakSeconds: seconds, only, seed }: BenchOptions,
  postgres: RunningPostgres,
  tell: (line: string) => void,
): Promise<SoakedServers> {
  const soaks: Soak[] = [];
  let outage: Outage | undefined;
  if (seconds === 0) return { soaks, outage };
  const data = { flags: SOAK_FLAGS, seed };
  const workloads = createWorkloads(generateDataset(data), SOAK_FLAGS, seed);
  if (only.includes('sqlite')) {
    tell(`soak: SQLite, ${seconds} s`);
    soaks.push(await soakSqlite(data, workloads, seconds));
  }
  if (only.includes('postgres')) {
    tell(`soak: PostgreSQL, ${seconds} s, then again with an outage`);
    const server = await startReferenceServer(data, await createDatabase(postgres.url, 'soak'));
    try {
      soaks.push(await soakTarget(server, workloads, { seconds, seed }));
      outage = await soakOutage(server, workloads, postgres, { seconds, seed });
    } finally {
      await server.stop();
    }
  }
  return { soaks, outage };
}

async function soakSqlite(
  data: { readonly flags: number; readonly seed: number },
  workloads: readonly Workload[],
  seconds: number,
): Promise<Soak> {
  const server = await startReferenceServer(data);
  try {
    return await soakTarget(server, workloads, { seconds, seed: data.seed });
  } finally {
    await server.stop();
  }
}
