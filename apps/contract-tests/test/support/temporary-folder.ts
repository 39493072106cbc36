import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** An empty folder. Disposing removes it with all that was put there. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'contract-tests-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
