import type { FlagsQuery } from '@flag-contract/client';
import { FLAG_EXPANDS } from '@flag-contract/types';

import type { AnsweredFlag } from '../../dataset/answered-flag.ts';
import type { RunningImport } from '../running-import.ts';
import { compileFlagsCheck } from './check-answer.ts';
import { findChanges, type Totals } from './find-changes.ts';
import { FLAG_SCOPES, type FlagList, flagListsOf, type FlagScope, type ReadFlagList } from './flag-list.ts';
import { readListing } from './read-listing.ts';

const READINGS_MAX = 4;

/** Reads every flag of the project in all of the environments; what changes meanwhile is read again, a few times. */
export async function readFlags(
  running: RunningImport,
  environments: readonly string[],
): Promise<readonly ReadFlagList[]> {
  const { kept, progress } = running;
  for (let reading = 1; ; reading += 1) {
    const lists = await running.each(flagListsOf(environments), (list) => readList(running, list));
    const changes = findChanges(lists, await readTotals(running));
    const [change] = changes;
    if (change === undefined) return lists;
    if (reading === READINGS_MAX) {
      throw new Error(
        `the project changed each of the ${READINGS_MAX} times that it was read (${change.sign})`,
      );
    }
    progress.say(`The project changed meanwhile (${change.sign}); reading that part again.`);
    for (const { list, isOutdated } of changes) {
      await kept.list(list.name).forget((page) => isOutdated(keysIn(page)));
    }
  }
}

async function readList(running: RunningImport, list: FlagList): Promise<ReadFlagList> {
  const query: FlagsQuery = {
    ...selectionOf(list.scope),
    env: list.environments,
    summary: false,
    expand: FLAG_EXPANDS,
    // Keys do not change, so what is edited meanwhile stays on its page.
    sort: ['key'],
  };
  const items = await readListing(running, {
    name: list.name,
    operation: 'getFeatureFlags',
    check: compileFlagsCheck(list.environments),
    list: (client) => client.listFlags(running.target.project, query, { signal: running.signal }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every page has passed the check
  const flags = items as unknown as readonly AnsweredFlag[];
  return { ...list, flags: new Map(flags.map((flag) => [flag.key, flag])) };
}

/** Asked after the flags, and never kept. */
async function readTotals({ client, target, signal, each }: RunningImport): Promise<Totals> {
  const totals = await each(FLAG_SCOPES, async (scope) => {
    const query: FlagsQuery = { ...selectionOf(scope), limit: 1 };
    const { totalCount } = await client.listFlags(target.project, query, { signal });
    return [scope, totalCount] as const;
  });
  return new Map(totals);
}

function selectionOf(scope: FlagScope): Pick<FlagsQuery, 'filter'> {
  return scope === 'archived' ? { filter: { state: scope } } : {};
}

function keysIn(page: string): readonly string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only pages that passed the check are kept
  const { items } = JSON.parse(page) as { readonly items: readonly Pick<AnsweredFlag, 'key'>[] };
  return items.map(({ key }) => key);
}
