import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../src/budget/budget.ts';
import { parseOptions } from '../../../src/cli/options/parse-options.ts';
import { repeatCommand } from '../../../src/report/build/repeat-command.ts';

const TARGET = { baseUrl: new URL('https://flags.example/api'), project: 'web', token: 'secret-token' };

describe('the command that repeats a run', () => {
  it('names the target and the seed, and no secret', () => {
    const target = { ...TARGET, deniedToken: 'other-secret', headers: { 'X-Key': 'third-secret' } };
    const command = repeatCommand(target, { seed: 7 });
    expect(command).toBe(
      'contract-tests --url https://flags.example/api --project web' +
        ' --denied-token-env FLAG_CONTRACT_DENIED_TOKEN --header "X-Key: $HEADER_X_KEY" --seed 7',
    );
  });

  it('needs no URL when the run started its target', () => {
    expect(repeatCommand(TARGET, { seed: 7, startsTarget: true })).toBe('contract-tests --seed 7');
  });

  it('keeps what the checks and the verdict depend on, in words that a shell takes', () => {
    const options = {
      seed: -3,
      only: ['flags/**', "it's"],
      skip: ['*/sort/*'],
      budget: BUDGETS.smoke,
      strict: true,
      probeMethods: true,
    };
    const target = {
      ...TARGET,
      baseUrl: new URL('http://flags.example'),
      apiVersion: '20240415',
      otherProject: 'b',
    };
    expect(repeatCommand(target, options)).toBe(
      'contract-tests --url http://flags.example/ --project web --allow-http --other-project b' +
        String.raw` --api-version 20240415 --only 'flags/**' --only 'it'\''s' --skip '*/sort/*'` +
        ' --budget smoke --strict --probe-methods --seed -3',
    );
  });

  it('has options that the program takes', () => {
    const target = { ...TARGET, apiVersion: '20240415', otherProject: 'b' };
    const options = {
      seed: 7,
      only: ['a'],
      skip: ['b'],
      budget: BUDGETS.standard,
      strict: true,
      burst: true,
    };
    const words = repeatCommand(target, options).split(' ').slice(1);
    expect(parseOptions(words, '0.0.0')).toMatchObject({
      options: { seed: 7, strict: true, burst: true, project: 'web' },
    });
  });
});
