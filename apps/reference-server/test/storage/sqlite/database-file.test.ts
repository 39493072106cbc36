import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

import { describe, expect, test } from 'vitest';

import { generateDataset } from '../../../src/generated/generate-dataset.ts';
import { type Dataset, DatasetError } from '../../../src/index.ts';
import { askTags } from '../../support/ask.ts';
import { ended, started, urlOf } from '../../support/run-command.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFile } from '../../support/temporary-file.ts';

const withTag = (tag: string): Dataset => ({
  projects: [{ key: tag, environments: [], flags: [], tags: [tag] }],
});

async function tagsOf(line: string): Promise<unknown> {
  const response = await fetch(`${urlOf(line)}/api/v2/tags`, { headers: { authorization: 'allowed-token' } });
  return ((await response.json()) as { readonly items: unknown }).items;
}

describe('a database file', () => {
  test('keeps the dataset from one server to the next, which serves it as it is', async () => {
    const database = await temporaryFile();
    const first = await serve({ database, dataset: withTag('first') });
    await first.close();
    const second = await serve({ database, dataset: withTag('second') });
    expect(second.project).toBe('first');
    expect((await askTags(second)).items).toEqual(['first']);
  });

  test('that is empty needs a dataset', async () => {
    const database = await temporaryFile();
    await expect(serve({ database })).rejects.toThrow(`${database} holds no dataset`);
    await serve({ database, dataset: withTag('a') });
    expect((await serve({ database })).project).toBe('a');
  });

  test('stays as it was where a dataset has faults', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    await expect(server.load({ projects: [] })).rejects.toThrow(DatasetError);
    expect((await askTags(server)).items).toEqual(['first']);
  });

  test('can be read by a server while another process loads into it', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    const file = await temporaryFile('second.json');
    await writeFile(file, JSON.stringify(withTag('second')));
    const { code, stderr } = await ended('load', file, '--database', database);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${database} holds ${file} now.\n` });
    expect((await askTags(server)).items).toEqual(['second']);
  });

  test('is answered from while a load waits for what another connection writes', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    const other = new DatabaseSync(database);
    other.exec('begin immediate');
    const loaded = server.load(withTag('second'));
    for (let time = 0; time < 10; time += 1) expect((await askTags(server)).items).toEqual(['first']);
    other.exec('rollback');
    await loaded;
    expect((await askTags(server)).items).toEqual(['second']);
    other.close();
  });

  test('stays as it was where another connection writes and does not end', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    const other = new DatabaseSync(database);
    other.exec('begin immediate');
    await expect(server.load(withTag('second'))).rejects.toThrow(
      `${database} is locked by another process; end that one, or name another file`,
    );
    other.close();
    expect((await askTags(server)).items).toEqual(['first']);
    await server.load(withTag('third'));
    expect((await askTags(server)).items).toEqual(['third']);
  });

  test('is loaded into by servers of the same process one after the other', async () => {
    const database = await temporaryFile();
    const one = await serve({ database, dataset: withTag('first') });
    const other = await serve({ database });
    await Promise.all([one.load(generateDataset({ flags: 500, seed: 1 })), other.load(withTag('second'))]);
    expect(await askTags(other)).toEqual(await askTags(one));
    expect(other.project).toBe(one.project);
  });

  test('is filled by --demo while it is empty, and then served as it is', async () => {
    const database = await temporaryFile();
    const first = await started('--demo', '--database', database, '--port', '0');
    expect(first.line).toContain('project=shop');
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    const again = await started('--flags', '3', '--database', database, '--port', '0');
    expect(again.line).toContain('project=shop token=allowed-token denied=denied-token other=warehouse');
    expect((await started('--database', database, '--port', '0')).line).toContain('project=shop');
  });

  test('is made by one of several servers that start at once, and served by all', async () => {
    const database = await temporaryFile();
    const servers = Array.from({ length: 4 }, () => started('--demo', '--database', database, '--port', '0'));
    for (const { line } of await Promise.all(servers)) expect(await tagsOf(line)).toContain('beta');
  });

  test('takes what a watched file holds', async () => {
    const database = await temporaryFile();
    const file = await temporaryFile('watched.json');
    await (await serve({ database, dataset: withTag('first') })).close();
    await writeFile(file, JSON.stringify(withTag('watched')));
    const { line } = await started('--watch', file, '--database', database, '--port', '0');
    expect(await tagsOf(line)).toEqual(['watched']);
  });
});
