import { REQUIREMENTS } from '@flag-contract/types';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../src/index.ts';

const ids = ALL_CHECKS.map(({ id }) => id);
const proven: ReadonlySet<string> = new Set(ALL_CHECKS.map(({ requirement }) => requirement));

describe('the checks', () => {
  it('have ids of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have ids that are paths of three names', () => {
    // A name is in kebab-case, but keeps a word of the API, such as filterEnv, as the API writes it.
    const path = /^[a-z]+\/[a-z]+(?:-[a-z]+)*\/[a-zA-Z]+(?:-[a-zA-Z]+)*$/;
    expect(ids.filter((id) => !path.test(id))).toEqual([]);
  });

  it('name in their id the listing that they are about', () => {
    const astray = ALL_CHECKS.filter(
      ({ id, operationId }) => id.split('/').slice(0, 2).includes('tags') !== (operationId === 'getTags'),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('say one sentence each', () => {
    const sentences = ALL_CHECKS.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => !/^[A-Z`][^\n]*[^.\s]\.$/.test(sentence))).toEqual([]);
  });

  it('are of the level of their requirement', () => {
    const differing = ALL_CHECKS.filter(
      ({ level, requirement }) => level !== REQUIREMENTS[requirement].level,
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('prove together all that the documentation states, but for what no answer can show', () => {
    const unproven = Object.entries(REQUIREMENTS)
      .filter(([id, row]) => !('shown' in row) && !proven.has(id))
      .map(([id]) => id);
    expect(unproven).toEqual([]);
  });

  it('do not claim to prove what no answer can show', () => {
    const claimed = ALL_CHECKS.filter(({ requirement }) => 'shown' in REQUIREMENTS[requirement]);
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });

  // People name ids in scripts and keep them in notes. A line that is here keeps its meaning: a check that comes to mean
  // another thing gets another id. Lines are added; one is changed or taken away in a major version only.
  it('are an API, with their sentences', async () => {
    const lines = ALL_CHECKS.map((check) =>
      [check.id, check.level, check.sentence, check.requirement].join('  '),
    );
    await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/checks.txt');
  });
});
