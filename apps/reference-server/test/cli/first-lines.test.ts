import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { generateDataset } from '../../src/index.ts';
import { started } from '../support/run-command.ts';
import { temporaryFile } from '../support/temporary-file.ts';

/** What a server tells people when it starts. */
async function told(...argv: readonly string[]): Promise<string> {
  const { child } = await started(...argv, '--port', '0');
  const stderr = text(child.stderr);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return stderr;
}

test('a server tells what there is to ask for', async () => {
  expect((await told('--demo')).split('\n').slice(0, 3)).toEqual([
    'Project shop: 60 flags, and 6 archived; environments production, staging, test.',
    'Project warehouse: 4 flags, and 1 archived; environments production, night-shift.',
    'In use: 45 tags.',
  ]);
});

test('as far as that stays readable', async () => {
  const file = await temporaryFile('many.json');
  const environments = Array.from({ length: 12 }, (_, index) => ({ key: `e-${index}`, name: 'E' }));
  const projects = Array.from({ length: 7 }, (_, index) => ({ key: `p-${index}`, environments, flags: [] }));
  await writeFile(
    file,
    JSON.stringify({ projects: [{ ...projects[0], environments: [] }, ...projects.slice(1)] }),
  );
  const lines = (await told('--load', file)).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Project p-0: 0 flags; no environments.',
    'Project p-1: 0 flags; environments e-0, e-1, e-2, e-3, e-4, e-5, e-6, e-7, e-8, e-9, and 2 more.',
  ]);
  expect(lines.slice(5, 7)).toEqual(['There are 2 more projects.', 'In use: 0 tags.']);
});

test('one whose database holds a dataset says what it did not load, and how to', async () => {
  const database = await temporaryFile('flags.sqlite');
  const file = await temporaryFile('flags.json');
  await writeFile(file, JSON.stringify(generateDataset({ flags: 1, seed: 1 })));
  const here = ['--database', database];
  const held = `${database} holds a dataset already, which is served as it is.\n`;
  await told('--load', file, ...here);
  for (const argv of [['--demo'], ['--load', file], ['--flags', '5', '--seed', '2']]) {
    const named = argv.join(' ');
    expect(await told(...argv, ...here)).toContain(
      `${held}${named} was not loaded. To put it there instead: ` +
        `reference-server export ${named} | reference-server load - --database …\n`,
    );
  }
  expect(await told(...here)).toContain(`${held}Project store:`);
});
