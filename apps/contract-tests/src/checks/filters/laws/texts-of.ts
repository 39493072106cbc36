import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import type { Witnesses } from '../filter-law.ts';

/** So many flags give pieces, and so many pieces of each sort are kept. */
const FLAGS_TRIED_MAX = 60;
const TEXTS_OF_A_SORT_MAX = 60;

/** Texts that somebody might read as a pattern, and that hardly any flag has. */
const AWKWARD_TEXTS = ['%', '_', '*', '.*', '%65', "'", '"', '\\'];

/**
 * Pieces of keys and names, long and short: some with letters and digits alone, some with rare characters, some that
 * begin or end with a blank and are short enough for others to have them without, and some others.
 */
export function textsOf({ flags, draw }: Pick<Witnesses, 'flags' | 'draw'>): string[] {
  const tried = shuffled(flags, draw).slice(0, FLAGS_TRIED_MAX);
  const pieces = new Set(tried.flatMap(({ key, name = '' }) => [...piecesOf(key), ...piecesOf(name)]));
  const sorts = Object.groupBy(shuffled([...pieces].filter(isWritable), draw), (piece) => {
    if (piece.length <= 3 && piece.trim() !== piece) return 'edged';
    if (/^[a-zA-Z0-9]+$/.test(piece)) return 'plain';
    return /^[a-zA-Z0-9. -]+$/.test(piece) ? 'common' : 'rare';
  });
  const some = Object.values(sorts).flatMap((texts) => texts.slice(0, TEXTS_OF_A_SORT_MAX));
  return [...AWKWARD_TEXTS, ...some];
}

const PIECE_LENGTHS = [1, 2, 3, 5, 9];

function piecesOf(text: string): string[] {
  const letters = Array.from(text);
  return PIECE_LENGTHS.flatMap((length) => letters.map((_, at) => letters.slice(at, at + length).join('')));
}
