/**
 * Whether a command printed what its page shows, whatever the numbers are. A line `…` stands for any lines, and `…`
 * within one for any text.
 */
export function printsLike(shown: string, printed: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${lineLike(line)}\\n`))
    .join('');
  return new RegExp(`^${pattern}`, 'm').test(`${printed}\n`);
}

function lineLike(line: string): string {
  return line
    .split(/(?<varying>\d[\d.]*|…)/)
    .map((text) => (text === '…' ? '.*' : /^\d/.test(text) ? '[\\d.]+' : RegExp.escape(text)))
    .join('');
}
