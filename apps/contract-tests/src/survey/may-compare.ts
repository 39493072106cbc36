import type { Survey } from './survey.ts';

/** Whether the target must take `compare`: API version 20240415 has none, and without flags nothing tells the version. */
export function mayCompare({ environments: { reading } }: Survey): boolean {
  return reading !== '20240415' && reading !== 'unknown';
}
