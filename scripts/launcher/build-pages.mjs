import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { runChild } from './run-child.mjs'
import { refuseWhileServing } from './serving.mjs'
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs'

const stampFile = path.join(root, '.next/.stamp')

// What pages are not made from. Anything else in the checkout counts, so that nothing is forgotten.
const apart = new Set([
  'node_modules',
  'public',
  'e2e',
  'docs',
  'scripts',
  'test-results',
  'playwright-report',
  'coverage',
])

/** @param {string} name */
const isApart = (name) => name.includes('/generated') || /\.(test\.tsx?|md|log|tsbuildinfo)$/.test(name)

/** Hash of all that the pages are built from. */
export const pagesHash = () =>
  hashOf(
    readdirSync(root).filter((name) => !name.startsWith('.') && !apart.has(name) && name !== 'next-env.d.ts'),
    { extra: [process.platform, process.arch], skip: isApart },
  )

/** @param {string} [hash] */
export const pagesAreBuilt = (hash = pagesHash()) => isStamped(stampFile, hash)

/**
 * Builds the pages for production.
 *
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 */
export async function buildPages({ signal }) {
  const hash = pagesHash()
  if (pagesAreBuilt(hash)) return
  refuseWhileServing('The pages must be built anew')
  unstamp(stampFile)
  await runChild({
    name: 'build-pages',
    doing: 'Building the pages',
    args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // The build reads no figures; Next would else take these from a .env file.
      DATABASE_URL: '',
      DATABASE_READ_URL: '',
    },
    signal,
  })
  if (!existsSync(path.join(root, '.next/BUILD_ID')))
    throw new PlainFailure('Building the pages ended early; the whole log is .cache/logs/build-pages.log.')
  stamp(stampFile, hash)
}
