import { FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { NO_SUCH_TEXT } from '../of-nothing.ts';
import { gatherWitnesses } from './filter-law.ts';

/** Requests that others ask too; together they list every flag in several parts. */
const REQUESTS: readonly FlagQuery[] = [
  ...FLAG_TYPES.map((value): FlagQuery => ({ filter: [{ field: 'type', value }] })),
  ...SDK_AVAILABILITIES.map((value): FlagQuery => ({ filter: [{ field: 'sdkAvailability', value }] })),
  { filter: [{ field: 'query', value: NO_SUCH_TEXT }] },
  { archived: true },
];

export const totalCheck: Check = {
  id: 'flags/filter/total',
  level: 'MUST',
  sentence: '`totalCount` of a filtered list counts the flags of that list.',
  requirement: 'any.totalCount.matches',
  operationId: FLAGS.operationId,
  readsQuery: true,
  run: countsTheList,
};

async function countsTheList(context: CheckContext): Promise<Outcome> {
  const { model } = gatherWitnesses(context);
  const pages = await Promise.all(
    REQUESTS.map((request) =>
      askPage(context.client, FLAGS, formatFlagQuery({ ...request, limit: FLAGS.limitMax })),
    ),
  );
  const whole = pages.filter(({ keys, total }) => total !== undefined && keys.length < model.pageMax);
  if (whole.length === 0) return notExercised('a filtered list on one page, with a `totalCount`');
  const wrong = whole.filter(({ keys, total }) => total !== keys.length).slice(0, 1);
  return judged(
    wrong.map(({ keys, total, exchange }) => ({
      sentence: 'The total of a filtered list, which stands on one page, is not the number of its flags.',
      expected: `totalCount ${keys.length}`,
      seen: `totalCount ${total}`,
      exchanges: [exchange],
    })),
  );
}
