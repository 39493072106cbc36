import type { FeatureFlag, FeatureFlagConfig, VariationOrRollout } from '@flag-contract/types';
import { beforeAll, describe, expect, test } from 'vitest';

import { type ReferenceServer, startReferenceServer } from '../../src/index.ts';
import { askFlags } from '../support/ask.ts';
import { usualPlace } from '../support/serve.ts';

const everything = 'summary=0&expand=codeReferences,evaluation,migrationSettings';

let server: ReferenceServer;
let flags: readonly FeatureFlag[];

beforeAll(async () => {
  server = await startReferenceServer(await usualPlace());
  const live = await askFlags(server, `limit=100&${everything}`);
  const archived = await askFlags(server, `limit=100&${everything}&archived=true`);
  flags = [...live.items, ...archived.items];
  return server.close;
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
    ['flags for browsers alone', (flag) => isFor(flag, true, false)],
    ['flags for mobile apps alone', (flag) => isFor(flag, false, true)],
    ['flags for both', (flag) => isFor(flag, true, true)],
    ['flags for servers alone', (flag) => isFor(flag, false, false)],
    ['flags without code references', (flag) => flag.codeReferences?.items.length === 0],
    ['flags with one code reference', (flag) => flag.codeReferences?.items.length === 1],
    ['flags with several code references', (flag) => (flag.codeReferences?.items.length ?? 0) > 1],
    ['flags evaluated in one environment', (flag) => evaluatedIn(flag).length === 1],
    ['flags evaluated in several environments', (flag) => evaluatedIn(flag).length > 1],
    [
      'evaluations for several kinds of context',
      (flag) => evaluatedIn(flag).some((kinds) => kinds.length > 1),
    ],
    ['flags that were not evaluated lately', (flag) => evaluatedIn(flag).length === 0],
    ['migrations of one kind of context', (flag) => flag.migrationSettings?.contextKind !== undefined],
    [
      'migrations that are checked now and then',
      (flag) => configsOf(flag).some(({ migrationSettings }) => (migrationSettings?.checkRatio ?? 1) > 1),
    ],
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

  test.for<[string, (flag: FeatureFlag) => unknown]>([
    ['creationDate', ({ creationDate }) => creationDate],
    ['key, but for case', ({ key }) => key.toLowerCase()],
    ['maintainerId', ({ maintainerId }) => maintainerId],
    ['name', ({ name }) => name],
    ['tags', ({ tags }) => tags.join(' ')],
    ['targetingModifiedDate', ({ environments }) => environments?.['production']?.lastModified],
    ['type', ({ temporary }) => temporary],
  ])('ties in %s', ([, valueOf]) => {
    const unarchived = flags.filter(({ archived }) => !archived);
    expect(new Set(unarchived.map(valueOf)).size).toBeLessThan(unarchived.length);
  });

  const recently = Date.now() - 10 * 86_400_000;

  test.for([
    'applicationEvaluated:com.example.shop',
    'applicationEvaluated:com.example.shop,filterEnv:production',
    'codeReferences.max:0',
    'codeReferences.min:2',
    'contextKindsEvaluated:user',
    'contextKindsEvaluated:user+device',
    'contextKindsEvaluated:user+device,filterEnv:production',
    'contextKindsEvaluated:user,filterEnv:test',
    'creationDate:{"before":1721901600000}',
    `evaluated:{"after":${recently}},filterEnv:production`,
    `evaluated:{"after":${recently}},filterEnv:staging`,
    'evaluated:{"after":1},filterEnv:test',
    'guardedRollout:any',
    'guardedRollout:monitoring',
    'guardedRollout:regressed',
    'guardedRollout:rolledBack',
    'guardedRollout:completed',
    'guardedRollout:archived',
    'guardedRollout:any,filterEnv:staging',
    'hasExperiment:true',
    'hasExperiment:false',
    'maintainerTeamKey:growth',
    'releasePipeline:default-pipeline',
    'releasePipeline:mobile-pipeline',
    'sdkAvailability:client',
    'sdkAvailability:mobile',
    'sdkAvailability:anyClient',
    'sdkAvailability:server',
  ])('%s, and for its contrary', async (filter) => {
    const { totalCount = -1 } = await askFlags(server, `filter=${encodeURIComponent(filter)}`);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(60);
  });

  test('flags that are alike in all environments', async () => {
    const { totalCount = -1 } = await askFlags(server, 'compare=true');
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(60);
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

function configsOf({ environments = {} }: FeatureFlag): readonly FeatureFlagConfig[] {
  return Object.values(environments);
}

function isFor({ clientSideAvailability }: FeatureFlag, browsers: boolean, mobile: boolean): boolean {
  const { usingEnvironmentId, usingMobileKey } = clientSideAvailability ?? {};
  return usingEnvironmentId === browsers && usingMobileKey === mobile;
}

/** The kinds of context of each environment in which a flag was evaluated lately. */
function evaluatedIn(flag: FeatureFlag): readonly (readonly string[])[] {
  return configsOf(flag)
    .map(({ evaluation }) => evaluation?.contextKinds ?? [])
    .filter((kinds) => kinds.length > 0);
}

/** What a configuration serves, rule by rule. */
function servings({ rules = [], fallthrough = {} }: FeatureFlagConfig): readonly VariationOrRollout[] {
  return [...rules, fallthrough];
}

function indexes({ variation, rollout }: VariationOrRollout): readonly number[] {
  return [variation ?? 0, ...(rollout?.variations ?? []).map((share) => share.variation)];
}
