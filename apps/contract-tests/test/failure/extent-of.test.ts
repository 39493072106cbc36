import { describe, expect, it } from 'vitest';
import { extentOf, failuresOf, type Trial } from '../../src/failure/extent-of.ts';

const failure = { sentence: 'It is wrong.', expected: 'a', seen: 'b', exchanges: [] };
const wrong = (what: string): Trial => ({ what, failures: [failure] });
const right = (what: string): Trial => ({ what, failures: [] });

describe('how far a fault reaches', () => {
  it('counts the requests, and names one that is right', () => {
    expect(extentOf([wrong('sort=name'), wrong('sort=type'), right('sort=key')])).toBe(
      '2 of 3 requests are wrong; `sort=key` is right',
    );
  });

  it('names none where none is right', () => {
    expect(extentOf([wrong('sort=name'), wrong('sort=type')])).toBe('2 of 2 requests are wrong');
  });

  it('is not told of a single request', () => {
    expect(extentOf([wrong('sort=name')])).toBe(undefined);
  });
});

describe('the failures of several requests', () => {
  it('tell it once, after what the first failure says of its own', () => {
    const ofFlags = { ...failure, extent: 'so with 7 of 60 flags' };
    const failures = failuresOf([
      { what: 'env=test', failures: [ofFlags, failure] },
      right('env=production'),
    ]);
    expect(failures.map(({ extent }) => extent)).toEqual([
      'so with 7 of 60 flags; 1 of 2 requests is wrong; `env=production` is right',
      undefined,
    ]);
  });

  it('are none where all are right', () => {
    expect(failuresOf([right('sort=key'), right('sort=name')])).toEqual([]);
  });
});
