import { defineConfig } from 'vitest/config'

/** What needs a browser: `npm run test:browser`. */
export default defineConfig({
  logLevel: 'error',
  test: { include: ['__tests__/browser/**/*.browser.ts'], testTimeout: 30_000, fileParallelism: false },
})
