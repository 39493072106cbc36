import { InvalidArgumentError } from 'commander';

export type Headers = Readonly<Record<string, string>>;

/**
 * Adds a header, as `--header` takes it, to those before it.
 *
 * @example parseHeader('X-Gateway-Key: secret', {}) // { 'x-gateway-key': 'secret' }
 */
export function parseHeader(text: string, before: Headers = {}): Headers {
  const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x20-\x7E]+)$/.exec(text) ?? [];
  if (name === '') throw new InvalidArgumentError('It takes a name, a colon and a value of visible ASCII.');
  if (name.toLowerCase() === 'authorization') {
    throw new InvalidArgumentError('The token comes from the variable that --token-env names.');
  }
  return { ...before, [name.toLowerCase()]: value.trimEnd() };
}
