import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { logs, root } from '../launcher/places.mjs'
import { runChild } from '../launcher/run-child.mjs'
import { playwrightOutcome } from './playwright-outcome.mjs'
import { failedOnce } from './tally.mjs'
import { testEnvironment } from './test-environment.mjs'

/**
 * Runs the browser journeys of e2e/ and counts them.
 *
 * @param {object} task
 * @param {string[]} task.args names of files, or options of Playwright
 * @param {Record<string, string>} task.settings environment variables
 * @param {AbortSignal} task.signal
 * @param {(text: string) => void} task.note
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runPlaywright({ args, settings, signal, note }) {
  const report = path.join(logs, 'playwright.json')
  rmSync(report, { force: true })
  /** @type {PlainFailure | undefined} */
  let failure
  await runChild({
    name: 'playwright',
    doing: 'The browser journeys',
    args: [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json', ...args],
    env: testEnvironment({ ...settings, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    keep: 60,
    signal,
    onLine: (line) => {
      const done = /^\s*[✓✘-]\s+(\d+)/u.exec(line)?.[1]
      if (done) note(`${done} journeys`)
    },
  }).catch((error) => {
    if (!(error instanceof PlainFailure)) throw error
    failure = error
  })
  if (!existsSync(report))
    return failedOnce('browser journeys', `${failure?.message ?? 'no report'}\n${failure?.details ?? ''}`)
  const outcome = playwrightOutcome(JSON.parse(readFileSync(report, 'utf8')))
  note(`${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ''}`)
  return outcome
}
