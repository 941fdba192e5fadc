import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { logs, root } from '../launcher/places.mjs'
import { runChild } from '../launcher/run-child.mjs'
import { failedOnce } from './tally.mjs'
import { testEnvironment } from './test-environment.mjs'
import { vitestOutcome } from './vitest-outcome.mjs'

/**
 * Runs one project of vitest and counts its tests.
 *
 * @param {object} task
 * @param {'unit' | 'integration' | 'verify'} task.project
 * @param {string[]} [task.args] names of files, or options of vitest
 * @param {Record<string, string>} [task.settings] environment variables
 * @param {AbortSignal} task.signal
 * @param {(text: string) => void} task.note
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runVitest({ project, args = [], settings, signal, note }) {
  const report = path.join(logs, `vitest-${project}.json`)
  rmSync(report, { force: true })
  let files = 0
  /** @type {PlainFailure | undefined} */
  let failure
  await runChild({
    name: `vitest-${project}`,
    doing: `The ${project} tests`,
    args: [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--project', project, '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...args,
    ],
    env: testEnvironment(settings),
    keep: 60,
    signal,
    onLine: (line) => /^\s*[✓❯×]/u.test(line) && note(`${(files += 1)} files`),
  }).catch((error) => {
    if (!(error instanceof PlainFailure)) throw error
    failure = error
  })
  if (!existsSync(report))
    return failedOnce(`${project} tests`, `${failure?.message ?? 'no report'}\n${failure?.details ?? ''}`)
  const outcome = vitestOutcome(JSON.parse(readFileSync(report, 'utf8')))
  note(`${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ''}`)
  return outcome
}
