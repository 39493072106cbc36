import { Help } from 'commander';

const help = new Help();

/** Text in lines of at most `width` characters, those after the first indented. Words are not cut, nor colors counted. */
export function wrapped(text: string, width: number, indent: number): string {
  return help.boxWrap(text, width - indent).replaceAll(/\n */g, `\n${' '.repeat(indent)}`);
}
