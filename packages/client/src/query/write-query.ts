import type { OperationId } from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';
import { JOINED, PLAIN, STYLES } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** The query of an address. Refuses what would ask for something else than was meant; the rest is the server's to judge. */
export function writeQuery(operation: OperationId, query: Parameters): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => writeParameter(operation, name, value))
    .join('&');
}

function writeParameter(operation: OperationId, name: string, value: unknown): readonly string[] {
  const fail = (fault: string): never => refuse(operation, `\`${name}\` ${fault}`);
  const styles = STYLES[operation];
  const style = styles[name] ?? fail(`is no parameter; there are ${Object.keys(styles).join(', ')}`);
  const values: readonly unknown[] = [value].flat();
  if (value === '' || values.length === 0) return style === PLAIN ? fail('is empty; leave it out') : [];
  if (values.some((entry) => entry === '' || entry === undefined || typeof entry === 'object')) {
    fail('holds what is no text');
  }
  const texts = style === JOINED ? [values.join(',')] : values;
  return texts.map((text) => `${name}=${encodeURIComponent(String(text))}`);
}
