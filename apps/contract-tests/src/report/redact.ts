import type { Target } from '../target/target.ts';

/** Gives a function that takes the tokens out of a text, wherever a target echoed them. */
export function redactorOf({ token, deniedToken }: Target): (text: string) => string {
  const secrets = [token, deniedToken].filter((secret) => secret !== undefined && secret !== '');
  return (text) => secrets.reduce<string>((rest, secret) => rest.replaceAll(secret ?? '', '[token]'), text);
}
