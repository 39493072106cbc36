import type {
  FeatureFlag,
  FeatureFlagCollection,
  FeatureFlagConfig,
  VariationOrRollout,
} from '@flag-contract/types';
import { beforeAll, describe, expect, test } from 'vitest';

import { type ReferenceServer, startReferenceServer } from '../src/index.ts';
import { askFlags, askFlagsAt, askTags } from './ask.ts';

let server: ReferenceServer;
let flags: readonly FeatureFlag[];

beforeAll(async () => {
  server = await startReferenceServer();
  const live = await askFlags(server, 'limit=100&summary=0');
  const archived = await askFlags(server, 'limit=100&summary=0&archived=true');
  flags = [...live.items, ...archived.items];
  return server.close;
});

// `askFlagsAt` and `askTags` validate every answer against the contract.
describe('every answer keeps the contract', () => {
  const forms = ['', '&summary=0', '&env=production', '&archived=true', '&archived=true&summary=0'];

  test.for(['shop', 'warehouse'].flatMap((project) => forms.map((form) => [project, form] as const)))(
    'on a walk through %s%s',
    async ([project, form]) => {
      const pages = await walk(`/api/v2/flags/${project}?limit=7${form}`);
      expect(pages.flatMap(({ items }) => items)).toHaveLength(pages[0]?.totalCount ?? -1);
    },
  );

  test('on a walk through the tags', async () => {
    const { items, totalCount } = await askTags(server);
    const offsets = items.map((_, index) => index).filter((index) => index % 7 === 0);
    const pages = await Promise.all(offsets.map((offset) => askTags(server, `limit=7&offset=${offset}`)));
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(totalCount).toBe(items.length);
  });
});

describe('the demo has a witness for', () => {
  test.for<[string, (flag: FeatureFlag) => boolean]>([
    ['archived flags', ({ archived }) => archived],
    ['deprecated flags', ({ deprecated }) => deprecated === true],
    ['permanent flags', ({ temporary }) => !temporary],
    ['temporary flags', ({ temporary }) => temporary],
    ['flags with a member as maintainer', ({ maintainerId }) => maintainerId !== undefined],
    ['flags with a team as maintainer', ({ maintainerTeamKey }) => maintainerTeamKey !== undefined],
    [
      'flags without maintainer',
      (flag) => flag.maintainerId === undefined && flag.maintainerTeamKey === undefined,
    ],
    ['flags without tags', ({ tags }) => tags.length === 0],
    ['flags for browsers', (flag) => flag.clientSideAvailability?.usingEnvironmentId === true],
    ['flags for mobile apps', (flag) => flag.clientSideAvailability?.usingMobileKey === true],
    ['flags for servers alone', (flag) => flag.clientSideAvailability?.usingMobileKey === false],
    ['string variations', ({ variations }) => variations.some(({ value }) => typeof value === 'string')],
    ['number variations', ({ variations }) => variations.some(({ value }) => typeof value === 'number')],
    ['JSON variations', ({ variations }) => variations.some(({ value }) => typeof value === 'object')],
    ['flags in an experiment', ({ experiments }) => experiments.items.length > 0],
    ['custom properties', ({ customProperties }) => Object.keys(customProperties).length > 0],
    ['migration flags', ({ _purpose }) => _purpose === 'migration'],
    ['rules', (flag) => configsOf(flag).some(({ rules = [] }) => rules.length > 0)],
    ['rollouts', (flag) => configsOf(flag).some(({ fallthrough }) => fallthrough?.rollout !== undefined)],
    ['targets', (flag) => configsOf(flag).some(({ targets = [] }) => targets.length > 0)],
    [
      'context targets',
      (flag) => configsOf(flag).some(({ contextTargets = [] }) => contextTargets.length > 0),
    ],
    ['prerequisites', (flag) => configsOf(flag).some(({ prerequisites = [] }) => prerequisites.length > 0)],
    [
      'configurations without off variation',
      (flag) => configsOf(flag).some((config) => config.offVariation === undefined),
    ],
    [
      'flags that differ between environments',
      (flag) => new Set(configsOf(flag).map(({ on }) => on)).size > 1,
    ],
    ['flags that differ only in the case of their keys', ({ key }) => key === 'Promo-Banner'],
  ])('%s', ([, isWitness]) => {
    const witnesses = flags.filter(isWitness);
    expect(witnesses.length).toBeGreaterThan(0);
    expect(witnesses.length).toBeLessThan(flags.length);
  });

  test('flags that were created at the same moment', () => {
    expect(new Set(flags.map(({ creationDate }) => creationDate)).size).toBeLessThan(flags.length);
  });

  test('names in both cases and beyond ASCII', () => {
    const names = flags.map(({ name }) => name);
    expect(names.some((name) => name === name.toLowerCase())).toBe(true);
    expect(names.some((name) => /\P{ASCII}/u.test(name))).toBe(true);
  });

  test('prerequisites that exist', () => {
    const keys = flags.map(({ key }) => key);
    const wanted = flags
      .flatMap(configsOf)
      .flatMap(({ prerequisites = [] }) => prerequisites.map(({ key }) => key));
    for (const key of wanted) expect(keys).toContain(key);
  });

  test('variations that exist, wherever one is served', () => {
    const broken = flags.filter((flag) => {
      const served = configsOf(flag).flatMap((config) => [
        config.offVariation ?? 0,
        ...servings(config).flatMap(indexes),
      ]);
      return Math.max(...served) >= flag.variations.length;
    });
    expect(broken).toEqual([]);
  });

  test('rollouts that divide everybody', () => {
    const rollouts = flags
      .flatMap(configsOf)
      .flatMap(servings)
      .flatMap(({ rollout }) => rollout ?? []);
    const totals = rollouts.map(({ variations }) => variations.reduce((sum, { weight }) => sum + weight, 0));
    expect(new Set(totals)).toEqual(new Set([100_000]));
  });
});

async function walk(href: string): Promise<readonly FeatureFlagCollection[]> {
  const page = await askFlagsAt(server, href);
  const next = page._links['next']?.href;
  return [page, ...(next === undefined ? [] : await walk(next))];
}

function configsOf({ environments = {} }: FeatureFlag): readonly FeatureFlagConfig[] {
  return Object.values(environments);
}

/** What a configuration serves, rule by rule. */
function servings({ rules = [], fallthrough = {} }: FeatureFlagConfig): readonly VariationOrRollout[] {
  return [...rules, fallthrough];
}

function indexes({ variation, rollout }: VariationOrRollout): readonly number[] {
  return [variation ?? 0, ...(rollout?.variations ?? []).map((share) => share.variation)];
}
