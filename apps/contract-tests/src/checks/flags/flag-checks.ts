import { FLAGS } from '../../listing/listing.ts';
import type { Check } from '../check.ts';
import { isReachedByPaging } from './is-reached-by-paging.ts';
import { judgeTimestamps } from './judge-timestamps.ts';
import { leaveArchivedOut } from './leave-archived-out.ts';
import { nameThemselves } from './name-themselves.ts';
import { showArchived } from './show-archived.ts';

/** What holds of the flags themselves. */
export const flagChecks: readonly Check[] = [
  {
    id: 'flags/items/self',
    level: 'SHOULD',
    sentence: 'The link `self` of a flag ends in its key.',
    requirement: 'flags.item.self',
    operationId: FLAGS.operationId,
    run: async (context) => nameThemselves(context),
  },
  {
    id: 'flags/archived/left-out-by-default',
    level: 'MUST',
    sentence: 'Archived flags are left out unless they are asked for.',
    requirement: 'flags.archived.default',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: async (context) => leaveArchivedOut(context),
  },
  {
    id: 'flags/archived/shown-as-archived',
    level: 'MUST',
    sentence: 'The flags that `archived=true` and the filter `state:archived` list show `archived: true`.',
    requirement: 'flags.archived.true',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: showArchived,
  },
  {
    id: 'flags/paging/reaches-every-flag',
    level: 'MUST',
    sentence: 'Every unarchived flag that some answer lists can be reached by paging through the whole list.',
    requirement: 'flags.list.all',
    operationId: FLAGS.operationId,
    readsQuery: true,
    judgesEveryAnswer: true,
    run: isReachedByPaging,
  },
  {
    id: 'flags/items/timestamps',
    level: 'MUST',
    sentence: 'Moments are Unix time in milliseconds.',
    requirement: 'flags.item.timestamps',
    operationId: FLAGS.operationId,
    judgesEveryAnswer: true,
    run: async (context) => judgeTimestamps(context),
  },
];
