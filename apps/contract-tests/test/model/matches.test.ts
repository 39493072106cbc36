import { describe, expect, it } from 'vitest';
import type { Flag } from '../../src/model/flag.ts';
import { clauseId, type FlagModel } from '../../src/model/flag-model.ts';
import type { FlagQuery } from '../../src/model/flag-query.ts';
import { matches } from '../../src/model/matches.ts';
import type { Truth } from '../../src/model/truth.ts';

const NOW_MS = Date.parse('2026-06-01T00:00:00Z');
const DAY_MS = 24 * 3600 * 1000;

const flag: Flag = {
  key: 'Dark-Mode',
  name: 'Größe wählen: ΟΣΑ',
  tags: ['beta', 'be kind'],
  archived: false,
  deprecated: true,
  temporary: true,
  creationDateMs: 1000,
  maintainerId: 'm1',
  maintainerTeamKey: null,
  usingEnvironmentId: false,
  usingMobileKey: true,
  experimentCount: 1,
  codeReferenceCount: 2,
  contextKinds: new Map([
    ['production', ['user']],
    ['staging', ['device']],
    ['test', []],
  ]),
};
const archived: Flag = { ...flag, archived: true };
const unseen: Flag = { key: 'unseen', archived: false };

const model: FlagModel = {
  flags: new Map(),
  complete: { unarchived: true, archived: true },
  pageMax: 100,
  listed: new Map(),
  sorted: new Map(),
};

function truths(of: Flag, query: FlagQuery, by = model): readonly Truth[] {
  return (['MUST', 'SHOULD'] as const).map((level) => matches(by, of, query, { level, nowMs: NOW_MS }));
}

describe('a flag that shows everything', () => {
  it.each<readonly [Truth, FlagQuery]>([
    ['yes', {}],
    ['yes', { filter: [{ field: 'query', value: 'RK-mo' }] }],
    ['yes', { filter: [{ field: 'query', value: 'größe' }] }],
    ['yes', { filter: [{ field: 'query', value: 'ΟΣ' }] }],
    ['no', { filter: [{ field: 'query', value: 'd%k' }] }],
    ['yes', { filter: [{ field: 'tags', value: ['be kind', 'beta'] }] }],
    ['no', { filter: [{ field: 'tags', value: ['beta', 'be'] }] }],
    ['no', { tag: 'Beta' }],
    ['yes', { filter: [{ field: 'creationDate', value: { before: 1001 } }] }],
    ['no', { filter: [{ field: 'creationDate', value: { before: 1000 } }] }],
    ['yes', { filter: [{ field: 'creationDate', value: {} }] }],
    ['yes', { filter: [{ field: 'maintainerId', value: 'm1' }] }],
    ['no', { filter: [{ field: 'maintainerTeamKey', value: 'growth' }] }],
    ['no', { filter: [{ field: 'sdkAvailability', value: 'client' }] }],
    ['yes', { filter: [{ field: 'sdkAvailability', value: 'anyClient' }] }],
    ['no', { filter: [{ field: 'sdkAvailability', value: 'server' }] }],
    ['yes', { filter: [{ field: 'codeReferences.min', value: 1 }] }],
    ['no', { filter: [{ field: 'codeReferences.max', value: 0 }] }],
    ['yes', { filter: [{ field: 'contextKindsEvaluated', value: ['user'] }] }],
    ['no', { filter: [{ field: 'contextKindsEvaluated', value: ['user', 'pod'] }] }],
    ['no', { filter: [{ field: 'state', value: 'archived' }] }],
    [
      'no',
      {
        filter: [
          { field: 'type', value: 'permanent' },
          { field: 'query', value: 'dark' },
        ],
      },
    ],
    [
      'no',
      {
        filter: [
          { field: 'evaluated', value: { after: NOW_MS + 2 * DAY_MS } },
          { field: 'filterEnv', value: 'production' },
        ],
      },
    ],
  ])('%s, for %j', (truth, query) => {
    expect(truths(flag, query)).toEqual([truth, truth]);
  });

  it.each<readonly [Truth, FlagQuery]>([
    ['yes', { filter: [{ field: 'query', value: 'GRÖßE' }] }],
    ['yes', { filter: [{ field: 'query', value: 'ος' }] }],
    ['no', { filter: [{ field: 'query', value: 'GRÖSSE' }] }],
    ['yes', { filter: [{ field: 'state', value: 'deprecated' }] }],
    ['no', { filter: [{ field: 'state', value: 'live' }] }],
    ['yes', { filter: [{ field: 'hasExperiment', value: true }] }],
    ['yes', { filter: [{ field: 'codeReferences.min', value: 2 }] }],
    ['no', { filter: [{ field: 'codeReferences.max', value: 1 }] }],
    ['yes', { filter: [{ field: 'contextKindsEvaluated', value: ['user', 'device'] }] }],
    [
      'no',
      {
        filter: [
          { field: 'contextKindsEvaluated', value: ['user'] },
          { field: 'filterEnv', value: 'staging' },
        ],
      },
    ],
    [
      'yes',
      {
        filter: [
          { field: 'evaluated', value: { after: NOW_MS - 31 * DAY_MS } },
          { field: 'filterEnv', value: 'staging' },
        ],
      },
    ],
    [
      'no',
      {
        filter: [
          { field: 'evaluated', value: { after: NOW_MS - 29 * DAY_MS } },
          { field: 'filterEnv', value: 'test' },
        ],
      },
    ],
  ])('is open to the pages, and %s by what was decided, for %j', (truth, query) => {
    expect(truths(flag, query)).toEqual(['unknown', truth]);
  });

  it.each<FlagQuery>([
    { filter: [{ field: 'applicationEvaluated', value: 'com.example' }] },
    { filter: [{ field: 'releasePipeline', value: 'default' }] },
    {
      filter: [
        { field: 'evaluated', value: { after: NOW_MS - 3 * DAY_MS } },
        { field: 'filterEnv', value: 'staging' },
      ],
    },
  ])('says nothing of %j', (query) => {
    expect(truths(flag, query)).toEqual(['unknown', 'unknown']);
  });
});

