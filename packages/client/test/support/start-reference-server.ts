import { startProgram } from './start-program.ts';

export interface ReferenceServer extends AsyncDisposable {
  readonly url: string;
  readonly project: string;
  readonly token: string;
  readonly denied: string;
}

/** The reference server with its demo data, in a process of its own. */
export async function startReferenceServer(): Promise<ReferenceServer> {
  const program = await startProgram('reference-server/src/cli.ts', ['--demo', '--port', '0']);
  const [url = '', ...pairs] = program.firstLine.split(' ');
  const values = new Map(
    pairs.map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  );
  const value = (name: string): string => values.get(name) ?? '';
  return {
    url,
    project: value('project'),
    token: value('token'),
    denied: value('denied'),
    [Symbol.asyncDispose]: async () => program[Symbol.asyncDispose](),
  };
}
