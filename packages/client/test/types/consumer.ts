// What a user's compiler has to take, and to refuse. test/types/compilers.test.ts runs four compilers over it.
import { createClient, formatFilter, parseFilter, RateLimitError } from '@flag-contract/client';
import type {
  Client,
  Flag,
  FlagContractError,
  FlagFilter,
  FlagListing,
  FlagPage,
  FlagPageBody,
  FlagSort,
  FlagsQuery,
  InvalidRequestError,
  NotFoundError,
  Page,
  TagListing,
  TagPage,
  UnauthorizedError,
} from '@flag-contract/client';
import { createTestApi } from '@flag-contract/client/testing';

type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function same<Verdict extends true>(..._verdict: Verdict[]): void {}

const client: Client = createClient({
  token: async () => 'token',
  fetch: createTestApi({ projects: { web: [{ key: 'a', environments: { production: { on: true } } }] } })
    .fetch,
  apiVersion: null,
});

const told: string[] = [];
// A hook may give anything, or a promise of it.
createClient({
  token: 'token',
  hooks: {
    onRequest: ({ url }) => told.push(url),
    onResponse: async ({ status }) => status,
    onRetry: () => {},
  },
});

export async function pages(): Promise<void> {
  const flags = await client.listFlags('web');
  same<Equal<typeof flags, FlagPage>>();
  same<Equal<(typeof flags.items)[number], Flag>>();
  same<Equal<typeof flags.totalCount, number | null>>();
  same<Equal<typeof flags.body, FlagPageBody>>();
  const next = await flags.next();
  same<Equal<typeof next, FlagPage | undefined>>();
  const tags = await client.listTags({ kind: ['flag', 'metric-data-source'], asOf: new Date() });
  same<Equal<typeof tags, TagPage>>();
  same<Equal<(typeof tags.items)[number], string>>();
  const all = await client.listTags({ pre: 'a' }, { maxItems: 5 }).toArray({ limit: 3 });
  same<Equal<typeof all, string[]>>();
  for await (const tag of client.listTags()) same<Equal<typeof tag, string>>();
  const kept = await client.listTags().catch(() => null);
  same<Equal<typeof kept, TagPage | null>>();
  same<Equal<Awaited<ReturnType<TagListing['finally']>>, TagPage>>();
  const listing: FlagListing = client.listFlags('web');
  const anyPage: Page<Flag, unknown> = await listing;
  void anyPage;
}

export async function expanded(): Promise<void> {
  const [flag] = await client
    .listFlags('web', { expand: ['codeReferences', 'evaluation'], env: ['a'] })
    .toArray();
  same<Equal<typeof flag, Flag<'codeReferences' | 'evaluation'> | undefined>>();
  flag?.codeReferences?.items[0]?.name.toUpperCase();
  flag?.environments?.['a']?.evaluation?.contextKinds;
  // @ts-expect-error it was not asked for
  flag?.migrationSettings;
  const [plain] = await client.listFlags('web', { limit: 1 }).toArray();
  plain?.tags[0]?.toUpperCase();
  // @ts-expect-error it was not asked for
  plain?.codeReferences;
  // @ts-expect-error it was not asked for
  plain?.environments?.['a']?.evaluation;
}

export async function results(): Promise<number> {
  const result = await client.listFlags('web').result();
  if (result.ok) return result.page.items.length;
  switch (result.status) {
    case 400:
      same<Equal<typeof result.error, InvalidRequestError>>();
      break;
    case 401:
      same<Equal<typeof result.error, UnauthorizedError>>();
      break;
    case 404:
      same<Equal<typeof result.error, NotFoundError>>();
      break;
    case 429:
      same<Equal<typeof result.error, RateLimitError>>();
      break;
    case 'other':
      same<Equal<typeof result.error, FlagContractError>>();
      break;
  }
  return result.error.attempts;
}

export const filters: FlagFilter[] = [
  {},
  { tags: ['a'], state: 'live', type: 'permanent', sdkAvailability: 'anyClient', guardedRollout: 'any' },
  { creationDate: { before: new Date() }, 'codeReferences.min': 1 },
  { evaluated: { after: Date.now() }, filterEnv: 'production' },
  { filterEnv: 'production' },
  { tags: undefined, state: undefined, creationDate: undefined, filterEnv: undefined },
  { creationDate: { before: undefined } },
  // @ts-expect-error evaluated needs filterEnv
  { evaluated: { after: 1 } },
  // @ts-expect-error evaluated needs after
  { evaluated: {}, filterEnv: 'production' },
  // @ts-expect-error no such state
  { state: 'lively' },
  // @ts-expect-error no such field
  { tag: 'a' },
  // @ts-expect-error a list
  { tags: 'a' },
  // @ts-expect-error a moment is a Date or a number
  { creationDate: { before: '2026-01-01' } },
];

declare const anySort: FlagSort;
const sorts: ('key' | '-name')[] = ['key'];
const environments: string[] = ['a'];
export const queries: FlagsQuery[] = [
  { sort: ['-name', 'key'], env: ['a', 'b'], filter: 'tags:a', summary: false },
  { sort: ['-targetingModifiedDate'], env: ['a'] },
  { tag: undefined, limit: undefined, env: undefined },
  { sort: [anySort], env: ['a'] },
  { sort: sorts, env: environments },
  // @ts-expect-error targetingModifiedDate needs env
  { sort: ['targetingModifiedDate'] },
  // @ts-expect-error targetingModifiedDate needs an environment
  { sort: ['targetingModifiedDate'], env: [] },
  // @ts-expect-error targetingModifiedDate stands alone
  { sort: ['targetingModifiedDate', 'key'], env: ['a'] },
  // @ts-expect-error no such sort
  { sort: ['createdAt'] },
  // @ts-expect-error no such field to expand
  { expand: ['everything'] },
  // @ts-expect-error a parameter of the filter
  { query: 'a' },
  // @ts-expect-error a list
  { env: 'production' },
];

// @ts-expect-error a token is needed
createClient({});
// @ts-expect-error no such version
createClient({ token: 'a', apiVersion: '2020' });
// @ts-expect-error no such kind
client.listTags({ kind: ['flags'] });
// @ts-expect-error no project
client.listFlags();

same<Equal<ReturnType<typeof parseFilter>, FlagFilter>>();
same<Equal<ReturnType<typeof formatFilter>, string>>();
same<Equal<RateLimitError['retryAfterMs'], number | undefined>>();
same<Equal<RateLimitError['url'], string | undefined>>();
same<Equal<RateLimitError['name'], 'RateLimitError'>>();
