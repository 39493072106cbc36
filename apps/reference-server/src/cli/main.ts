import { createCommand } from './create-command.ts';
import { explainFailure } from './explain-failure.ts';
import { hidePassword } from './named-database.ts';

/** The command `reference-server`. */
export async function main(argv: readonly string[]): Promise<void> {
  hidePassword(argv);
  try {
    await createCommand().parseAsync([...argv]);
  } catch (error) {
    console.error(`error: ${explainFailure(error)}`);
    process.exitCode = 2;
  }
}