it.each<FlagQuery>([
  { filter: [{ field: 'codeReferences.min', value: 1 }] },
  { filter: [{ field: 'contextKindsEvaluated', value: ['user'] }] },
  { filter: [{ field: 'sdkAvailability', value: 'server' }] },
  { filter: [{ field: 'state', value: 'live' }] },
  { tag: 'beta' },
])('what a flag does not show is unknown, for %j', (query) => {
  expect(truths(unseen, query)).toEqual(['unknown', 'unknown']);
});

describe('an archived flag', () => {
  it.each<readonly [Truth, FlagQuery]>([
    ['no', {}],
    ['no', { tag: 'beta' }],
    ['no', { filter: [{ field: 'query', value: 'dark' }] }],
    ['yes', { archived: true }],
    ['no', { archived: false }],
    ['yes', { filter: [{ field: 'state', value: 'archived' }] }],
    ['no', { filter: [{ field: 'state', value: 'deprecated' }] }],
    ['yes', { archived: true, filter: [{ field: 'archived', value: true }] }],
    ['no', { archived: true, filter: [{ field: 'state', value: 'live' }] }],
    ['no', { archived: false, filter: [{ field: 'archived', value: true }] }],
    ['no', { archived: true, tag: 'ops' }],
  ])('%s, for %j', (truth, query) => {
    expect(truths(archived, query)).toEqual([truth, truth]);
  });
});

describe('a clause that items do not show', () => {
  const query: FlagQuery = { filter: [{ field: 'releasePipeline', value: 'default' }] };
  const id = clauseId({ field: 'releasePipeline', value: 'default' }, query);

  it('holds for the flags that the target listed for it alone', () => {
    const told = { ...model, listed: new Map([[id, new Set(['Dark-Mode'])]]) };
    expect(truths(flag, query, told)).toEqual(['yes', 'yes']);
    expect(truths(unseen, query, told)).toEqual(['no', 'no']);
  });

  it('stays unknown for archived flags, which that list leaves out', () => {
    const told = { ...model, listed: new Map([[id, new Set<string>()]]) };
    expect(truths(archived, { ...query, archived: true }, told)).toEqual(['unknown', 'unknown']);
  });
});

describe('a difference between environments, which items do not show,', () => {
  const told: FlagModel = { ...model, differing: new Set(['Dark-Mode']) };

  it('is what the target listed for `compare=true` alone', () => {
    expect(truths(flag, { compare: true }, told)).toEqual(['yes', 'yes']);
    expect(truths(unseen, { compare: true }, told)).toEqual(['no', 'no']);
  });

  it('stays unknown for archived flags, which that list leaves out, and where it was not asked for', () => {
    expect(truths(archived, { archived: true, compare: true }, told)).toEqual(['unknown', 'unknown']);
    expect(truths(flag, { compare: true })).toEqual(['unknown', 'unknown']);
  });

  it('does not matter with `compare=false`', () => {
    expect(truths(unseen, { compare: false }, told)).toEqual(['yes', 'yes']);
  });
});
