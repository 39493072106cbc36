import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import type { Flag } from '../../model/flag.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { SORT_FIELDS, type SortFieldName } from './sort-fields.ts';
import { exchangesAt, readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** The check of valid requests asks this one, too. */
export const THREE_FIELDS = 'type,maintainerId,-creationDate';

/** Earlier fields that many flags share, and a last one that orders these, downwards or upwards. */
interface Fields {
  readonly sort: string;
  readonly earlier: readonly [SortFieldName, ...SortFieldName[]];
  readonly last: SortFieldName;
  readonly direction: 1 | -1;
}

const CASES: readonly Fields[] = [
  { sort: THREE_FIELDS, earlier: ['type', 'maintainerId'], last: 'creationDate', direction: -1 },
  { sort: 'maintainerId,name', earlier: ['maintainerId'], last: 'name', direction: 1 },
];

export async function severalFields(context: CheckContext): Promise<Outcome> {
  const judgements = await Promise.all(CASES.map((fields) => judgeFields(context, fields)));
  const exercised = judgements.filter((failures) => failures !== undefined);
  if (exercised.length === 0) {
    return notExercised('flags that have the same maintainer, and other names or times of creation');
  }
  return judged(exercised.flat().slice(0, 2));
}

async function judgeFields(context: CheckContext, fields: Fields): Promise<Failure[] | undefined> {
  const [together, alone] = await Promise.all([
    readSorted(context, sortQuery(fields.sort)),
    readSorted(context, sortQuery(fields.earlier[0])),
  ]);
  const groups = together.flags.map((flag) => groupOf(fields, flag));
  const { valueOf, certainOrder } = SORT_FIELDS[fields.last];
  const neighbours = together.flags
    .slice(1)
    .map((after, index) => ({ before: together.flags[index] ?? after, after, index }));
  const alike = neighbours.filter(
    ({ before, after, index }) =>
      groups[index] !== undefined &&
      groups[index] === groups[index + 1] &&
      valueOf(before) !== valueOf(after),
  );
  if (alike.length === 0) return undefined;
  const firstField = firstFieldFailure(fields, together, alone);
  if (firstField.length > 0) return firstField;
  const strayed = groups.findIndex((group, index) => group !== undefined && isStray(groups, index));
  if (strayed !== -1) return [strayFailure(fields, together, strayed)];
  const wrong = alike.find(({ before, after }) => certainOrder(before, after) * fields.direction > 0);
  return wrong === undefined ? [] : [lastFieldFailure(fields, together, wrong)];
}

/** What a flag shares with those that the last field orders; nothing where it lacks an earlier field. */
function groupOf({ earlier }: Fields, flag: Flag): string | undefined {
  const values = earlier.map((name) => SORT_FIELDS[name].valueOf(flag));
  return values.includes(undefined) ? undefined : values.join(', ');
}

/** Whether others stand between a flag and those above it that it is alike to. */
function isStray(groups: readonly (string | undefined)[], index: number): boolean {
  return groups[index] !== groups[index - 1] && groups.slice(0, index).includes(groups[index]);
}

function firstFieldFailure(
  { sort, earlier: [first] }: Fields,
  together: SortedFlags,
  alone: SortedFlags,
): Failure[] {
  const { valueOf } = SORT_FIELDS[first];
  const [seen, wanted] = [together.flags.map(valueOf), alone.flags.map(valueOf)];
  if (isDeepStrictEqual(seen, wanted)) return [];
  const at = seen.findIndex((value, index) => value !== wanted[index]);
  return [
    {
      sentence: `\`sort=${sort}\` does not go by \`${first}\` first, as \`sort=${first}\` does.`,
      expected: `${wanted[at] ?? 'no value'} at index ${at}`,
      seen: `${seen[at] ?? 'no value'} (${together.keys[at]})`,
      exchanges: [...exchangesAt(together, at), ...exchangesAt(alone, at)],
    },
  ];
}

function strayFailure({ sort, earlier }: Fields, together: SortedFlags, index: number): Failure {
  return {
    sentence: `Under \`sort=${sort}\` flags that are alike in ${earlier.join(' and ')} do not stand together.`,
    expected: `${together.keys[index]} beside those above it that are alike`,
    seen: `${together.keys[index - 1]} between them, at index ${index - 1}`,
    exchanges: exchangesAt(together, index - 1, index),
  };
}

function lastFieldFailure(
  { sort, earlier, last }: Fields,
  together: SortedFlags,
  { before, after, index }: { before: Flag; after: Flag; index: number },
): Failure {
  const { valueOf } = SORT_FIELDS[last];
  return {
    sentence: `\`sort=${sort}\` does not order flags by \`${last}\` that are alike in ${earlier.join(' and ')}.`,
    expected: `${after.key} (${valueOf(after)}) above ${before.key} (${valueOf(before)})`,
    seen: `the other way, at index ${index}`,
    exchanges: exchangesAt(together, index, index + 1),
  };
}
