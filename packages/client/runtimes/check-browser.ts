import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const NAMED = process.env['CHROMIUM'];
const CHROMIUM = NAMED ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE = `<!doctype html><title>running</title><script type="module">
import { smoke } from './smoke.js';
import * as bundle from './bundle.js';
smoke(bundle, bundle, location.origin.replace('127.0.0.1', 'localhost')).then(
  () => (document.title = 'passed'),
  (error) => (document.title = 'failed: ' + error.stack),
);
</script>`;

type WithServer = <Result>(
  files: Record<string, string>,
  use: (url: string) => Promise<Result>,
) => Promise<Result>;

/** Runs the smoke program in a page, across origins. Undefined when it passed, else what went wrong. */
export async function checkBrowser(folder: string, withServer: WithServer): Promise<string | undefined> {
  if (!existsSync(CHROMIUM)) {
    return NAMED === undefined
      ? `left out, no Chromium at ${CHROMIUM} (set CHROMIUM)`
      : `No Chromium is at ${CHROMIUM}, which CHROMIUM names.`;
  }
  const contents = "export * from '@flag-contract/client'; export * from '@flag-contract/client/testing';";
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'browser',
  });
  const files = {
    '/': PAGE,
    '/bundle.js': outputFiles[0]?.text ?? '',
    '/smoke.js': await readFile(join(folder, 'smoke.mjs'), 'utf8'),
  };
  return withServer(files, visit);
}

async function visit(url: string): Promise<string | undefined> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction("document.title !== 'running'");
    const title = await page.title();
    return title === 'passed' ? undefined : title;
  } finally {
    await browser.close();
  }
}
