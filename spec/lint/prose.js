const FENCED = /^(```|~~~)[^]*?^\1/gm;
/** Code, lists, tables, headings, quotations, HTML. */
const NOT_PROSE = /^(?: {4}|\s*(?:[-*+] |\d+[.)] |[|#><]|```|~~~))/;

/**
 * The paragraphs of a Markdown text that are prose, each up to the list or table that stands right under it.
 *
 * @param {string} text
 */
export function proseOf(text) {
  const blocks = text
    .replaceAll(FENCED, '```')
    .trim()
    .split(/\n\s*\n/);
  const paragraphs = blocks.map((block, index) => {
    const lines = block.split('\n');
    const count = lines.findIndex((line) => NOT_PROSE.test(line));
    const prose = (count === -1 ? lines : lines.slice(0, count)).join('\n').trim();
    return { prose, introduces: count !== -1 || index + 1 < blocks.length };
  });
  return paragraphs.filter(({ prose }) => prose !== '');
}
