import { InvalidArgumentError } from 'commander';

const PORT_MAX = 65_535;

export function parsePort(text: string): string {
  if (!/^\d+$/.test(text) || Number(text) > PORT_MAX) {
    throw new InvalidArgumentError(`It takes a number from 0 to ${PORT_MAX}.`);
  }
  return text;
}
