import { PARAMETERS } from '@flag-contract/types';
import { firstExchange } from '../../listing/first-exchange.ts';
import { TAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { unanswered } from '../unanswered.ts';
import { allTags, isWhole, tagsByKind } from './tag-sets.ts';

const { beyondThePages } = PARAMETERS.getTags.kind;

/** Compares the list of all tags with those of each kind; of kinds beyond the pages, where a tag is of none other. */
export async function someKindForEach(context: CheckContext): Promise<Outcome> {
  const all = allTags(context);
  const kinds = tagsByKind(context);
  if (all === undefined) return nothingListed(context, TAGS);
  if (kinds.some(({ list }) => !list.complete)) return notExercised('lists of tags that end, for each kind');
  const known = new Set(kinds.flatMap(({ list }) => list.keys));
  if (all.keys.every((tag) => known.has(tag))) return PASSED;
  const odd = all.keys.filter((tag) => !known.has(tag));
  const beyond = await askBeyond(context);
  const silence = unanswered(...beyond);
  if (silence !== undefined) return silence;
  const pages = beyond.map((exchange) => pageOf(TAGS, exchange)).filter((page) => page !== undefined);
  if (pages.length < beyond.length || !pages.every((page) => isWhole(context, page))) {
    return notExercised(`a whole list of the kind ${beyondThePages[0]}, whose tags some may be`);
  }
  const ofOthers = new Set(pages.flatMap(({ keys }) => keys));
  const [kindless] = odd.filter((tag) => !ofOthers.has(tag));
  if (kindless === undefined) return PASSED;
  return judged([
    {
      sentence: 'A tag is listed without `kind`, and for no kind.',
      expected: `${kindless} among the tags of a kind`,
      seen: `lists of ${kinds.length} kinds without it`,
      exchanges: [all, ...kinds.map(({ list }) => list)].flatMap(firstExchange),
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
