import { describe, expect, it } from 'vitest';
import { alike } from '../../src/report/alike.ts';
import { check, failure } from '../support/reports/check-reports.ts';

describe('checks that fail', () => {
  it('by the same request with the same difference are one, in whatever words they tell it', () => {
    const [group, ...others] = alike([
      check('tags/a/a', failure('limit=1')),
      check('tags/b/b', failure('limit=1', { sentence: 'It is not right.', extent: 'so in 1 of 2 answers' })),
    ]);
    expect(group?.first.id).toBe('tags/a/a');
    expect(group?.others.map(({ id }) => id)).toEqual(['tags/b/b']);
    expect(others).toEqual([]);
  });

  it.each([
    ['another request', failure('limit=2')],
    ['another difference', failure('limit=1', { seen: '2 tags' })],
  ])('by %s stay apart', (_, other) => {
    const groups = alike([check('tags/a/a', failure('limit=1')), check('tags/b/b', other)]);
    expect(groups.map(({ first }) => first.id)).toEqual(['tags/a/a', 'tags/b/b']);
  });

  it('by more than an earlier one lead to it for what it has told', () => {
    const [, second] = alike([
      check('tags/a/a', failure('limit=1')),
      check('tags/b/b', failure('limit=1'), failure('limit=2')),
    ]);
    expect(second?.failures).toEqual([failure('limit=2')]);
    expect(second?.toldBefore.map(({ by }) => by.id)).toEqual(['tags/a/a']);
  });

  it('lose none of their failures', () => {
    const checks = ['1', '2', '1', '3', '2'].map((query, index) =>
      check(`tags/a/${index}`, failure(`limit=${query}`), failure(`limit=${index}`, { seen: query })),
    );
    const told = new Set(alike(checks).flatMap(({ failures }) => failures));
    for (const one of new Set(
      checks.flatMap(({ failures }) => failures.map((each) => JSON.stringify(each))),
    )) {
      expect([...told].map((each) => JSON.stringify(each))).toContain(one);
    }
  });

  it('could not be judged, each for itself', () => {
    const unjudged = ['tags/a/a', 'tags/b/b'].map((id) => check(id));
    expect(alike(unjudged).map(({ first }) => first)).toEqual(unjudged);
  });
});
