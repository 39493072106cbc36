interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const COMMANDS = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'add-path',
];

/**
 * What GitHub's runner obeys in a log, as its source has it: lines that begin with `::` after any blanks, or with `##[`
 * anywhere; nothing from `stop-commands` to the line of its token.
 */
export function commandsIn(log: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stoppedBy: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseLine(line);
    if (stoppedBy !== undefined) {
      if (command?.name === stoppedBy) stoppedBy = undefined;
    } else if (command?.name === 'stop-commands') stoppedBy = command.message;
    else if (command !== undefined && COMMANDS.includes(command.name)) found.push(command);
  }
  return found;
}

function parseLine(line: string): WorkflowCommand | undefined {
  const match =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  const pairs = properties.split(',').filter((pair) => pair.includes('='));
  return {
    name,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
    ),
    message: decoded(message),
  };
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
