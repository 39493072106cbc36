import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests wait for conditions; a busy machine takes its time to fulfil them.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
