import type { FeatureFlagConfig } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { evidenceOn } from '../../building-blocks/evidence-on.ts';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onPages } from '../../building-blocks/on-answers.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { isPageOf } from '../../building-blocks/page.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Decides in its own way whether the configurations of a flag differ. */
function compareBy(differ: (configurations: readonly FeatureFlagConfig[]) => boolean): Behaviour {
  return onWholeList(FLAGS, async (right, request, ask) => {
    if (request.url.searchParams.get('compare') !== 'true') return right;
    const evidence = await evidenceOn(request, ask);
    const all = await wholeListOf(FLAGS, request, ask, (query) => query.delete('compare'));
    return all.filter(({ key }) => differ(Object.values(evidence.get(key)?.environments ?? {})));
  });
}

function areUnlike(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}

const ALONE_FAULTS: readonly Mutant[] = [
  {
    id: 'compare/lists-every-flag',
    sentence: '`compare=true` lists every flag, and counts those that differ.',
    caughtBy: ['flags/compare/count'],
    make: () => {
      const uncompared = askOtherwise(FLAGS, (query) => query.delete('compare'));
      return async (request, ask) => {
        const right = await ask(request);
        if (!isPageOf(FLAGS, request, right)) return right;
        const { totalCountWithDifferences } = right.body;
        if (totalCountWithDifferences === undefined) return right;
        return onPages(FLAGS, (page) => ({ ...page, totalCountWithDifferences }))(request, (inner) =>
          uncompared(inner, ask),
        );
      };
    },
  },
  {
    id: 'compare/ignored',
    sentence: 'The deprecated `compare` no longer has an effect.',
    caughtBy: ['flags/compare/count'],
    make: () => askOtherwise(FLAGS, (query) => query.delete('compare')),
  },
  {
    id: 'compare/false-is-true',
    sentence: '`compare=false` is read as a text that is not empty, and so as true.',
    caughtBy: ['flags/compare/narrows'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.get('compare') === 'false') query.set('compare', 'true');
      }),
  },
  {
    id: 'compare/count-left-out',
    sentence: 'With `compare=true` there is no `totalCountWithDifferences`.',
    caughtBy: ['flags/compare/count'],
    make: () => onPages(FLAGS, (page) => leftOut(page, 'totalCountWithDifferences')),
  },
  {
    id: 'compare/count-always',
    sentence: '`totalCountWithDifferences` is 0 where `compare=true` is not sent.',
    caughtBy: ['flags/compare/count-elsewhere'],
    make: () => onPages(FLAGS, (page) => ({ totalCountWithDifferences: 0, ...page })),
  },
  {
    id: 'compare/count-of-the-page',
    sentence: '`totalCountWithDifferences` counts the flags of the page.',
    caughtBy: ['flags/compare/count'],
    make: () =>
      onPages(FLAGS, (page) =>
        page.totalCountWithDifferences === undefined
          ? page
          : { ...page, totalCountWithDifferences: page.items.length },
      ),
  },
  {
    id: 'compare/dates-differ',
    sentence:
      '`compare=true` lists a flag when its `version` or `lastModified` differs between environments.',
    caughtBy: ['flags/compare/differences'],
    make: () =>
      compareBy((all) => areUnlike(all.map(({ version, lastModified }) => [version, lastModified]))),
  },
  {
    id: 'compare/on-alone',
    sentence: '`compare=true` compares whether flags are on, and nothing else.',
    caughtBy: ['flags/compare/differences'],
    make: () => compareBy((all) => areUnlike(all.map(({ on }) => on))),
  },
  {
    id: 'compare/lists-what-is-alike',
    sentence: '`compare=true` lists the flags that are on everywhere, or off everywhere.',
    caughtBy: ['flags/compare/differences'],
    make: () => compareBy((all) => !areUnlike(all.map(({ on }) => on))),
  },
];

const asksToCompare = (query: URLSearchParams): boolean => query.get('compare') === 'true';

const BESIDE_FAULTS: readonly Mutant[] = [
  ...(['filter', 'tag', 'sort'] as const).map((lost): Mutant => ({
    id: `compare/loses-${lost}`,
    sentence: `With \`compare=true\` the parameter \`${lost}\` has no effect.`,
    caughtBy: ['flags/combinations/random'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (asksToCompare(query)) query.delete(lost);
      }),
  })),
  ...(['filter', 'tag'] as const).map((selection): Mutant => ({
    id: `compare/lost-under-${selection}`,
    sentence: `With \`${selection}\` the parameter \`compare\` selects nothing.`,
    caughtBy: ['flags/combinations/random'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.has(selection)) query.delete('compare');
      }),
  })),
];

const SHOWN_FAULTS = (['summary', 'expand'] as const).map((lost): Mutant => ({
  id: `compare/loses-${lost}`,
  sentence: `With \`compare=true\` the parameter \`${lost}\` has no effect on what shows.`,
  caughtBy: ['flags/projection/on-any-page'],
  make: () =>
    askOtherwise(FLAGS, (query) => {
      if (asksToCompare(query)) query.delete(lost);
    }),
}));

export const COMPARE_FAULTS: readonly Mutant[] = [...ALONE_FAULTS, ...BESIDE_FAULTS, ...SHOWN_FAULTS];
