import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { describe, expect, test } from 'vitest';

import { started, urlOf } from '../support/run-command.ts';
import { temporaryFile } from '../support/temporary-file.ts';

const withTag = (tag: string): string =>
  JSON.stringify({ projects: [{ key: 'web', environments: [], flags: [], tags: [tag] }] });

async function written(file: string, tag: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, withTag(tag));
  return file;
}

/** A server that watches a file, with a way to read its stderr on to a line. */
async function watching(path?: string) {
  const file = path ?? (await written(await temporaryFile('flags.json'), 'first'));
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

describe('a watched link', () => {
  // Windows lets not every user make one.
  const isHere = process.platform !== 'win32';

  test.runIf(isHere)('is loaded again when the file that it leads to is written', async () => {
    const link = await temporaryFile('flags.json');
    const target = await written(join(dirname(link), 'elsewhere', 'target.json'), 'first');
    await symlink(target, link);
    const { saysLine, tags } = await watching(link);
    expect(await tags()).toEqual(['first']);
    await writeFile(target, withTag('second'));
    await saysLine('changed, and was loaded');
    expect(await tags()).toEqual(['second']);
  });

  // As Kubernetes does with a mounted ConfigMap.
  test.runIf(isHere)('is loaded again when a folder on its way is exchanged for another', async () => {
    const link = await temporaryFile('flags.json');
    const place = (name: string): string => join(dirname(link), name);
    await written(place('v1/flags.json'), 'first');
    await written(place('v2/flags.json'), 'second');
    await symlink('v1', place('now'));
    await symlink('now/flags.json', link);
    const { saysLine, tags } = await watching(link);
    expect(await tags()).toEqual(['first']);
    await symlink('v2', place('next'));
    await rename(place('next'), place('now'));
    await saysLine('changed, and was loaded');
    expect(await tags()).toEqual(['second']);
  });
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
