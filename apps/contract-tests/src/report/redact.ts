import type { Target } from '../target/target.ts';

/** Gives a function that takes the tokens out of a text, wherever a target echoed them. */
export function redactorOf({ token, deniedToken }: Target): (text: string) => string {
  const secrets = [token, deniedToken].flatMap((secret) => (secret ? writings(secret) : []));
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[token]'), text);
}

/** A token as it stands in a header, in a URL and in JSON. */
function writings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}
