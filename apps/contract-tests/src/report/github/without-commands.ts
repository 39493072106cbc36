/**
 * Text in a log of which GitHub's runner takes no line for a command, whatever a target put there.
 *
 * @param token nobody else can know it, or they could end the silence
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
