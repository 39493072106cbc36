import type { FeatureFlag } from '@flag-contract/types';
import { filterValue } from '../../building-blocks/filter-clauses.ts';
import { ignoreField, misreadValue, selectBy } from '../../building-blocks/misread-filter.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** The kinds of context that a flag was evaluated for in the past 30 days, in one environment or in any. */
function kindsIn({ environments = {} }: FeatureFlag, environment: string | undefined): readonly string[] {
  return Object.entries(environments)
    .filter(([key]) => environment === undefined || key === environment)
    .flatMap(([, { evaluation }]) => evaluation?.contextKinds ?? []);
}

/** Decides in its own way what a list of kinds wants of the kinds that a flag was evaluated for. */
function selectByKinds(holds: (wanted: readonly string[], seen: readonly string[]) => boolean): Behaviour {
  return selectBy('contextKindsEvaluated', (list, query) => (flag) => {
    return holds(list.split('+'), kindsIn(flag, filterValue(query, 'filterEnv')));
  });
}

const hasAll = (wanted: readonly string[], seen: readonly string[]): boolean =>
  wanted.every((kind) => seen.includes(kind));

/** Every flag evaluated since a moment, in whichever environment. */
async function evaluatedAnywhere(
  after: string,
  listed: Parameters<Parameters<typeof selectBy>[1]>[2],
): Promise<ReadonlySet<string>> {
  const all = [...(await listed()).values()];
  const environmentKeys = new Set(all.flatMap(({ environments = {} }) => Object.keys(environments)));
  const lists = await Promise.all(
    [...environmentKeys].map((value) =>
      listed({ field: 'evaluated', value: after }, { field: 'filterEnv', value }),
    ),
  );
  return new Set(lists.flatMap((list) => [...list.keys()]));
}

export const EVALUATION_FILTER_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/context-kinds-ignored',
    sentence: 'The filter `contextKindsEvaluated` is taken and has no effect.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () => ignoreField('contextKindsEvaluated'),
  },
  {
    id: 'filter/context-kinds-any-of',
    sentence: 'The filter `contextKindsEvaluated` lists flags evaluated for any of the kinds.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () => selectByKinds((wanted, seen) => wanted.some((kind) => seen.includes(kind))),
  },
  {
    id: 'filter/context-kinds-first-only',
    sentence: 'Of several kinds in the filter `contextKindsEvaluated` the first alone counts.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () => misreadValue('contextKindsEvaluated', (list) => list.split('+', 1).join()),
  },
  {
    id: 'filter/context-kinds-no-others',
    sentence: 'The filter `contextKindsEvaluated` lists flags evaluated for these kinds and no others.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () => selectByKinds((wanted, seen) => hasAll(wanted, seen) && hasAll(seen, wanted)),
  },
  {
    id: 'filter/context-kinds-of-any-time',
    sentence:
      'To the filter `contextKindsEvaluated` evaluations more than 30 days ago, for users, count as well.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () =>
      selectBy('contextKindsEvaluated', async (list, query, listed) => {
        const everEvaluated = await evaluatedAnywhere('{"after":0}', listed);
        return (flag) => {
          const seen = kindsIn(flag, filterValue(query, 'filterEnv'));
          return hasAll(list.split('+'), everEvaluated.has(flag.key) ? [...seen, 'user'] : seen);
        };
      }),
  },
  {
    id: 'filter/context-kinds-ignore-filterEnv',
    sentence: 'The filter `contextKindsEvaluated` means any environment, though `filterEnv` is sent.',
    caughtBy: ['flags/filter/environment-narrows'],
    make: () =>
      selectBy(
        'contextKindsEvaluated',
        (list) => (flag) => hasAll(list.split('+'), kindsIn(flag, undefined)),
      ),
  },
  {
    id: 'filter/context-kinds-in-production',
    sentence: 'Without `filterEnv` the filter `contextKindsEvaluated` means the environment `production`.',
    caughtBy: ['flags/filter/context-kinds'],
    make: () =>
      selectBy('contextKindsEvaluated', (list, query) => (flag) => {
        return hasAll(list.split('+'), kindsIn(flag, filterValue(query, 'filterEnv') ?? 'production'));
      }),
  },
  {
    id: 'filter/evaluated-before',
    sentence: 'The filter `evaluated` lists flags not evaluated since the moment in `after`.',
    caughtBy: ['flags/filter/evaluated'],
    make: () =>
      selectBy('evaluated', async (value, query, listed) => {
        const environment = filterValue(query, 'filterEnv') ?? '';
        const since = await listed({ field: 'evaluated', value }, { field: 'filterEnv', value: environment });
        return ({ key }) => !since.has(key);
      }),
  },
  {
    id: 'filter/evaluated-ever',
    sentence: 'The filter `evaluated` takes no notice of the moment in `after`.',
    caughtBy: ['flags/filter/evaluated'],
    make: () => misreadValue('evaluated', (json) => json.replace(/\d+/, '0')),
  },
  {
    id: 'filter/evaluated-seconds',
    sentence: 'The filter `evaluated` reads `after` as seconds.',
    caughtBy: ['flags/filter/evaluated-agrees'],
    make: () => misreadValue('evaluated', (json) => json.replace(/\d+/, (seconds) => `${seconds}000`)),
  },
  {
    id: 'filter/evaluated-anywhere',
    sentence: 'The filter `evaluated` takes no notice of `filterEnv`.',
    caughtBy: ['flags/filter/evaluated-agrees'],
    make: () =>
      selectBy('evaluated', async (after, _query, listed) => {
        const keys = await evaluatedAnywhere(after, listed);
        return ({ key }) => keys.has(key);
      }),
  },
  {
    id: 'filter/application-ignored',
    sentence: 'The filter `applicationEvaluated` is taken and has no effect.',
    caughtBy: ['flags/filter/application-evaluated'],
    make: () => ignoreField('applicationEvaluated'),
  },
  {
    id: 'filter/pipeline-ignored',
    sentence: 'The filter `releasePipeline` is taken and has no effect.',
    caughtBy: ['flags/filter/release-pipeline'],
    make: () => ignoreField('releasePipeline'),
  },
];
