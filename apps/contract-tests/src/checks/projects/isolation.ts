import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { pageOf, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { unanswered } from '../unanswered.ts';

const { operationId, limitMax } = FLAGS;

/** Looks for another project's flags in every answer of the run, and where a search or a tag would bring them in. */
export async function isIsolated(context: CheckContext): Promise<Outcome> {
  const { client, survey } = context;
  const own = listOf(survey.listings[operationId].whole);
  const archived = listOf(survey.archivedFlags);
  const other = await askOther(context);
  if (other === undefined || other.keys.length === 0) {
    return notExercised('another project with flags that the token may read (--other-project names one)');
  }
  if (own === undefined || archived === undefined || !own.complete || !archived.complete) {
    return notExercised('a list of flags that could be read to its end');
  }
  if (isDeepStrictEqual(own.items.slice(0, limitMax), other.items)) return judged([sameList(other)]);
  const strangers = strangersIn(other, [...own.items, ...archived.items]);
  if (strangers.keys.size === 0) return notExercised('a flag that only another project has');
  const baits = await Promise.all(
    strangers.queries.map((query) => client.ask(operationId, [...query, ...pageQuery(limitMax, 0)])),
  );
  const failures = leaked(context, strangers.keys, other);
  return failures.length > 0 ? judged(failures) : (unanswered(...baits) ?? PASSED);
}

async function askOther({ client }: CheckContext): Promise<Page | undefined> {
  const { otherProject: project } = client.target;
  if (project === undefined) return undefined;
  return pageOf(FLAGS, await client.ask(operationId, pageQuery(limitMax, 0), { project }));
}

interface Strangers {
  /** Of flags that the other project has, and this one has not, or not as a flag of its own. */
  readonly keys: ReadonlySet<string>;
  /** Questions that only these flags would answer. */
  readonly queries: readonly Query[];
}

function strangersIn(other: Page, ownItems: readonly unknown[]): Strangers {
  const own = new Map(ownItems.map((item) => [FLAGS.keyOf(item), item]));
  const keys = other.keys.filter((key, index) => {
    const twin = own.get(key);
    return twin === undefined || isSameFlag(twin, other.items[index]);
  });
  const ownTags = new Set(ownItems.flatMap(tagsOf));
  const strange = other.items.filter((_, index) => keys.includes(other.keys[index] ?? ''));
  const tag = strange.flatMap(tagsOf).find((each) => !ownTags.has(each)) ?? strange.flatMap(tagsOf)[0];
  const key = keys.find(isWritable);
  return {
    keys: new Set(keys),
    queries: [
      ...(key === undefined ? [] : [[['filter', `query:${key}`]] as const]),
      ...(tag === undefined ? [] : [[['tag', tag]] as const]),
    ],
  };
}

/** Two projects may have a flag by the same key, but not with the same IDs, and alike in all else. */
function isSameFlag(a: unknown, b: unknown): boolean {
  return hasIds(a) && isDeepStrictEqual(apartFromLinks(a), apartFromLinks(b));
}

function hasIds(item: unknown): boolean {
  const variations = isRecord(item) ? item['variations'] : undefined;
  return Array.isArray(variations) && variations.some((each) => isRecord(each) && '_id' in each);
}

function apartFromLinks(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(apartFromLinks);
  if (!isRecord(item)) return item;
  const fields = Object.entries(item).filter(([name]) => !['_links', '_site'].includes(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, apartFromLinks(value)]));
}

function tagsOf(item: unknown): readonly string[] {
  const tags = isRecord(item) ? item['tags'] : undefined;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** The first answer of the run about this project that has a flag of the other one. */
function leaked({ client }: CheckContext, strangers: ReadonlySet<string>, other: Page): Failure[] {
  const path = client.urlOf(operationId, []).pathname;
  for (const exchange of client.exchanges) {
    if (exchange.request.url.pathname !== path) continue;
    const stranger = pageOf(FLAGS, exchange)?.keys.find((key) => strangers.has(key));
    if (stranger === undefined) continue;
    return [
      {
        sentence: `A flag of the project ${client.target.otherProject} is listed in another project.`,
        expected: `flags of ${client.target.project} only`,
        seen: stranger,
        exchanges: [exchange, other.exchange],
      },
    ];
  }
  return [];
}

function sameList({ keys, exchange }: Page): Failure {
  return {
    sentence: 'Two projects list the very same flags.',
    expected: 'the flags of the project that the path names',
    seen: keys.slice(0, 3).join(', '),
    exchanges: [exchange],
  };
}
