import type { FeatureFlag } from '@flag-contract/types';
import type { FlagFilter } from '../filter/flag-filter.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { TestRefusal } from './test-refusal.ts';

type Condition = (flag: FeatureFlag) => boolean;

/** Left to the reference server, which a test that needs it can start. */
const NOT_TOLD = undefined;

/** What a clause means. The compiler wants a row for each argument of the contract. */
const CONDITIONS: { readonly [Field in keyof FlagFilter]-?: ((value: never) => Condition) | undefined } = {
  applicationEvaluated: NOT_TOLD,
  archived: (value: boolean) => (flag) => flag.archived === value,
  'codeReferences.max': NOT_TOLD,
  'codeReferences.min': NOT_TOLD,
  contextKindsEvaluated: NOT_TOLD,
  creationDate:
    ({ before = Infinity }: { before?: number }) =>
    (flag) =>
      flag.creationDate < before,
  evaluated: NOT_TOLD,
  filterEnv: NOT_TOLD,
  guardedRollout: NOT_TOLD,
  hasExperiment: (value: boolean) => (flag) => flag.experiments.items.length > 0 === value,
  maintainerId: (id: string) => (flag) => flag.maintainerId === id,
  maintainerTeamKey: (key: string) => (flag) => flag.maintainerTeamKey === key,
  query: (text: string) => (flag) =>
    [flag.key, flag.name].some((name) => name.toLowerCase().includes(text.toLowerCase())),
  releasePipeline: NOT_TOLD,
  sdkAvailability: NOT_TOLD,
  state: (state: string) => (flag) => stateOf(flag) === state,
  tags: (tags: readonly string[]) => (flag) => tags.every((tag) => flag.tags.includes(tag)),
  type: (type: string) => (flag) => (flag.temporary ? 'temporary' : 'permanent') === type,
};

/** The flags that the parameters ask for, in the order of the test data, or as `sort` says. */
export function selectFlags(flags: readonly FeatureFlag[], query: URLSearchParams): readonly FeatureFlag[] {
  const filter = parseFilter(query.get('filter') ?? '');
  const tag = query.get('tag');
  const archived = query.get('archived');
  const conditions = Object.entries(filter).map(([field, value]) => condition(field, value));
  if (tag !== null) conditions.push((flag) => flag.tags.includes(tag));
  if (archived !== null) conditions.push((flag) => String(flag.archived) === archived);
  const scoped = archived !== null || 'archived' in filter || 'state' in filter;
  if (!scoped) conditions.push((flag) => !flag.archived);
  return flags.filter((flag) => conditions.every((holds) => holds(flag)));
}

function condition(field: string, value: unknown): Condition {
  const make = Object.entries(CONDITIONS).find(([name]) => name === field)?.[1];
  if (!make) {
    throw new TestRefusal(400, `the test API can not tell \`${field}\` from flags; the reference server can`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parser gives each field its type.
  return make(value as never);
}

function stateOf(flag: FeatureFlag): string {
  if (flag.archived) return 'archived';
  return flag.deprecated ? 'deprecated' : 'live';
}
