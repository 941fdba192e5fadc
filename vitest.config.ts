import path from 'node:path'
import { defineConfig } from 'vitest/config'

// One file name ending per kind of test: x.test.ts (pure), x.integration.test.ts (real PostgreSQL),
// x.verify.test.ts (long checks, run by `npm run verify`).
const root = path.resolve(import.meta.dirname)
const ignored = ['node_modules/**', '.next/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // What differs is said whole: where a check of hours fails, its message is all there is.
    chaiConfig: { truncateThreshold: 2_000 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.integration.test.ts', '**/*.verify.test.ts'],
          // Pure files share their modules: loading them anew for each file takes longer than the tests.
          isolate: false,
          maxWorkers: 2,
          // Generous: a busy machine must not turn a slow test red.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude: ignored,
          // Each file makes a database of its own.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'verify',
          include: ['**/*.verify.test.ts'],
          exclude: ignored,
          maxWorkers: 2,
          testTimeout: 1_800_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
