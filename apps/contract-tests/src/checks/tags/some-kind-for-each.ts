import { PARAMETERS } from '@flag-contract/types';
import { TAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/read-list.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { isOffered } from '../offered.ts';
import { allTags, tagsByKind } from './tag-sets.ts';

const { beyondThePages } = PARAMETERS.getTags.kind;

/** Compares the list of all tags with those of each kind; of kinds beyond the pages, where a tag is of none other. */
export async function someKindForEach(context: CheckContext): Promise<Outcome> {
  const all = allTags(context);
  const kinds = tagsByKind(context);
  if (all === undefined) return notExercised('a tag');
  if (kinds.some(({ list }) => !list.complete)) return notExercised('lists of tags that end, for each kind');
  const known = new Set(kinds.flatMap(({ list }) => list.keys));
  if (all.keys.every((tag) => known.has(tag))) return PASSED;
  const odd = all.keys.filter((tag) => !known.has(tag));
  const beyond = await askBeyond(context);
  if (!beyond.every(isOffered)) return notExercised(`the kind ${beyondThePages[0]}, and shows tags of none`);
  const ofOthers = new Set(beyond.flatMap((exchange) => pageOf(TAGS, exchange)?.keys ?? []));
  const [kindless] = odd.filter((tag) => !ofOthers.has(tag));
  if (kindless === undefined) return PASSED;
  return judged([
    {
      sentence: 'A tag is listed without `kind`, and for no kind.',
      expected: `${kindless} among the tags of a kind`,
      seen: `lists of ${kinds.length} kinds without it`,
      exchanges: [all, ...kinds.map(({ list }) => list)].flatMap(({ pages }) =>
        pages.slice(0, 1).map(({ exchange }) => exchange),
      ),
    },
  ]);
}

function askBeyond({ client }: CheckContext): Promise<Exchange[]> {
  return Promise.all(
    beyondThePages.map((kind) =>
      client.ask(TAGS.operationId, [['kind', kind], ...pageQuery(TAGS.limitMax, 0)]),
    ),
  );
}
