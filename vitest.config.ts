import { defineConfig } from 'vitest/config';

// The one default export: Vitest reads its configuration from it.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    // No module keeps state, so test files can share their imports. That takes a third of the time.
    isolate: false,
    // As many as there are cores: tests that wait for processes and browsers leave room for others.
    maxWorkers: '100%',
    // Many times what they take: a busy machine makes none of them fail.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    // What V8 does with regular expressions once a process has compiled a megabyte of them: some that are safe before
    // overflow the stack on long texts then.
    execArgv: ['--no-regexp-optimization'],
  },
});
