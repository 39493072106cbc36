import { describe, expect, it } from 'vitest';
import { retryDelayMs } from '../../src/target/retry-delay.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function delay(headers: Readonly<Record<string, string>>): number | undefined {
  return retryDelayMs({ status: 429, headers }, NOW);
}

describe('after a 429, the delay is', () => {
  it.each([
    ['0', 0],
    ['3', 3_000],
    ['60', 60_000],
    ['Sun, 01 Mar 2026 12:00:04 GMT', 4_000],
  ])('what Retry-After: %s says', (value, expected) => {
    expect(delay({ 'retry-after': value })).toBe(expected);
  });

  it('until X-Ratelimit-Reset, in milliseconds', () => {
    expect(delay({ 'x-ratelimit-reset': String(NOW + 2_500) })).toBe(2_500);
  });

  it("until the token's own reset rather than another", () => {
    const headers = {
      'x-ratelimit-auth-token-reset': String(NOW + 1_500),
      'x-ratelimit-reset': String(NOW + 9_000),
    };
    expect(delay(headers)).toBe(1_500);
  });

  it('what Retry-After says rather than a reset', () => {
    expect(delay({ 'retry-after': '2', 'x-ratelimit-reset': String(NOW + 9_000) })).toBe(2_000);
  });

  it('until the reset when Retry-After makes no sense', () => {
    expect(delay({ 'retry-after': 'soon', 'x-ratelimit-reset': String(NOW + 2_000) })).toBe(2_000);
  });

  it.each([
    ['nothing says when', {}],
    ['Retry-After makes no sense', { 'retry-after': 'soon' }],
    ['Retry-After is in the past', { 'retry-after': 'Sun, 01 Mar 2026 11:59:00 GMT' }],
    ['the reset is in the past', { 'x-ratelimit-reset': String(NOW - 1) }],
    ['the reset is no number', { 'x-ratelimit-reset': '12:00:05' }],
  ])('a second when %s', (_, headers) => {
    expect(delay(headers)).toBe(1_000);
  });

  it.each([
    ['a second too many', { 'retry-after': '61' }],
    ['more seconds than there are', { 'retry-after': '9'.repeat(400) }],
    ['a day', { 'retry-after': 'Mon, 02 Mar 2026 12:00:00 GMT' }],
    ['a reset tomorrow', { 'x-ratelimit-reset': String(NOW + 86_400_000) }],
  ])('none for %s, which nobody waits for', (_, headers) => {
    expect(delay(headers)).toBeUndefined();
  });
});
