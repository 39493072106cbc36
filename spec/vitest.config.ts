import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{test,lint/test}/**/*.test.ts'],
    // Each test of a lint rule runs Redocly as a process of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
