import { FlagContractError } from '@flag-contract/client';

import { counted } from '../../counted.ts';
import { keepWhatWasRead } from '../../import/keep/kept-answers.ts';

const lists = { getFeatureFlags: 'the list of flags', getTags: 'the list of tags' } as const satisfies Record<
  FlagContractError['operation'],
  string
>;

/** Says in one line why an import broke off, and where it can go on. */
export async function explainImportFailure(error: unknown, project: string, folder: string): Promise<string> {
  const told = `${project} was not imported: ${oneLine(reasonOf(error))}`;
  const count = await keepWhatWasRead(folder);
  if (count === 0) return told;
  return `${told} (run it again to go on; ${counted(count, 'answer')} kept in ${folder})`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof FlagContractError)) return error.message;
  const list = lists[error.operation];
  return error.message
    .replace(new RegExp(`^(?:[A-Z]+ \\S+|${error.operation}) `), `${list} `)
    .replace(/ got (?<status>\d{3}): /, ' was answered $<status>: ');
}

// What a server says may have lines, and worse for a terminal.
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
