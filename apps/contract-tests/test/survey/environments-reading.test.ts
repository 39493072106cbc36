import { describe, expect, it } from 'vitest';
import { environmentsReading } from '../../src/survey/environments-reading.ts';

describe('the reading of `environments` is', () => {
  it('unknown without a flag', () => {
    expect(environmentsReading([])).toEqual({ reading: 'unknown', keys: [] });
  });

  it('that of the page when every flag shows some, even none of them', () => {
    const flags = [{ environments: { test: {}, production: {} } }, { environments: {} }];
    expect(environmentsReading(flags)).toEqual({ reading: 'page', keys: ['production', 'test'] });
  });

  it('that of 20240415 when no flag has the field', () => {
    expect(environmentsReading([{ key: 'a' }, { key: 'b' }])).toEqual({ reading: '20240415', keys: [] });
  });

  it('mixed when some have it and some do not', () => {
    const flags = [{ key: 'a' }, { environments: { test: {} } }];
    expect(environmentsReading(flags)).toEqual({ reading: 'mixed', keys: ['test'] });
  });

  it.each([null, 'test', [], 7])('not misled by a field that is %j', (environments) => {
    expect(environmentsReading([{ environments }])).toEqual({ reading: '20240415', keys: [] });
  });

  it('not misled by what is no flag', () => {
    expect(environmentsReading([null, 'a', []])).toEqual({ reading: '20240415', keys: [] });
  });
});
