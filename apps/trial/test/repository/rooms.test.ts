import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { REPOSITORY } from '../support/repository.ts';
import { runWell } from '../support/run.ts';

const SECTION = /^\| \*\*.*\*\*(?:, in `(?<folder>.+)`)? +\|/;
const ROW = /^\| (?<places>`.+?`) +\|/;

/** Folders of packages, and of their sources. What a `test` holds mirrors these. */
const ROOM = /^(?:(?:apps|packages)\/[^/]+(?:\/src)?|spec)\/(?!(?:src|test)\/)[^/]+(?=\/)/;

let named: string[];
beforeAll(async () => {
  named = placesNamed(await readFile(join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8'));
});

/** The first column of the table, with the folder of each section before the places in it. */
function placesNamed(page: string): string[] {
  let folder = '';
  return page.split('\n').flatMap((line) => {
    const section = SECTION.exec(line);
    if (section !== null) folder = section.groups?.['folder'] ?? '';
    const places = ROW.exec(line)?.groups?.['places'] ?? '';
    return [...places.matchAll(/`(.+?)`/g)].flatMap(([, place = '']) =>
      withoutBraces(posix.join(folder, place)),
    );
  });
}

/** Such as `a/b` and `a/c`, for `a/{b,c}`. */
function withoutBraces(place: string): string[] {
  const [before = '', names = '', after = ''] = place.split(/[{}]/);
  return names.split(',').map((name) => before + name + after);
}

it('CONTRIBUTING.md names every folder of the house, by itself or by the one around it', async () => {
  const files = await runWell(REPOSITORY, 'git', 'ls-files', '--cached', '--others', '--exclude-standard');
  const kept = files.split('\n').filter((file) => existsSync(join(REPOSITORY, file)));
  const rooms = new Set(kept.flatMap((file) => ROOM.exec(file) ?? []));
  const unnamed = [...rooms].filter((room) => !named.some((place) => `${room}/`.startsWith(`${place}/`)));
  expect(rooms).toContain('apps/contract-tests/src/checks');
  expect(unnamed).toEqual([]);
});

it('CONTRIBUTING.md names no place that is not there', () => {
  expect(named).toContain('spec/openapi.yaml');
  expect(named.filter((place) => !existsSync(join(REPOSITORY, place)))).toEqual([]);
});
