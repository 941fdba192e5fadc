import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../launcher/places.mjs'
import { alone, preparePackages, preparePages } from '../launcher/prepare.mjs'
import { check, counted } from './check.mjs'
import { journeys } from './journeys.mjs'
import { runVitest } from './run-vitest.mjs'
import { skippedOnce } from './tally.mjs'
import { withTestDatabase } from './test-database.mjs'

/** @typedef {import('./run-steps.mjs').Context} Context */
/** @typedef {(outcome: import('./tally.mjs').Outcome) => void} Add */

const program = (/** @type {string} */ name) => path.join(root, 'node_modules', name)

/**
 * All that `npm test` does, or one part of it.
 *
 * @param {string} part 'all', 'types', 'lint', 'format', 'unit', 'integration' or 'e2e'
 * @param {string[]} args handed on to the part's own program
 * @returns {(context: Context, add: Add) => Promise<void>}
 */
export const testSteps = (part, args) => async (context, add) => {
  const { progress, signal } = context
  const wanted = (/** @type {string} */ name) => part === 'all' || part === name
  await alone(context, () => preparePackages('all', context))

  /** @type {[string, string, string[]][]} */
  const checks = [
    ['types', 'Checking the types', [program('typescript/bin/tsc'), '--noEmit', '-p', '.']],
    [
      'lint',
      'Linting',
      [
        program('eslint/bin/eslint.js'),
        '.',
        '--max-warnings=0',
        '--cache',
        '--cache-location',
        '.cache/eslint/',
      ],
    ],
    [
      'format',
      'Checking the format',
      [program('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'],
    ],
  ]
  if (wanted('types') && existsSync(path.join(root, 'app')))
    await progress.step('Writing the types of the routes', () =>
      check(
        {
          name: 'typegen',
          doing: 'Writing the types of the routes',
          args: [program('next/dist/bin/next'), 'typegen'],
        },
        signal,
      ),
    )
  // Each of them keeps one core busy.
  await Promise.all(
    checks
      .filter(([name]) => wanted(name))
      .map(([name, doing, command]) =>
        progress.step(doing, async () =>
          add(await check({ name, doing, args: [...command, ...(part === name ? args : [])] }, signal)),
        ),
      ),
  )
  const vitestArgs = part === 'all' ? [] : args
  if (wanted('unit'))
    await progress.step('Unit tests', async (note) =>
      add(await runVitest({ project: 'unit', args: vitestArgs, signal, note })),
    )
  if (wanted('integration'))
    await progress.step('Integration tests', (note) =>
      withTestDatabase(async (url) =>
        add(
          await runVitest({
            project: 'integration',
            args: vitestArgs,
            settings: { TEST_DATABASE_URL: url },
            signal,
            note,
          }),
        ),
      ),
    )
  if (!wanted('e2e')) return
  const built = await counted('building the pages', () => alone(context, () => preparePages(context)))
  add(built)
  if (built.failed) return add(skippedOnce('all browser journeys, since the pages could not be built'))
  add(
    await counted('the browser journeys', () => journeys(context, add, { args: part === 'all' ? [] : args })),
  )
}
