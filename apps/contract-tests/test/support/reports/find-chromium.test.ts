import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { findChromium } from './find-chromium.ts';

it('takes the browser that CHROMIUM names before the usual one', () => {
  expect(findChromium(import.meta.filename, process.execPath)).toBe(import.meta.filename);
  expect(findChromium(undefined, process.execPath)).toBe(process.execPath);
});

it('finds none where nobody named one and the usual place is empty', async () => {
  await using folder = await temporaryFolder();
  expect(findChromium(undefined, join(folder.path, 'chromium'))).toBe(undefined);
});

it.each(['nowhere/chromium', ''])('does not do without the one that CHROMIUM names: "%s"', (named) => {
  expect(() => findChromium(named, process.execPath)).toThrow(
    new Error(`CHROMIUM is '${named}', where nothing is: set it to a Chromium.`),
  );
});
