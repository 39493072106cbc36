import { FLAGS } from '../../listing/listing.ts';
import type { Failure } from '../../failure/failure.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import {
  mostDifferent,
  readBothWays,
  readOrdered,
  type OrderedByEnvironment,
} from './ordered-by-environment.ts';
import { exchangesAt } from './sorted-flags.ts';

const base = { operationId: FLAGS.operationId, readsQuery: true } as const;

/** What is promised of the sort that goes by one environment. The date that it goes by, no answer shows. */
export const environmentSortChecks: readonly Check[] = [
  {
    ...base,
    id: 'flags/sort/targetingModifiedDate',
    level: 'MUST',
    sentence: '`sort=targetingModifiedDate`, with and without a dash, orders flags in two ways.',
    requirement: 'flags.sort.targetingModifiedDate',
    run: ordersBothWays,
  },
  {
    ...base,
    id: 'flags/sort/last-modified',
    level: 'SHOULD',
    sentence: '`sort=targetingModifiedDate` follows the `lastModified` of the environment.',
    requirement: 'flags.sort.targetingModifiedDate.lastModified',
    run: followsLastModified,
  },
  {
    ...base,
    id: 'flags/sort/first-env',
    level: 'MUST',
    sentence: 'Of several `env`, the one sent first orders the flags.',
    requirement: 'flags.sort.targetingModifiedDate.firstEnv',
    run: goesByTheFirst,
  },
];

/** So many dates that all of them can't be one moment to any target. */
const DATES_MIN = 5;

async function ordersBothWays(context: CheckContext): Promise<Outcome> {
  const lists = await readBothWays(context);
  if (lists === undefined) return notExercised('an environment');
  const [up, down] = lists;
  const dates = new Set(up.modified);
  if (dates.size < DATES_MIN) return notExercised(`flags with ${DATES_MIN} different \`lastModified\``);
  if (up.list.keys.some((key, index) => key !== down.list.keys[index])) return judged([]);
  return judged([
    {
      sentence: 'A dash before `targetingModifiedDate` changes nothing.',
      expected: 'two orders',
      seen: 'one order',
      exchanges: [...exchangesAt(up.list, 0), ...exchangesAt(down.list, 0)],
    },
  ]);
}

async function followsLastModified(context: CheckContext): Promise<Outcome> {
  const lists = await readBothWays(context);
  if (lists === undefined) return notExercised('an environment');
  const [up, down] = lists;
  if (new Set(up.modified).size < 2) return notExercised('two flags with different `lastModified`');
  return judged([...follows(up, 1), ...follows(down, -1)].slice(0, 1));
}

function follows({ list, environment, modified }: OrderedByEnvironment, direction: 1 | -1): Failure[] {
  const at = modified.findIndex((date, index) => {
    const before = modified[index - 1];
    return date !== undefined && before !== undefined && (before - date) * direction > 0;
  });
  if (at === -1) return [];
  return [
    {
      sentence: `\`sort=${list.sort}\` does not follow \`lastModified\` of ${environment}.`,
      expected: `${list.keys[at]} (${modified[at]}) above ${list.keys[at - 1]} (${modified[at - 1]})`,
      seen: `the other way, at index ${at - 1}`,
      exchanges: exchangesAt(list, at - 1, at),
    },
  ];
}

async function goesByTheFirst(context: CheckContext): Promise<Outcome> {
  const [one, other] = mostDifferent(context.survey);
  if (one === undefined || other === undefined) return notExercised('two environments');
  const sort = 'targetingModifiedDate';
  const [byOne, byOther, oneFirst, otherFirst] = await Promise.all([
    readOrdered(context, [one], sort),
    readOrdered(context, [other], sort),
    readOrdered(context, [one, other], sort),
    readOrdered(context, [other, one], sort),
  ]);
  if (firstDifference(byOne, byOther) === -1) {
    return notExercised('flags that were changed in another order in one environment than in another');
  }
  return judged([...departure(byOne, oneFirst), ...departure(byOther, otherFirst)].slice(0, 1));
}

function departure(alone: OrderedByEnvironment, together: OrderedByEnvironment): Failure[] {
  const at = firstDifference(alone, together);
  if (at === -1) return [];
  return [
    {
      sentence: 'A second `env` changes the order of `sort=targetingModifiedDate`.',
      expected: `${alone.list.keys[at]} at index ${at}, as with ${alone.environment} alone`,
      seen: together.list.keys[at] ?? 'no flag',
      exchanges: [...exchangesAt(alone.list, at), ...exchangesAt(together.list, at)],
    },
  ];
}

/** Flags that were modified at the same time may stand either way. */
function firstDifference(a: OrderedByEnvironment, b: OrderedByEnvironment): number {
  const dates = new Map(a.list.keys.map((key, index) => [key, a.modified[index]]));
  return a.list.keys.findIndex((key, index) => {
    const other = b.list.keys[index];
    return (
      key !== other &&
      (other === undefined || dates.get(key) === undefined || dates.get(key) !== dates.get(other))
    );
  });
}
