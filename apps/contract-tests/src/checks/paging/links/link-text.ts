import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../../failure/failure.ts';
import { pagesOf } from '../../../listing/exchanges-of.ts';
import { linkUrl } from '../../../listing/follow-link.ts';
import { TAGS, type Listing } from '../../../listing/listing.ts';
import type { Page } from '../../../listing/page.ts';
import { pageQuery } from '../../../listing/page-query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { allTags } from '../../tags/tag-sets.ts';
import { PAGING_LINKS } from './followed-links.ts';
import { gatherLinkCases } from './link-cases.ts';

/** Looks at every page of the run, without following its links. A link of another name may lead anywhere. */
export function linksStayOnTheOrigin(context: CheckContext, listing: Listing): Outcome {
  const { origin } = context.client.target.baseUrl;
  return judgeLinks(context, listing, [...PAGING_LINKS, 'self'], (page, name, href, url) =>
    url?.origin === origin
      ? undefined
      : {
          sentence: `The link \`${name}\` leads to another origin than the one that was asked.`,
          expected: `an href on ${origin}`,
          seen: href,
          exchanges: [page.exchange],
        },
  );
}

export async function linksKeepValues(context: CheckContext, listing: Listing): Promise<Outcome> {
  // Their parameters are the most awkward to write.
  await Promise.all([gatherLinkCases(context, listing), askForWords(context, listing)]);
  return judgeLinks(context, listing, PAGING_LINKS, (page, name, href, url) => {
    const sent = page.exchange.request.url.searchParams;
    // A parameter that is lost is told by the laws about keeping it.
    const changed = [...new Set(sent.keys())].find(
      (parameter) =>
        !PAGE_PARAMETERS.includes(parameter) &&
        url?.searchParams.has(parameter) === true &&
        !isDeepStrictEqual(values(url.searchParams, parameter), values(sent, parameter)),
    );
    if (changed === undefined) return undefined;
    return {
      sentence: `In the link \`${name}\` the parameter \`${changed}\` has another value than the one that was sent.`,
      expected: values(sent, changed).join(' and '),
      seen: `${url === undefined ? '' : values(url.searchParams, changed).join(' and ')}, at ${href}`,
      exchanges: [page.exchange],
    };
  });
}

/** A tag with a blank, rather with letters beyond ASCII. Few have it: a page beyond the end links back to them. */
async function askForWords(context: CheckContext, { operationId }: Listing): Promise<void> {
  const tags = (allTags(context)?.keys ?? []).filter((tag) => tag.includes(' '));
  const tag = tags.find((text) => /[^ -~]/.test(text)) ?? tags[0];
  if (tag === undefined) return;
  const parameter = operationId === TAGS.operationId ? 'pre' : 'tag';
  await context.client.ask(operationId, [[parameter, tag], ...pageQuery(1, 1)]);
}

/** These are what links between pages differ in. */
const PAGE_PARAMETERS = ['limit', 'offset'];

/** A value that is sent twice may be written once. */
function values(parameters: URLSearchParams, name: string): string[] {
  return [...new Set(parameters.getAll(name))];
}

function judgeLinks(
  { client }: CheckContext,
  listing: Listing,
  names: readonly string[],
  law: (page: Page, name: string, href: string, url: URL | undefined) => Failure | undefined,
): Outcome {
  const links = pagesOf(client, listing)
    .flatMap((page) => Object.entries(page.links).map(([name, href]) => ({ page, name, href })))
    .filter(({ name }) => names.includes(name));
  if (links.length === 0) return notExercised(`pages of ${listing.name} with links`);
  const failures = links.flatMap(
    ({ page, name, href }) => law(page, name, href, linkUrl(client, page, href)) ?? [],
  );
  // One case is enough to show a fault that every page repeats.
  return judged(failures.slice(0, 1));
}
