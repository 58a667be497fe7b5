import { defineConfig } from 'vitest/config';

// The one default export: Vitest reads its configuration from it.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    testTimeout: 20_000,
  },
});
