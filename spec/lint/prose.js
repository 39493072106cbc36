import { lexer } from 'marked';

/** @import { Token } from 'marked' */

/** Tokens that a reader does not see. */
const BETWEEN_BLOCKS = ['space', 'def'];
const WITHOUT_WORDS = ['html', 'image'];

/**
 * The words of a token, without emphasis and addresses; code keeps its marks.
 *
 * @param {Token} token
 * @returns {string}
 */
function wordsOf(token) {
  if (WITHOUT_WORDS.includes(token.type)) return '';
  const parts = 'tokens' in token ? token.tokens : undefined;
  return parts ? parts.map(wordsOf).join('') : token.raw;
}

/**
 * The paragraphs of a Markdown text that stand in no list, table or quotation. One `introduces` when something follows.
 *
 * @param {string} text
 */
export function proseOf(text) {
  const blocks = lexer(text).filter(({ type }) => !BETWEEN_BLOCKS.includes(type));
  return blocks.flatMap((block, index) => {
    const prose = block.type === 'paragraph' ? wordsOf(block).trim() : '';
    return prose === '' ? [] : [{ prose, introduces: index + 1 < blocks.length }];
  });
}
