import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', testing: 'src/testing/index.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  hash: false,
  // Parts of it are taken in, so that nothing is left to install; its licence is packed.
  deps: { onlyBundle: ['openapi-fetch'] },
  dts: { oxc: true },
});
