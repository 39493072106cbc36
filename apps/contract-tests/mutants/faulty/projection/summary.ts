import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onConfiguration, onConfigurations } from '../../building-blocks/on-configurations.ts';
import { onPages } from '../../building-blocks/on-answers.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

export const SUMMARY_FAULTS: readonly Mutant[] = [
  {
    id: 'summary/ignored',
    sentence: 'Flags are always summed up, with `summary=0` as well.',
    caughtBy: ['flags/summary/shown-with-zero'],
    make: () => askOtherwise(FLAGS, (query) => query.delete('summary')),
  },
  {
    id: 'summary/inverted',
    sentence: '`summary=0` sums flags up, and `summary=1` does not.',
    caughtBy: ['flags/summary/shown-with-zero', 'flags/summary/words'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        const summary = query.get('summary');
        if (summary === '0' || summary === '1') query.set('summary', summary === '0' ? '1' : '0');
      }),
  },
  {
    id: 'summary/off-by-default',
    sentence: 'Flags are summed up only when `summary=1` is sent.',
    caughtBy: ['flags/summary/left-out-by-default'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (!query.has('summary')) query.set('summary', '0');
      }),
  },
  {
    id: 'summary/false-is-true',
    sentence: '`summary=false` is read as a text that is not empty, and so as true.',
    caughtBy: ['flags/summary/words'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.get('summary') === 'false') query.set('summary', '1');
      }),
  },
  {
    id: 'summary/needs-env',
    sentence: '`summary=0` has no effect where no `env` is sent.',
    caughtBy: ['flags/summary/shown-with-zero'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (!query.has('env')) query.delete('summary');
      }),
  },
  {
    id: 'summary/first-page-only',
    sentence: '`summary=0` has an effect on the first page only.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (Number(query.get('offset')) > 0) query.delete('summary');
      }),
  },
  {
    id: 'summary/lost-under-sort',
    sentence: '`summary=0` has no effect on a sorted list.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.has('sort')) query.delete('summary');
      }),
  },
  {
    id: 'summary/replaces-the-summary',
    sentence: 'With `summary=0` environments no longer show their `_summary`.',
    caughtBy: ['flags/summary/adds-only'],
    make: () =>
      onConfiguration((configuration) =>
        configuration.rules === undefined ? configuration : leftOut(configuration, '_summary'),
      ),
  },
  {
    id: 'summary/drops-description',
    sentence: 'With `summary=0` flags no longer show their `description` and `defaults`.',
    caughtBy: ['flags/summary/adds-only'],
    make: () =>
      onPages(FLAGS, (page, { url }) => {
        if (url.searchParams.get('summary') !== '0') return page;
        return { ...page, items: page.items.map((flag) => leftOut(flag, 'description', 'defaults')) };
      }),
  },
  {
    id: 'summary/no-prerequisites-in-the-second',
    sentence: 'With `summary=0` the first environment of a flag alone shows `prerequisites`.',
    caughtBy: ['flags/summary/shown-with-zero'],
    make: () =>
      onConfigurations((configurations) =>
        configurations.map(([environment, configuration], index) => [
          environment,
          index === 0 ? configuration : leftOut(configuration, 'prerequisites'),
        ]),
      ),
  },
  {
    id: 'summary/empty-lists-left-out',
    sentence: 'With `summary=0` lists that are empty are left out.',
    caughtBy: ['flags/summary/shown-with-zero'],
    make: () =>
      onConfiguration((configuration) =>
        Object.fromEntries(Object.entries(configuration).filter(([, value]) => !isEmptyList(value))),
      ),
  },
  {
    id: 'summary/prerequisites-always',
    sentence: 'Environments show `prerequisites`, empty, where flags are summed up, too.',
    caughtBy: ['flags/summary/left-out-by-default'],
    make: () => onConfiguration((configuration) => ({ prerequisites: [], ...configuration })),
  },
  {
    id: 'summary/three-lists-only',
    sentence: '`summary=0` adds `prerequisites`, `targets` and `rules`, and nothing else.',
    caughtBy: ['flags/summary/unnamed-fields'],
    make: () =>
      onConfiguration((configuration) =>
        leftOut(configuration, 'contextTargets', 'fallthrough', 'offVariation'),
      ),
  },
  {
    id: 'summary/rules-of-another-flag',
    sentence: 'With `summary=0` a flag shows the rules of the one before it on the page.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      onPages(FLAGS, (page) => ({
        ...page,
        items: page.items.map((flag, index) => {
          if (flag.environments === undefined) return flag;
          const before = page.items[index - 1]?.environments ?? {};
          const environments = Object.entries(flag.environments).map(([key, configuration]) => {
            const rules = configuration.rules && (before[key]?.rules ?? configuration.rules);
            return [key, { ...configuration, ...(rules !== undefined && { rules }) }] as const;
          });
          return { ...flag, environments: Object.fromEntries<unknown>(environments) };
        }),
      })),
  },
  {
    id: 'summary/rules-of-another-environment',
    sentence: 'With several `env` and `summary=0` each shows the rules of the first.',
    caughtBy: ['flags/env/keeps-configuration'],
    make: () =>
      onConfigurations((configurations) =>
        configurations.map(([environment, configuration]) => {
          const { rules } = configurations[0]?.[1] ?? {};
          return [environment, rules === undefined ? configuration : { ...configuration, rules }];
        }),
      ),
  },
  {
    id: 'summary/cohorts-left-out',
    sentence: 'With `summary=0` the `fallthrough` of a migration flag is empty.',
    caughtBy: ['flags/summary/migration-cohorts'],
    make: () =>
      onConfiguration((configuration, _environment, _request, { _purpose }) => {
        if (_purpose !== 'migration' || configuration.fallthrough === undefined) return configuration;
        return { ...configuration, fallthrough: {} };
      }),
  },
  {
    id: 'summary/narrows-the-list',
    sentence: 'With `summary=0` flags without any prerequisites, targets or rules are not listed.',
    caughtBy: ['flags/summary/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) => {
        if (url.searchParams.get('summary') !== '0') return right;
        return right.filter(({ environments = {} }) =>
          Object.values(environments).some(({ rules, targets, prerequisites }) =>
            [rules, targets, prerequisites].some((list) => list !== undefined && list.length > 0),
          ),
        );
      }),
  },
];

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
