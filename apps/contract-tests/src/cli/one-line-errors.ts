import type { Command } from 'commander';

/** Makes a command complain in one line, suggestion and all, and end with 2 where its usage was wrong. */
export function withOneLineErrors(command: Command): Command {
  return command.configureOutput({
    outputError: (text, write) => write(`${command.name()}: ${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`),
  });
}

/** The exit code of a command that commander ended: help and version are no errors. */
export function usageExitCode({ exitCode }: { readonly exitCode: number }): number {
  return exitCode === 0 ? 0 : 2;
}
