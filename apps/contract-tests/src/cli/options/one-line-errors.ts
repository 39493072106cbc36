import type { Command } from 'commander';

/** Makes a command complain in one line, suggestion and all, and end with 2 where its usage was wrong. */
export function withOneLineErrors(command: Command): Command {
  return command.configureOutput({
    outputError: (text, write) =>
      write(`${command.name()}: ${withoutSecrets(text.trim()).replaceAll(/\s*\n\s*/g, ' ')}\n`),
  });
}

/** commander repeats what it was given, and logs keep what it prints: passwords in URLs, a gateway's key. */
function withoutSecrets(text: string): string {
  return text
    .replaceAll(/\/\/[^\s/@]*@/g, '//…@')
    .replace(/(?<=option '--header [^']*' argument ').*(?=' is invalid)/s, '…');
}

/** The exit code of a command that commander ended: help and version are no errors. */
export function usageExitCode({ exitCode }: { readonly exitCode: number }): number {
  return exitCode === 0 ? 0 : 2;
}
