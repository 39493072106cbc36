import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';

const ARCHIVED_ONLY: readonly FlagQuery[] = [
  { archived: true },
  { filter: [{ field: 'state', value: 'archived' }] },
];

/** Looks at what is listed for archived. Whether that is all of them, and no others, is for the laws of filters. */
export async function showArchived({ client }: CheckContext): Promise<Outcome> {
  const pages = await Promise.all(
    ARCHIVED_ONLY.map((query) =>
      askPage(client, FLAGS, formatFlagQuery({ ...query, limit: FLAGS.limitMax })),
    ),
  );
  if (pages.every(({ keys }) => keys.length === 0)) return notExercised('an archived flag');
  for (const { items, keys, exchange } of pages) {
    const at = items.findIndex((item) => isRecord(item) && item['archived'] !== true);
    const flag = items[at];
    if (!isRecord(flag)) continue;
    return judged([
      {
        sentence: 'A flag that is listed as archived does not show that it is.',
        expected: `${keys[at]} with \`archived: true\``,
        seen: `\`archived: ${JSON.stringify(flag['archived'])}\``,
        exchanges: [exchange],
      },
    ]);
  }
  return judged([]);
}
