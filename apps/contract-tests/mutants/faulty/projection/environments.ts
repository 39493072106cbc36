import type { FeatureFlag } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { environmentsAskedFor } from '../../building-blocks/environments-asked-for.ts';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onPages } from '../../building-blocks/on-answers.ts';
import { onConfigurations } from '../../building-blocks/on-configurations.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { offsetOf } from '../../building-blocks/page.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

function lastModifiedIn(environment: string | undefined, { environments = {} }: FeatureFlag): number {
  return environments[environment ?? '']?.lastModified ?? 0;
}

const CHOICE_FAULTS: readonly Mutant[] = [
  {
    id: 'env/ignored',
    sentence: 'Flags show every environment, whichever `env` is sent.',
    caughtBy: ['flags/env/restricts'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        // The one use of `env` that the right server can not do without.
        if (!query.get('sort')?.endsWith('targetingModifiedDate')) query.delete('env');
      }),
  },
  {
    id: 'env/first-only',
    sentence: 'Of several `env` the first alone shows.',
    caughtBy: ['flags/env/several'],
    make: () =>
      onConfigurations((configurations, request) => {
        const [first] = environmentsAskedFor(request);
        return configurations.filter(([environment]) => environment === (first ?? environment));
      }),
  },
  {
    id: 'env/last-only',
    sentence: 'Of several `env` the last alone shows.',
    caughtBy: ['flags/env/several'],
    make: () =>
      onConfigurations((configurations, request) => {
        const last = environmentsAskedFor(request).at(-1);
        return configurations.filter(([environment]) => environment === (last ?? environment));
      }),
  },
  {
    id: 'env/two-at-most',
    sentence: 'Of several `env` the first two show, and no third.',
    caughtBy: ['flags/env/several'],
    make: () =>
      onConfigurations((configurations, request) => {
        const asked = environmentsAskedFor(request);
        return configurations.filter(
          ([environment]) => asked.length === 0 || asked.slice(0, 2).includes(environment),
        );
      }),
  },
  {
    id: 'env/left-out-where-off',
    sentence: 'With `env` a flag does not show an environment in which it is off.',
    caughtBy: ['flags/env/restricts'],
    make: () =>
      onConfigurations((configurations, request) =>
        configurations.filter(([, { on }]) => on || environmentsAskedFor(request).length === 0),
      ),
  },
  {
    id: 'env/not-on-archived-flags',
    sentence: 'An archived flag shows no environments.',
    caughtBy: ['flags/env/shown-by-default'],
    make: () =>
      onPages(FLAGS, (page) => ({
        ...page,
        items: page.items.map((flag) => (flag.archived ? leftOut(flag, 'environments') : flag)),
      })),
  },
  {
    id: 'env/on-the-first-page-only',
    sentence: 'Without `env` flags show their environments on the first page, and on no other.',
    caughtBy: ['flags/env/shown-by-default'],
    make: () =>
      onPages(FLAGS, (page, request) => {
        if (offsetOf(request.url) === 0 || environmentsAskedFor(request).length > 0) return page;
        return { ...page, items: page.items.map((flag) => leftOut(flag, 'environments')) };
      }),
  },
  {
    id: 'env/by-name',
    sentence: 'Environments stand under their names instead of their keys.',
    caughtBy: ['flags/env/restricts'],
    make: () =>
      onConfigurations((configurations) =>
        configurations.map(([, configuration]) => [configuration._environmentName, configuration]),
      ),
  },
  {
    id: 'env/unknown-taken',
    sentence: 'An `env` that the project does not have shows in every flag, like the first that it has.',
    caughtBy: ['flags/env/unknown'],
    make: () => {
      const withoutEnv = askOtherwise(FLAGS, (query) => query.delete('env'));
      const madeUp = onConfigurations(([first], request) =>
        environmentsAskedFor(request).map((environment) => [environment, first?.[1]]),
      );
      return async (request, ask) => {
        const answer = await ask(request);
        const isUnknown = answer.status === 404 && environmentsAskedFor(request).length > 0;
        return isUnknown ? madeUp(request, (inner) => withoutEnv(inner, ask)) : answer;
      };
    },
  },
  {
    id: 'env/twice-refused',
    sentence: 'An `env` that is sent twice is refused.',
    caughtBy: ['flags/env/order'],
    make: () => async (request, ask) => {
      const environments = environmentsAskedFor(request);
      if (new Set(environments).size === environments.length) return ask(request);
      return refusal(400, 'invalid_request', 'Each environment may be named once.');
    },
  },
];

const LIST_FAULTS: readonly Mutant[] = [
  {
    id: 'env/narrows-the-list',
    sentence: 'With `env` flags are listed that are on in that environment, as an inner join does.',
    caughtBy: ['flags/env/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (right, request) => {
        const [first] = environmentsAskedFor(request);
        return first === undefined ? right : right.filter(({ environments }) => environments?.[first]?.on);
      }),
  },
  {
    id: 'env/total-of-configurations',
    sentence: 'With several `env` the total counts a flag once for each.',
    caughtBy: ['flags/env/keeps-list'],
    make: () =>
      onPages(FLAGS, (page, request) => ({
        ...page,
        totalCount: (page.totalCount ?? 0) * Math.max(1, environmentsAskedFor(request).length),
      })),
  },
  {
    id: 'env/sorts',
    sentence: 'With `env` an unsorted list has the order in which flags were last modified there.',
    caughtBy: ['flags/env/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (right, request) => {
        const [first] = environmentsAskedFor(request);
        if (first === undefined || request.url.searchParams.has('sort')) return right;
        return right.toSorted((a, b) => lastModifiedIn(first, b) - lastModifiedIn(first, a));
      }),
  },
];

export const ENVIRONMENT_FAULTS: readonly Mutant[] = [...CHOICE_FAULTS, ...LIST_FAULTS];
