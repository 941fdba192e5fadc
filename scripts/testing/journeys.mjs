import { ownerUrl } from '../launcher/postgres/owner-url.mjs'
import { findChromium } from './find-chromium.mjs'
import { runPlaywright } from './run-playwright.mjs'
import { startService } from './start-service.mjs'
import { withDataFolder } from './test-database.mjs'

/**
 * Browser journeys of e2e/ against a service of their own. The pages are built.
 *
 * @param {import('./run-steps.mjs').Context} context
 * @param {(outcome: import('./tally.mjs').Outcome) => void} add
 * @param {object} wanted
 * @param {string[]} wanted.args names of files, or options of Playwright; none are all
 * @param {string} [wanted.what]
 * @param {Record<string, string>} [wanted.settings] environment variables of the journeys
 */
export async function journeys(
  { progress, signal },
  add,
  { args, what = 'Browser journeys', settings = {} },
) {
  const chromium = await progress.step('Finding a browser', async (note) => {
    const found = await findChromium({ signal, note })
    note(found)
    return found
  })
  await withDataFolder(async (dataDirectory) => {
    const service = await progress.step('Starting the service', () =>
      startService(dataDirectory, { DEMONSTRATION_SCALE: '0.01' }),
    )
    try {
      await progress.step(what, async (note) =>
        add(
          await runPlaywright({
            args,
            settings: {
              E2E_BASE_URL: service.address,
              E2E_DATABASE_URL: ownerUrl(dataDirectory),
              CHROMIUM_PATH: chromium,
              DATA_DIR: dataDirectory,
              ...settings,
            },
            signal,
            note,
          }),
        ),
      )
    } finally {
      await service.stop()
    }
  })
}
