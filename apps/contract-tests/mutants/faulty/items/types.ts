import type { FeatureFlag } from '@flag-contract/types';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onItems, onPages } from '../../building-blocks/on-answers.ts';
import { onConfiguration } from '../../building-blocks/on-configurations.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { offsetOf } from '../../building-blocks/page.ts';
import type { Mutant } from '../../mutant.ts';

export const ITEM_TYPE_FAULTS: readonly Mutant[] = [
  {
    id: 'items/created-in-seconds',
    sentence: '`creationDate` counts seconds.',
    caughtBy: ['flags/items/timestamps'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, creationDate: flag.creationDate / 1000 })),
  },
  {
    id: 'items/modified-in-seconds',
    sentence: '`lastModified` of an environment counts seconds.',
    caughtBy: ['flags/items/timestamps'],
    make: () =>
      onConfiguration((configuration) => ({
        ...configuration,
        lastModified: configuration.lastModified / 1000,
      })),
  },
  {
    id: 'items/created-as-text',
    sentence: '`creationDate` is a text such as 2026-01-31T12:00:00.000Z.',
    caughtBy: ['conformance/flags/body'],
    make: () =>
      onItems(FLAGS, (flag) => ({ ...flag, creationDate: new Date(flag.creationDate).toISOString() })),
  },
  {
    id: 'items/created-with-a-fraction',
    sentence: '`creationDate` has a fraction of a millisecond.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, creationDate: flag.creationDate + 0.25 })),
  },
  {
    id: 'items/version-as-text',
    sentence: '`_version` is a text.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, _version: String(flag._version) })),
  },
  {
    id: 'items/booleans-as-numbers',
    sentence: '`temporary` is 0 or 1, as SQLite keeps it.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, temporary: Number(flag.temporary) })),
  },
  {
    id: 'items/tags-null-when-empty',
    sentence: 'A flag without tags has `tags: null`.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => (flag.tags.length === 0 ? { ...flag, tags: null } : flag)),
  },
  {
    id: 'items/tags-in-one-text',
    sentence: '`tags` is one text, joined by commas.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, tags: flag.tags.join(',') })),
  },
  {
    id: 'items/maintainer-null-when-none',
    sentence: 'A flag that nobody maintains has `maintainerId: null`.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, ({ maintainerId = null, ...flag }) => ({ ...flag, maintainerId })),
  },
  {
    id: 'items/archived-without-variations',
    sentence: 'An archived flag has no `variations`.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => (flag.archived ? leftOut(flag, 'variations') : flag)),
  },
  {
    id: 'items/environments-in-a-list',
    sentence: '`environments` is a list.',
    caughtBy: ['conformance/flags/body'],
    make: () =>
      onItems(FLAGS, ({ environments, ...flag }) =>
        environments === undefined ? flag : { ...flag, environments: Object.values(environments) },
      ),
  },
  {
    id: 'items/deep-text-on-a-late-page',
    sentence: 'From the 41st flag on, the `rollout` in an environment is a text.',
    caughtBy: ['conformance/flags/body'],
    make: () =>
      onPages(FLAGS, (page, { url }) => ({
        ...page,
        items: page.items.map((flag, index) =>
          offsetOf(url) + index < 40 ? flag : withWeightsAsTexts(flag),
        ),
      })),
  },
  {
    id: 'items/hole-for-a-hidden-flag',
    sentence: 'In place of a flag that is deprecated there is null.',
    caughtBy: ['conformance/flags/body'],
    make: () => onItems(FLAGS, (flag) => (flag.deprecated === true ? null : flag)),
  },
];

function withWeightsAsTexts(flag: FeatureFlag): unknown {
  const json = JSON.stringify(flag);
  return JSON.parse(json.replace(/"(rollout|nullRules)":(\d+)/g, '"$1":"$2"'));
}
