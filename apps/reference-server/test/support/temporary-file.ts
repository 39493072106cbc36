import { join } from 'node:path';

import { temporaryFolder } from './temporary-folder.ts';

/** The path of a file that is not there yet, in a folder that goes with the test. */
export async function temporaryFile(name = 'flags.sqlite'): Promise<string> {
  return join(await temporaryFolder(), name);
}
