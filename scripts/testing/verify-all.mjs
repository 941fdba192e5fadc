import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../launcher/places.mjs'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { alone, preparePackages, preparePages } from '../launcher/prepare.mjs'
import { runChild } from '../launcher/run-child.mjs'
import { auditDependencies } from './audit-dependencies.mjs'
import { counted } from './check.mjs'
import { runVitest } from './run-vitest.mjs'
import { journeys } from './journeys.mjs'
import { failedOnce, skippedOnce } from './tally.mjs'
import { withTestDatabase } from './test-database.mjs'
import { testEnvironment } from './test-environment.mjs'
import { shared } from './without-shared.mjs'

/** @typedef {import('./run-steps.mjs').Context} Context */
/** @typedef {(outcome: import('./tally.mjs').Outcome) => void} Add */

// The reference cases, and the command of package.json that holds the product to them.
const goldens = { golden: 'golden/statistics', 'golden:linkage': 'golden/linkage' }

/**
 * All that `npm run verify` does: the long checks at full size.
 *
 * @param {Context} context
 * @param {Add} add
 */
export async function verifySteps(context, add) {
  const { progress, signal } = context
  await alone(context, async () => {
    await preparePackages('all', context)
    add(await counted('building the pages', () => preparePages(context)))
  })
  await progress.step('Known weaknesses in packages', async (note) =>
    add(await auditDependencies(signal, note)),
  )
  for (const [command, folder] of Object.entries(goldens)) {
    if (isCommand(command))
      await progress.step(`Reference cases of ${folder}`, async (note) =>
        add(await golden(command, folder, signal, note)),
      )
  }
  await journeys(context, add, {
    args: ['every-page'],
    what: 'Every page, in both languages and three widths',
    settings: { EVERY_WIDTH: '1' },
  })
  // Alone, since it kills processes and times starts.
  await progress.step('Killing and starting', async (note) =>
    add(
      await runVitest({
        project: 'verify',
        args: [...foldersThatKill(), '--no-file-parallelism'],
        signal,
        note,
      }),
    ),
  )
  await progress.step('Long checks', (note) =>
    withTestDatabase(async (url) =>
      add(
        await runVitest({
          project: 'verify',
          args: ['lib/', 'app/', 'components/', 'scripts/bench-support/'],
          settings: { TEST_DATABASE_URL: url },
          signal,
          note,
        }),
      ),
    ),
  )
}

/** All of scripts/ but the checks of figures. */
const foldersThatKill = () =>
  readdirSync(path.join(root, 'scripts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'bench-support')
    .map(({ name }) => `scripts/${name}/`)

/** @param {string} name */
const isCommand = (name) => name in JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts

/**
 * @param {string} command
 * @param {string} folder
 * @param {AbortSignal} signal
 * @param {(text: string) => void} note
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
async function golden(command, folder, signal, note) {
  const cases = path.join(shared, folder)
  if (!existsSync(cases)) {
    note('skipped')
    return skippedOnce(`${command}: the reference cases of ../shared/${folder} are not there`)
  }
  /** @type {string[]} */
  const failed = []
  let line = ''
  /** @type {PlainFailure | undefined} */
  let failure
  await runChild({
    name: command.replace(':', '-'),
    doing: `The reference cases of ${folder}`,
    args: ['--import', 'tsx', path.join(root, `scripts/${command.replace(':', '-')}.ts`), cases],
    env: testEnvironment(),
    signal,
    onLine: (text, from) => {
      if (from === 'stdout' && /^\d+ passed, \d+ failed$/.test(text)) line = text
      if (/^FAIL/.test(text)) failed.push(text.replace(/^FAIL\s+/, ''))
    },
  }).catch((error) => {
    if (!(error instanceof PlainFailure)) throw error
    failure = error
  })
  const [, passes, fails] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? []
  if (passes === undefined || (failure && Number(fails) === 0))
    return failedOnce(command, `${failure?.message ?? 'it said no counts'}\n${failure?.details ?? ''}`)
  note(line)
  return {
    passed: Number(passes),
    failed: Number(fails),
    skipped: 0,
    failures: Number(fails)
      ? [
          {
            name: command,
            message: `${failed.join('\n')}\nThe whole log is .cache/logs/${command.replace(':', '-')}.log.`,
          },
        ]
      : [],
    skips: [],
  }
}
