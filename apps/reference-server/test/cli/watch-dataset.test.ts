import { rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import { expect, test } from 'vitest';

import { started, urlOf } from '../support/run-command.ts';
import { temporaryFile } from '../support/temporary-file.ts';

const withTag = (tag: string): string =>
  JSON.stringify({ projects: [{ key: 'web', environments: [], flags: [], tags: [tag] }] });

/** A server that watches a file, with a way to read its stderr on to a line. */
async function watching() {
  const file = await temporaryFile('flags.json');
  await writeFile(file, withTag('first'));
  const { child, line } = await started('--watch', file, '--port', '0');
  const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
  const saysLine = async (part: string): Promise<void> => {
    while (true) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The server ended and did not say ${part}.`);
      if (value.includes(part)) return;
    }
  };
  const tags = async (): Promise<unknown> => {
    const response = await fetch(`${urlOf(line)}/api/v2/tags`, {
      headers: { authorization: 'allowed-token' },
    });
    return ((await response.json()) as { readonly items: unknown }).items;
  };
  return { file, child, saysLine, tags };
}

test('a watched file is loaded again when it is written', async () => {
  const { file, saysLine, tags } = await watching();
  expect(await tags()).toEqual(['first']);
  await writeFile(file, withTag('second'));
  await saysLine('changed, and was loaded');
  expect(await tags()).toEqual(['second']);
});

test('a watched file is loaded again when another one takes its place, as editors do, again and again', async () => {
  const { file, saysLine, tags } = await watching();
  for (const tag of ['second', 'third']) {
    await writeFile(`${file}.new`, withTag(tag));
    await rename(`${file}.new`, file);
    await saysLine('changed, and was loaded');
    expect(await tags()).toEqual([tag]);
  }
});

test('a bad version is told with its faults, and the data stays until there is a good one', async () => {
  const { file, saysLine, tags } = await watching();
  await writeFile(file, '{"projects":[{"key":"web","environments":[],"flags":[{"key":"a","name":"A"}]}]}');
  await saysLine('  /projects/0/flags/0/creationDate: is missing');
  expect(await tags()).toEqual(['first']);
  await writeFile(file, withTag('second').slice(0, 40));
  await saysLine('is not JSON');
  expect(await tags()).toEqual(['first']);
  await writeFile(file, withTag('second'));
  await saysLine('changed, and was loaded');
  expect(await tags()).toEqual(['second']);
});

test('a server that watches ends on a signal', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows ends a process without asking it.');
  const { child } = await watching();
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});
