import type { DatasetFault } from '../dataset-error.ts';
import { pointer } from './pointer.ts';

/** Texts that are none: not every database can keep them, and no answer can carry them. */
export function* textFaults(path: string, value: unknown): Generator<DatasetFault> {
  // Hardly any text is broken, and to make paths to all of them takes long.
  if (isSound(value)) return;
  if (typeof value !== 'object' || value === null) {
    yield { path, message: 'has the character U+0000, or half of a surrogate pair' };
    return;
  }
  for (const [name, member] of Object.entries(value)) yield* textFaults(pointer(path, name), member);
}

function isSound(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isSound);
}
