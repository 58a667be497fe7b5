import { defineConfig } from 'vitest/config';

// The one default export: Vitest reads its configuration from it.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    // No module keeps state, so files can share their imports: a third of the time without that.
    isolate: false,
    testTimeout: 20_000,
  },
});
