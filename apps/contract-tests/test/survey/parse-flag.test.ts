import { describe, expect, it } from 'vitest';
import { parseFlag } from '../../src/survey/parse-flag.ts';

const item = {
  key: 'dark-mode',
  name: 'Dark mode',
  tags: ['beta'],
  archived: false,
  temporary: true,
  creationDate: 1000,
  maintainerId: 'm1',
  clientSideAvailability: { usingMobileKey: true },
  experiments: { baselineIdx: 0, items: [{}] },
};

describe('of a flag', () => {
  it('what it shows is known, and who does not maintain it', () => {
    expect(parseFlag('dark-mode', item)).toMatchObject({
      creationDateMs: 1000,
      maintainerId: 'm1',
      maintainerTeamKey: null,
      usingMobileKey: true,
      experimentCount: 1,
    });
  });

  it('what it lacks, or has in another form, is unknown', () => {
    const { deprecated, usingEnvironmentId, tags, codeReferenceCount } = parseFlag('x', {
      ...item,
      tags: 'beta',
    });
    expect([deprecated, usingEnvironmentId, tags, codeReferenceCount]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('references and kinds of context are known where everything was asked for, even where they are left out', () => {
    const evidence = {
      environments: { test: {}, production: { evaluation: { contextKinds: ['user'] } } },
    };
    const flag = parseFlag('dark-mode', item, evidence);
    expect(flag.codeReferenceCount).toBe(0);
    expect(flag.contextKinds).toEqual(
      new Map([
        ['test', []],
        ['production', ['user']],
      ]),
    );
  });

  it('kinds of context are unknown where no environments show', () => {
    expect(parseFlag('dark-mode', item, {}).contextKinds).toBeUndefined();
  });
});
