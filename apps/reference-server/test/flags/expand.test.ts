import type { FeatureFlag, FeatureFlagConfig } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import type { FlagDefinition, ReferenceServer } from '../../src/index.ts';
import { askFlags } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

const DAY_MS = 86_400_000;

async function onlyFlag(flag: Partial<FlagDefinition>, query: string): Promise<FeatureFlag> {
  const [item] = (await askFlags(await serveFlags([{ key: 'only', ...flag }]), query)).items;
  if (item === undefined) throw new Error('The flag is missing.');
  return item;
}

describe('expand=codeReferences', () => {
  test('shows each repository', async () => {
    const flag = await onlyFlag(
      {
        codeReferences: [
          { name: 'web shop', fileCount: 2, hunkCount: 5 },
          { name: 'b', type: 'custom' },
        ],
      },
      'expand=codeReferences',
    );
    expect(flag.codeReferences).toMatchObject({
      _links: { self: { href: '/api/v2/code-refs/statistics/web' } },
      items: [
        {
          name: 'web shop',
          fileCount: 2,
          hunkCount: 5,
          type: 'github',
          _links: { self: { href: '/api/v2/code-refs/repositories/web%20shop' } },
        },
        { name: 'b', type: 'custom' },
      ],
    });
  });

  test('shows an empty list where no code mentions the flag', async () => {
    const flag = await onlyFlag({}, 'expand=codeReferences');
    expect(flag.codeReferences?.items).toEqual([]);
  });
});

describe('expand=evaluation', () => {
  const evaluations = [
    { environment: 'test', contextKind: 'user', age: 29 * DAY_MS },
    { environment: 'test', contextKind: 'device', age: 0 },
    { environment: 'test', contextKind: 'device', application: 'com.shop', age: 3 * DAY_MS },
    { environment: 'test', contextKind: 'robot', age: 31 * DAY_MS },
  ];

  test('shows the kinds of context of the past 30 days, each once, in each environment', async () => {
    const { environments } = await onlyFlag({ evaluations }, 'expand=evaluation');
    expect(environments?.['test']?.evaluation).toEqual({ contextKinds: ['device', 'user'] });
    expect(environments?.['production']?.evaluation).toEqual({ contextKinds: [] });
  });

  test('shows them in the environments that env names, and adds none', async () => {
    const { environments } = await onlyFlag({ evaluations }, 'expand=evaluation&env=test');
    expect(Object.keys(environments ?? {})).toEqual(['test']);
  });

  test('shows nothing where no environment shows', async () => {
    const server = await serveFlags([{ key: 'only', evaluations }]);
    const headers = { 'LD-API-Version': '20240415' };
    const page = await askFlags(server, 'expand=evaluation', { headers });
    expect(page.items).toEqual((await askFlags(server, '', { headers })).items);
  });
});

describe('expand=migrationSettings', () => {
  const migration: Partial<FlagDefinition> = {
    _purpose: 'migration',
    variations: [{ value: 'off' }, { value: 'complete' }],
    migrationSettings: { contextKind: 'organization' },
    environments: { test: { migrationSettings: { checkRatio: 7 } } },
  };

  test('shows the settings of a migration flag, and those in each environment', async () => {
    const flag = await onlyFlag(migration, 'expand=migrationSettings');
    expect(flag.migrationSettings).toEqual({ contextKind: 'organization', stageCount: 2 });
    expect(flag.environments?.['test']?.migrationSettings).toEqual({ checkRatio: 7 });
    expect(flag.environments?.['production']?.migrationSettings).toEqual({ checkRatio: 1 });
  });

  test('adds nothing to other flags', async () => {
    const flag = await onlyFlag({}, 'expand=migrationSettings');
    expect(flag).toEqual(await onlyFlag({}, ''));
  });

  test('is not for other flags: a dataset with their settings does not load', async () => {
    const wrong = serveFlags([{ key: 'only', migrationSettings: { stageCount: 2 } }]);
    await expect(wrong).rejects.toThrow(
      '/projects/0/flags/0/migrationSettings: needs the `_purpose` `migration`',
    );
  });
});

describe('expand adds what it names and nothing else', () => {
  const additions = ['codeReferences', 'evaluation', 'migrationSettings'] as const;
  const sets = [
    [],
    ['codeReferences'],
    ['evaluation'],
    ['migrationSettings'],
    ['evaluation', 'codeReferences'],
    ['migrationSettings', 'evaluation'],
    ['migrationSettings', 'codeReferences', 'evaluation'],
  ];

  test.for(['summary=1', 'summary=0'].flatMap((form) => sets.map((fields) => ({ form, fields }))))(
    '$form with $fields',
    async ({ form, fields }) => {
      const server = await serve();
      const plain = await everyFlag(server, form);
      const expanded = await everyFlag(server, `${form}&expand=${fields.join(',')}`);
      expect(expanded.map(stripped)).toEqual(plain);
      for (const field of additions) {
        const holders = expanded.filter((flag) => [flag, ...configsOf(flag)].some((part) => field in part));
        expect(holders.length > 0).toBe(fields.includes(field));
      }
    },
  );

  test('migration settings are on migration flags alone', async () => {
    const flags = await everyFlag(await serve(), 'expand=migrationSettings');
    const holders = flags.filter((flag) => flag.migrationSettings !== undefined);
    expect(holders).toEqual(flags.filter(({ _purpose }) => _purpose === 'migration'));
  });
});

async function everyFlag(server: ReferenceServer, query: string): Promise<readonly FeatureFlag[]> {
  return (await askFlags(server, `limit=100&${query}`)).items;
}

function configsOf({ environments = {} }: FeatureFlag): readonly FeatureFlagConfig[] {
  return Object.values(environments);
}

/** The flag without anything that `expand` may add. */
function stripped(expanded: FeatureFlag): FeatureFlag {
  const { codeReferences: _references, migrationSettings: _settings, ...flag } = expanded;
  const environments = Object.entries(flag.environments ?? {}).map(
    ([key, config]) => [key, bare(config)] as const,
  );
  return { ...flag, environments: Object.fromEntries(environments) };
}

function bare(expanded: FeatureFlagConfig): FeatureFlagConfig {
  const { evaluation: _evaluation, migrationSettings: _settings, ...config } = expanded;
  return config;
}
