import type { Target } from '../../target/target.ts';

/** Gives a function that takes the tokens, and what a gateway wants, out of a text, wherever a target echoed them. */
export function redactorOf({ token, deniedToken, headers = {} }: Target): (text: string) => string {
  const tokens = [token, deniedToken ?? ''].flatMap((secret) => [secret, ...secretsOf(secret)]);
  const gateway = Object.values(headers).flatMap(secretsOf);
  const secrets = [...tokens, ...gateway].flatMap((secret) => (secret === '' ? [] : writings(secret)));
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[token]'), text);
}

/** A token as it stands in a header, in a URL and in JSON. */
function writings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}

/** No secret is shorter, and to take out every `1` or `true` would leave no text to read. */
const SECRET_LENGTH_MIN = 8;

/** A header as a whole, and its words: a target may echo a password without the scheme or `Bearer` before it. */
function secretsOf(header: string): string[] {
  return [header, ...header.split(/\s+/)].filter(({ length }) => length >= SECRET_LENGTH_MIN);
}
