import { isRecord } from '../../json/is-record.ts';
import { FLAGS, type Listing } from '../../listing/listing.ts';
import { isWritable } from '../../request/is-writable.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { notExercised, type CheckContext, type Outcome } from '../check.ts';
import { misleadingPrefixes } from '../tags/misleading-prefixes.ts';
import { firstPageQuery, getsTheSamePage, requestFor } from './same-page.ts';

export async function takesSlashAtTheEnd(context: CheckContext, listing: Listing): Promise<Outcome> {
  const plain = requestFor(context, listing, firstPageQuery(listing));
  const url = new URL(plain.url);
  url.pathname += '/';
  const sentence = 'A slash at the end of the path makes a difference.';
  return getsTheSamePage(context, listing, sentence, [plain, { ...plain, url, isUndescribed: true }]);
}

/** `+` for a blank, and escapes in small letters, against the way in which everything else here is written. */
export async function takesOtherEscapes(context: CheckContext, listing: Listing): Promise<Outcome> {
  const query = awkwardQuery(context, listing);
  if (query === undefined) {
    return notExercised(
      listing === FLAGS ? 'a name of two words' : 'a tag with a blank, or with letters beyond ASCII',
    );
  }
  const plain = requestFor(context, listing, [...query, ...firstPageQuery(listing)]);
  const url = new URL(plain.url);
  url.search = url.search
    .replaceAll('%20', '+')
    .replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  const sentence = 'Another way to escape the same query makes a difference.';
  return getsTheSamePage(context, listing, sentence, [plain, { ...plain, url }]);
}

function awkwardQuery({ survey }: CheckContext, { operationId }: Listing): Query | undefined {
  const list = listOf(survey.listings[operationId].whole);
  if (operationId === FLAGS.operationId) {
    const names = (list?.items ?? []).map((flag) => (isRecord(flag) ? flag['name'] : undefined));
    const name = names.find((text) => typeof text === 'string' && /\w \w/.test(text) && isWritable(text));
    return typeof name === 'string' ? [['filter', `query:${name}`]] : undefined;
  }
  // The check of prefixes asks for these, too.
  const [prefix] = misleadingPrefixes(list?.keys ?? [])
    .filter((text) => spellingsOf(text) > 0)
    .toSorted((a, b) => spellingsOf(b) - spellingsOf(a));
  return prefix === undefined ? undefined : [['pre', prefix]];
}

/** In how many ways a text can be spelled otherwise: a blank as `+`, letters in escapes in small. */
function spellingsOf(text: string): number {
  return [/%20/, /%(?:[A-F]|\d[A-F])/].filter((spelling) =>
    spelling.test(encodeURIComponent(text.toWellFormed())),
  ).length;
}
