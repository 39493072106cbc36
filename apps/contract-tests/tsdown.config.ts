import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts', 'src/vitest/index.ts'],
  platform: 'node',
  target: 'node24.18',
  fixedExtension: false,
  hash: false,
  // A file here is a file there, so that what a module finds by its own address is found in dist as well.
  unbundle: true,
  // What the report's page is made of is read when it is written.
  copy: [{ from: 'src/report/html/page/*.{css,js}', to: 'dist/report/html/page' }],
  dts: true,
  logLevel: 'warn',
});
