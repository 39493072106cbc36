/**
 * A line that GitHub's runner shows as an annotation, escaped as its toolkit does.
 *
 * @example workflowCommand('error', 'flags/paging/next', 'It is missing.') // ::error title=flags/paging/next::It is missing.
 */
export function workflowCommand(name: 'error' | 'warning', title: string, message: string): string {
  return `::${name} title=${escapedProperty(title)}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
