import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/survey/search-text.ts';

describe('the text to search for', () => {
  it('stands in about half of the keys', () => {
    expect(searchText(['new-cart', 'new-menu', 'old-cart', 'old-menu'])).toSatisfy((text: string) =>
      ['ne', 'ol', 'ca', 'me'].includes(text),
    );
    expect(searchText(['aab', 'aac', 'aad', 'aae', 'xq', 'xr'])).toBe('aa');
  });

  it('counts a key once, however often it holds the text', () => {
    expect(searchText(['ababab', 'cd', 'ce', 'cd'])).toBe('cd');
  });

  it('is two small letters, of which no server can make anything else', () => {
    expect(searchText(['A-1.b', 'C+2,d', 'É{é}', 'x'])).toBeUndefined();
    expect(searchText(['A-1.bc', 'x'])).toBe('bc');
  });

  it('does not stand in every key, where it would narrow nothing', () => {
    expect(searchText(['flag-a', 'flag-b'])).toBeUndefined();
    expect(searchText(['flag-ax', 'flag-b'])).toBe('ax');
  });

  it('is nothing where there is no key', () => {
    expect(searchText([])).toBeUndefined();
  });
});
