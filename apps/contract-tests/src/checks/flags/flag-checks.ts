import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import { isReachedByPaging } from './is-reached-by-paging.ts';
import { judgeTimestamps } from './judge-timestamps.ts';
import { showArchived } from './show-archived.ts';
import { judged, notExercised, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';

/** What holds of the flags themselves. */
export const flagChecks: readonly Check[] = [
  {
    id: 'flags/items/self',
    level: 'SHOULD',
    sentence: 'The link `self` of a flag ends in its key.',
    requirement: 'flags.item.self',
    operationId: FLAGS.operationId,
    run: (context) => Promise.resolve(itemsNameThemselves(context)),
  },
  {
    id: 'flags/archived/left-out-by-default',
    level: 'MUST',
    sentence: 'Archived flags are left out unless they are asked for.',
    requirement: 'flags.archived.default',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: (context) => Promise.resolve(archivedAreLeftOut(context)),
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
    run: (context) => Promise.resolve(judgeTimestamps(context)),
  },
];

function itemsNameThemselves({ survey }: CheckContext): Outcome {
  const list = listOf(survey.listings[FLAGS.operationId].whole);
  if (list === undefined || list.items.length === 0) return notExercised('a flag');
  const page = list.pages[0];
  const wrong = list.items.filter((flag) => !namesItself(flag)).slice(0, 1);
  return judged(
    wrong.map((flag) => ({
      sentence: 'The link `self` of a flag does not end in its key.',
      expected: `an href that ends in ${FLAGS.keyOf(flag)}`,
      seen: selfOf(flag) ?? 'no link',
      exchanges: page === undefined ? [] : [page.exchange],
    })),
  );
}

function namesItself(flag: unknown): boolean {
  const lastSegment = selfOf(flag)?.split('/').at(-1);
  const key = FLAGS.keyOf(flag);
  return (
    lastSegment !== undefined &&
    key !== undefined &&
    [key, encodeURIComponent(key.toWellFormed())].includes(lastSegment)
  );
}

function selfOf(flag: unknown): string | undefined {
  if (!isRecord(flag) || !isRecord(flag['_links']) || !isRecord(flag['_links']['self'])) return undefined;
  const { href } = flag['_links']['self'];
  return typeof href === 'string' ? href : undefined;
}

function isArchived(flag: unknown): boolean {
  return isRecord(flag) && flag['archived'] === true;
}

function archivedAreLeftOut({ survey }: CheckContext): Outcome {
  const whole = listOf(survey.listings[FLAGS.operationId].whole);
  const archived = listOf(survey.archivedFlags);
  if (whole === undefined || archived === undefined || archived.keys.length === 0) {
    return notExercised('an archived flag');
  }
  const archivedKeys = [...whole.items, ...archived.items].filter(isArchived).map(FLAGS.keyOf);
  const leaked = whole.keys.find((key) => archivedKeys.includes(key));
  if (leaked === undefined) return PASSED;
  return judged([
    {
      sentence: 'An archived flag is listed though none was asked for.',
      expected: `a list without ${leaked}`,
      seen: leaked,
      exchanges: [...whole.pages.slice(0, 1), ...archived.pages.slice(0, 1)].map(({ exchange }) => exchange),
    },
  ]);
}
