import type { FeatureFlag, FlagExpand } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onItems, onPages } from '../../building-blocks/on-answers.ts';
import { onConfiguration, onConfigurations } from '../../building-blocks/on-configurations.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Expands what `choose` makes of the fields that are asked for. */
function expandOnly(
  choose: (asked: readonly string[], query: URLSearchParams) => readonly string[],
): Behaviour {
  return askOtherwise(FLAGS, (query) => {
    const asked = (query.get('expand') ?? '').split(',').filter(Boolean);
    const chosen = choose(asked, query);
    if (chosen.length > 0) query.set('expand', chosen.join(','));
    else query.delete('expand');
  });
}

function asksFor(url: URL, field: FlagExpand): boolean {
  return (url.searchParams.get('expand') ?? '').split(',').includes(field);
}

const codeReferencesOf = ({ codeReferences }: FeatureFlag): number => codeReferences?.items.length ?? 0;

const CHOICE_FAULTS: readonly Mutant[] = [
  ...Object.entries({
    codeReferences: 'flags/expand/code-references',
    evaluation: 'flags/expand/evaluation',
  }).map(([ignored, check]): Mutant => ({
    id: `expand/ignored-${ignored}`,
    sentence: `\`expand=${ignored}\` is taken and has no effect.`,
    caughtBy: [check],
    make: () => expandOnly((asked) => asked.filter((field) => field !== ignored)),
  })),
  {
    id: 'expand/first-only',
    sentence: 'Of several fields in `expand` the first alone shows.',
    caughtBy: ['flags/expand/several'],
    make: () => expandOnly((asked) => asked.slice(0, 1)),
  },
  {
    id: 'expand/last-only',
    sentence: 'Of several fields in `expand` the last alone shows.',
    caughtBy: ['flags/expand/several'],
    make: () => expandOnly((asked) => asked.slice(-1)),
  },
  {
    id: 'expand/alphabetical-only',
    sentence: 'In `expand` a field that stands before one of lower letter has no effect.',
    caughtBy: ['flags/expand/several'],
    make: () => expandOnly((asked) => asked.filter((field, index) => field >= (asked[index - 1] ?? ''))),
  },
  {
    id: 'expand/unasked',
    sentence: 'Flags show `codeReferences` whether they are asked for or not.',
    caughtBy: ['flags/expand/left-out-by-default'],
    make: () => expandOnly((asked) => ['codeReferences', ...asked]),
  },
  {
    id: 'expand/all-or-nothing',
    sentence: 'Whatever `expand` names, all three fields show.',
    caughtBy: ['flags/expand/adds-only'],
    make: () =>
      expandOnly((asked) => (asked.length > 0 ? ['codeReferences', 'evaluation', 'migrationSettings'] : [])),
  },
  {
    id: 'expand/first-page-only',
    sentence: '`expand` has an effect on the first page only.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () => expandOnly((asked, query) => (Number(query.get('offset')) > 0 ? [] : asked)),
  },
  {
    id: 'expand/lost-under-filter',
    sentence: '`expand` has no effect on a filtered list.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () => expandOnly((asked, query) => (query.has('filter') ? [] : asked)),
  },
  {
    id: 'expand/needs-env',
    sentence: '`expand=evaluation` has no effect where no `env` is sent, though environments show.',
    caughtBy: ['flags/expand/evaluation'],
    make: () =>
      expandOnly((asked, query) =>
        query.has('env') ? asked : asked.filter((field) => field !== 'evaluation'),
      ),
  },
  {
    id: 'expand/lost-without-summary-0',
    sentence: '`expand=evaluation` has no effect where flags are summed up.',
    caughtBy: ['flags/expand/evaluation'],
    make: () =>
      expandOnly((asked, query) =>
        query.get('summary') === '0' ? asked : asked.filter((field) => field !== 'evaluation'),
      ),
  },
];

const SHOWN_FAULTS: readonly Mutant[] = [
  {
    id: 'expand/evaluation-overwrites',
    sentence: 'With `expand=evaluation` environments show the evaluation in place of their `_summary`.',
    caughtBy: ['flags/expand/adds-only'],
    make: () =>
      onConfiguration((configuration) =>
        configuration.evaluation === undefined ? configuration : leftOut(configuration, '_summary'),
      ),
  },
  {
    id: 'expand/drops-other-fields',
    sentence: 'With `expand=codeReferences` flags do not show their maintainers.',
    caughtBy: ['flags/expand/adds-only'],
    make: () =>
      onItems(FLAGS, (flag, { url }) =>
        asksFor(url, 'codeReferences')
          ? leftOut(flag, 'maintainerId', '_maintainer', 'maintainerTeamKey')
          : flag,
      ),
  },
  {
    id: 'expand/code-references-of-another-flag',
    sentence: 'A flag shows the code references of the one before it on the page.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      onPages(FLAGS, (page) => ({
        ...page,
        items: page.items.map(({ codeReferences, ...flag }, index) => {
          const shown = page.items[index - 1]?.codeReferences ?? codeReferences;
          return shown === undefined ? flag : { ...flag, codeReferences: shown };
        }),
      })),
  },
  {
    id: 'expand/code-references-one-at-most',
    sentence: 'With `expand=codeReferences` a flag shows the first of its code references.',
    caughtBy: ['flags/filter/code-references-measure'],
    make: () =>
      onItems(FLAGS, ({ codeReferences, ...flag }) =>
        codeReferences === undefined
          ? flag
          : { ...flag, codeReferences: { ...codeReferences, items: codeReferences.items.slice(0, 1) } },
      ),
  },
  {
    id: 'expand/evaluation-of-the-first-environment',
    sentence: 'Each environment shows the evaluation of the first one.',
    caughtBy: ['flags/env/keeps-configuration'],
    make: () =>
      onConfigurations((configurations) =>
        configurations.map(([environment, configuration]) => {
          const { evaluation } = configurations[0]?.[1] ?? {};
          return [environment, evaluation === undefined ? configuration : { ...configuration, evaluation }];
        }),
      ),
  },
  {
    id: 'expand/migration-settings-on-every-flag',
    sentence: 'With `expand=migrationSettings` every flag shows such settings.',
    caughtBy: ['flags/expand/migration-settings'],
    make: () =>
      onItems(FLAGS, (flag, { url }) =>
        asksFor(url, 'migrationSettings') ? { migrationSettings: { stageCount: 2 }, ...flag } : flag,
      ),
  },
  {
    id: 'expand/no-migration-settings',
    sentence: 'With `expand=migrationSettings` environments show them, and flags do not.',
    caughtBy: ['flags/expand/migration-settings'],
    make: () => onItems(FLAGS, (flag) => leftOut(flag, 'migrationSettings')),
  },
];

const LIST_FAULTS: readonly Mutant[] = [
  {
    id: 'expand/narrows-the-list',
    sentence:
      'With `expand=codeReferences` flags without code references are not listed, as an inner join does.',
    caughtBy: ['flags/expand/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) =>
        asksFor(url, 'codeReferences') ? right.filter((flag) => codeReferencesOf(flag) > 0) : right,
      ),
  },
  {
    id: 'expand/sorts',
    sentence: 'With `expand=codeReferences` an unsorted list begins with the flags that have most of them.',
    caughtBy: ['flags/expand/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) => {
        if (!asksFor(url, 'codeReferences') || url.searchParams.has('sort')) return right;
        return right.toSorted((a, b) => codeReferencesOf(b) - codeReferencesOf(a));
      }),
  },
];

export const EXPAND_FAULTS: readonly Mutant[] = [...CHOICE_FAULTS, ...SHOWN_FAULTS, ...LIST_FAULTS];
