import { describe, expect, it } from 'vitest';
import { redactorOf } from '../../../src/report/build/redact.ts';

const target = { baseUrl: new URL('http://127.0.0.1'), project: 'shop' };
const TOKEN = 'Bearer "a+b"/c';

describe('redaction', () => {
  it.each([
    ['as it is', `seen ${TOKEN}, ${TOKEN}`, 'seen [token], [token]'],
    ['in a URL', `/tags?pre=${encodeURIComponent(TOKEN)}`, '/tags?pre=[token]'],
    ['in JSON', JSON.stringify({ name: TOKEN }), '{"name":"[token]"}'],
  ])('takes the token out of a text, %s', (_, text, redacted) => {
    expect(redactorOf({ ...target, token: TOKEN })(text)).toBe(redacted);
  });

  it('takes the token out, also without the word before it', () => {
    const redact = redactorOf({ ...target, token: 'Bearer 0123456789', deniedToken: 'Bearer 9876543210' });
    expect(redact('0123456789 and 9876543210')).toBe('[token] and [token]');
  });

  it('takes the denied token out, too', () => {
    const redact = redactorOf({ ...target, token: TOKEN, deniedToken: 'denied' });
    expect(redact(`${TOKEN} and denied`)).toBe('[token] and [token]');
  });

  it('takes out what a gateway wants, with and without the scheme before it', () => {
    const headers = { 'X-Gateway-Key': 'Basic c2VjcmV0cw==', 'X-Stage': 'true' };
    const redact = redactorOf({ ...target, token: TOKEN, headers });
    expect(redact('Basic c2VjcmV0cw== and c2VjcmV0cw==')).toBe('[token] and [token]');
    expect(redact('archived=true')).toBe('archived=true');
  });

  it('leaves a text alone where there is no token', () => {
    expect(redactorOf({ ...target, token: '' })('seen')).toBe('seen');
  });
});
