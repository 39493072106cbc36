import { PATHS } from '@flag-contract/types';
import type { PARAMETERS } from '@flag-contract/types';
import { InvalidRequestError } from '../failure/invalid-request-error.ts';
import { MAX_LIMIT } from '../query/parameters.ts';
import { checkEnvironments } from './check-environments.ts';
import { completeFlag } from './complete-flag.ts';
import { pageOf } from './page-of.ts';
import { selectFlags } from './select-flags.ts';
import { showFlag } from './show-flag.ts';
import { sortFlags } from './sort-flags.ts';
import type { TestAnswer, TestApi, TestContent, TestRequest } from './test-api.ts';
import { TestRefusal } from './test-refusal.ts';

const CODES: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  429: 'rate_limited',
};
const DEFAULT_FLAGS_LIMIT: (typeof PARAMETERS)['getFeatureFlags']['limit']['default'] = 20;

/**
 * An API for tests of your own code, without a server: pages, links, totals, most filters and sorts, 401 and 404, and
 * failures on demand. It reads API version 20240415: environments show when `env` names them. What it can't tell from
 * the flags it was given, such as the filter `evaluated`, it refuses with 400 and says so.
 *
 * @example
 * ```ts
 * const api = createTestApi({ projects: { web: [{ key: 'dark-mode', tags: ['beta'] }, { key: 'old', archived: true }] } });
 * const client = createClient({ token: 'any', fetch: api.fetch });
 * api.answerNext({ status: 429, headers: { 'Retry-After': '1' } });
 * console.log((await client.listFlags('web').toArray()).map((flag) => flag.key)); // after a second: [ 'dark-mode' ]
 * ```
 */
export function createTestApi(content: TestContent = {}): TestApi {
  const requests: TestRequest[] = [];
  const scripted: TestAnswer[] = [];
  return {
    requests,
    answerNext: (answer) => void scripted.push(answer),
    fetch: async (address, init) => {
      const headers = new Headers(init.headers);
      requests.push({ url: address, apiVersion: headers.get('LD-API-Version') });
      const next = scripted.shift();
      if (next) return respond(next);
      const taken = content.token === undefined || headers.get('Authorization') === content.token;
      return respond(taken ? answerTo(new URL(address), content) : { status: 401 });
    },
  };
}

function answerTo(url: URL, content: TestContent): TestAnswer {
  try {
    return { status: 200, body: bodyOf(url, content) };
  } catch (error) {
    if (error instanceof InvalidRequestError) return refusal(400, reasonOf(error));
    if (error instanceof TestRefusal) return refusal(error.status, error.message);
    throw error;
  }
}

function bodyOf(url: URL, content: TestContent): unknown {
  const [flagsPath] = PATHS.getFeatureFlags.split('{');
  if (url.pathname.endsWith(PATHS.getTags)) return tagsBody(url, content);
  const projectKey = decodeURIComponent(url.pathname.split(flagsPath ?? '')[1] ?? '');
  const flags = new Map(Object.entries(content.projects ?? {})).get(projectKey);
  if (!flags) throw new TestRefusal(404, 'the test API has no such project');
  if (url.searchParams.has('compare')) throw new TestRefusal(400, 'version 20240415 has no `compare`');
  const environmentKeys = [...new Set(flags.flatMap((flag) => Object.keys(flag.environments ?? {})))];
  const complete = flags.map((flag) => completeFlag(projectKey, environmentKeys, flag));
  const listed = sortFlags(selectFlags(complete, url.searchParams), url.searchParams.get('sort'));
  checkEnvironments(url.searchParams.getAll('env'), environmentKeys);
  const page = pageOf(listed, url, DEFAULT_FLAGS_LIMIT, MAX_LIMIT.getFeatureFlags);
  return { ...page, items: page.items.map((flag) => showFlag(flag, url.searchParams)) };
}

function tagsBody(url: URL, { tags, projects = {} }: TestContent): unknown {
  const kinds = url.searchParams.getAll('kind');
  if (url.searchParams.has('asOf') || (kinds.length > 0 && !kinds.includes('flag'))) {
    throw new TestRefusal(
      400,
      'the test API knows the tags of flags, and of now; the reference server knows more',
    );
  }
  const withArchived = url.searchParams.get('archived') === 'true';
  const flags = Object.values(projects)
    .flat()
    .filter((flag) => withArchived || !flag.archived);
  // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is newer than the language level of this package.
  const all = tags ?? [...new Set(flags.flatMap((flag) => flag.tags ?? []))].sort();
  const pre = url.searchParams.get('pre') ?? '';
  const listed = all.filter((tag) => tag.startsWith(pre));
  return pageOf(listed, url, MAX_LIMIT.getTags, MAX_LIMIT.getTags);
}

/** What is wrong with a filter. The client's parser puts in front that nothing was sent, which is not so here. */
function reasonOf({ message }: InvalidRequestError): string {
  return message.replace(/^.*? was not sent: /, '');
}

function refusal(status: number, message: string): TestAnswer {
  return { status, body: { code: CODES[status], message } };
}

function respond({ status, body, headers = {} }: TestAnswer): Response {
  const failure = {
    code: CODES[status] ?? 'internal_service_error',
    message: `the test API answers ${status}`,
  };
  return Response.json(body ?? failure, { status, headers });
}
