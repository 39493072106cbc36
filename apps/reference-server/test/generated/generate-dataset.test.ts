import { describe, expect, test } from 'vitest';

import { generateDataset } from '../../src/generated/generate-dataset.ts';
import type { Dataset, FlagDefinition } from '../../src/index.ts';
import { askFlags, askFlagsAt, askTags } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

describe('a generated dataset', () => {
  test('is the same for the same seed, to the byte, and another one for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) =>
      JSON.stringify(generateDataset({ flags: 300, seed })),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test.for([0, 1, 2, 3, 20, 137, 1_000, 100_000])(
    'of %i lists so many flags, and some archived ones',
    (count) => {
      const flags = flagsOf(generateDataset({ flags: count, seed: 7 }));
      const archived = flags.filter(({ archivedDate }) => archivedDate !== undefined);
      expect(flags.length - archived.length).toBe(count);
      expect(archived.length).toBe(Math.round((count * 15) / 85));
      expect(new Set(flags.map(({ key }) => key)).size).toBe(flags.length);
    },
  );

  test('has a second project, which has something unless there are no flags at all', () => {
    const counts = [0, 1, 5_000].map(
      (flags) => generateDataset({ flags, seed: 1 }).projects[1]?.flags.length,
    );
    expect(counts).toEqual([0, 1, 14]);
  });

  test('has dates that follow each other', () => {
    for (const flag of flagsOf(generateDataset({ flags: 2_000, seed: 3 }))) {
      const { creationDate, archivedDate = Infinity, deprecatedDate = creationDate } = flag;
      expect(creationDate).toBeLessThan(archivedDate);
      expect(deprecatedDate).toBeGreaterThanOrEqual(creationDate);
      expect(deprecatedDate).toBeLessThanOrEqual(archivedDate);
    }
  });

  test.for([-1, 0.5, 100_001, Number.NaN])('of %d flags there is none', (flags) => {
    expect(() => generateDataset({ flags, seed: 1 })).toThrow('a whole one from 0 to 100000');
  });

  test.for([-1, 0.5, 2 ** 32])('of the seed %d there is none', (seed) => {
    expect(() => generateDataset({ flags: 1, seed })).toThrow('a whole number from 0 to 4294967295');
  });
});

// `askFlags`, `askFlagsAt` and `askTags` validate every answer against the contract.
describe.for([0, 1, 3, 137])('a server of %i generated flags', (flags) => {
  test('answers as the contract says', async () => {
    const server = await serve({ dataset: generateDataset({ flags, seed: 11 }) });
    for (const query of ['', 'summary=0&expand=codeReferences,evaluation,migrationSettings', 'sort=-tags']) {
      for (const archived of [false, true]) {
        let page = await askFlags(server, `limit=100&archived=${archived}&${query}`);
        let count = page.items.length;
        while (page._links['next'] !== undefined) {
          page = await askFlagsAt(server, page._links['next'].href);
          count += page.items.length;
        }
        expect([count, page.totalCount]).toEqual([
          page.totalCount,
          archived ? Math.round((flags * 15) / 85) : flags,
        ]);
      }
    }
    expect((await askTags(server, 'asOf=1990-01-01T00:00:00Z')).items).toEqual([]);
    expect((await askTags(server)).items).toEqual(expect.arrayContaining(['beta', 'customers', 'revenue']));
  });
});

describe.for([1, 2, 3])('a hundred generated flags, of seed %i,', (seed) => {
  test.for([
    'filter=state:deprecated',
    'filter=state:archived',
    'filter=type:permanent',
    'filter=type:temporary',
    'filter=hasExperiment:true',
    'filter=codeReferences.min:2',
    'filter=codeReferences.max:0',
    'filter=sdkAvailability:client',
    'filter=sdkAvailability:mobile',
    'filter=sdkAvailability:server',
    'filter=maintainerTeamKey:storefront',
    'filter=applicationEvaluated:com.example.store',
    'filter=contextKindsEvaluated:user',
    'filter=guardedRollout:any',
    'filter=query:NEW',
    'filter=tags:beta',
    'tag=beta',
    'compare=true',
  ])('have something for %s, and something that it leaves out', async (query) => {
    const server = await serve({ dataset: generateDataset({ flags: 100, seed }) });
    const { totalCount = 0 } = await askFlags(server, query);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(100);
  });

  test('have something of everything else', () => {
    const flags = flagsOf(generateDataset({ flags: 100, seed })).filter(
      ({ archivedDate }) => archivedDate === undefined,
    );
    const production = flags.map(({ environments }) => environments?.['production'] ?? {});
    const has: Readonly<Record<string, boolean>> = {
      'a maintainer': flags.some(({ maintainerId }) => maintainerId !== undefined),
      'no maintainer': flags.some((flag) => flag.maintainerId === undefined && !flag.maintainerTeamKey),
      'a release': flags.some(({ releases = [] }) => releases.length > 0),
      'no tags': flags.some(({ tags = [] }) => tags.length === 0),
      'past tags': flags.some(({ tagHistory = [] }) => tagHistory.length > 0),
      'custom properties': flags.some(({ customProperties }) => customProperties !== undefined),
      'several variations': flags.some(({ variations }) => variations !== undefined),
      'a migration with cohorts': flags.some(
        ({ _purpose, environments = {} }) =>
          _purpose === 'migration' &&
          environments['production']?.rules !== undefined &&
          environments['production'].fallthrough?.rollout?.contextKind === 'organization',
      ),
      'names beyond ASCII': flags.some(({ name }) => /[^ -~]/.test(name)),
      'names that tie': new Set(flags.map(({ name }) => name)).size < flags.length,
      'dates that tie': new Set(flags.map(({ creationDate }) => creationDate)).size < flags.length,
      targets: production.some(({ targets = [] }) => targets.length > 0),
      'targets of other contexts': production.some(({ contextTargets = [] }) => contextTargets.length > 0),
      rules: production.some(({ rules = [] }) => rules.length > 0),
      rollouts: production.some(({ fallthrough }) => fallthrough?.rollout !== undefined),
      prerequisites: production.some(({ prerequisites = [] }) => prerequisites.length > 0),
      'no off variation': production.some(({ offVariation }) => offVariation === null),
    };
    expect(Object.entries(has).filter(([, isThere]) => !isThere)).toEqual([]);
  });
});

function flagsOf({ projects }: Dataset): readonly FlagDefinition[] {
  return projects[0]?.flags ?? [];
}
