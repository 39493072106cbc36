import { TAGS } from '../../listing/listing.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import type { List } from '../../listing/read-list.ts';
import { judgedEach, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { misleadingPrefixes } from './misleading-prefixes.ts';
import { allTags, askTags, listsAllTags, otherTags } from './tag-sets.ts';

const base = { operationId: TAGS.operationId, readsQuery: true } as const;

/** What `pre` promises. */
export const preChecks: readonly Check[] = [
  {
    ...base,
    id: 'tags/pre/prefix',
    level: 'MUST',
    sentence: 'With `pre` exactly the tags are listed that begin with this text, letter for letter.',
    requirement: 'tags.pre.prefix',
    run: exactPrefix,
  },
  {
    ...base,
    id: 'tags/pre/empty',
    level: 'SHOULD',
    sentence: 'An empty `pre` is the same as none.',
    requirement: 'any.request.emptyValue',
    run: (context) => listsAllTags(context, [['pre', '']]),
  },
];

async function exactPrefix(context: CheckContext): Promise<Outcome> {
  const all = allTags(context);
  if (all === undefined) return nothingListed(context, TAGS);
  const trials = await Promise.all(
    misleadingPrefixes(all.keys).map(async (prefix) => {
      const asked = await askTags(context, [['pre', prefix]]);
      const failures = otherTags(asked, tagsWithPrefix(all, asked.tags, prefix), firstExchange(all));
      return { what: `pre=${prefix}`, failures };
    }),
  );
  return judgedEach(trials, 3);
}

/** Of a list that was not read to its end, what the answer adds counts when it begins as it should. */
function tagsWithPrefix(all: List, seen: ReadonlySet<string>, prefix: string): ReadonlySet<string> {
  const known = all.complete ? all.keys : [...all.keys, ...seen];
  return new Set(known.filter((tag) => tag.startsWith(prefix)));
}
