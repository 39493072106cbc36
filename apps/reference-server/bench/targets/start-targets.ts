import type { Dataset } from '@flag-contract/reference-server';

import { installPeer } from '../peers/install-peer.ts';
import type { Workload } from '../questions/workload.ts';
import { reasonOf } from '../reason-of.ts';
import { startBare } from './bare/start-bare.ts';
import { createDatabase } from './create-database.ts';
import { startJsonServer } from './json-server/start-json-server.ts';
import { startReferenceServer } from './reference-server/start-reference-server.ts';
import { type MissingTarget, TARGET_TITLES, type Target, type TargetName } from './target.ts';
import { startUnleash } from './unleash/start-unleash.ts';

/** What the servers are to hold, and where. */
export interface TargetsOrder {
  readonly names: readonly TargetName[];
  readonly flags: number;
  readonly seed: number;
  readonly dataset: Dataset;
  readonly workloads: readonly Workload[];
  /** A PostgreSQL, as a user who may create databases. */
  readonly postgres: string;
}

/** The servers that started, and what the others died of. */
export interface StartedTargets {
  readonly targets: readonly Target[];
  readonly missing: readonly MissingTarget[];
  readonly stop: () => Promise<void>;
}

/** Starts servers with the same flags. One that does not start is missing, and the others go on. */
export async function startTargets(
  order: TargetsOrder,
  tell: (line: string) => void,
): Promise<StartedTargets> {
  const { names, flags, seed } = order;
  tell(`${flags} flags: ${TARGET_TITLES.sqlite} starts`);
  // Bare and json-server have their answers and flags from this one, whether it is measured or not.
  const ours = await startReferenceServer({ flags, seed });
  const targets: Target[] = [];
  const missing: MissingTarget[] = [];
  const starts: Record<TargetName, () => Promise<Target>> = {
    bare: () => startBare(ours, order.workloads),
    'json-server': async () => {
      await installPeer('json-server', tell);
      return startJsonServer(ours);
    },
    unleash: async () => {
      await installPeer('unleash-server', tell);
      return startUnleash(order.dataset, await databaseFor(order, 'unleash'));
    },
    sqlite: () => Promise.resolve(ours),
    postgres: async () => startReferenceServer({ flags, seed }, await databaseFor(order, 'ours')),
  };
  for (const name of names) {
    if (name !== 'sqlite') tell(`${flags} flags: ${TARGET_TITLES[name]} starts`);
    try {
      targets.push(await starts[name]());
    } catch (error) {
      missing.push({ target: name, reason: reasonOf(error) });
    }
  }
  return {
    targets,
    missing,
    stop: async () => {
      await Promise.all([...new Set([ours, ...targets])].map((target) => target.stop()));
    },
  };
}

function databaseFor({ postgres, flags }: TargetsOrder, name: string): Promise<string> {
  return createDatabase(postgres, `${name}-${flags}`);
}
