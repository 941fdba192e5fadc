import { bothOrNeither } from './both-or-neither.mjs'
import { loadDotEnv } from './dot-env.mjs'
import { readEnvironment } from './environment.mjs'
import { lockData, openDatabase } from './open-database.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { checkPort } from './port.mjs'
import { keepPostgres } from './postgres/keep-postgres.mjs'
import { alone, preparePackages, preparePages } from './prepare.mjs'
import { Progress } from './progress.mjs'
import { reportFailure } from './report-failure.mjs'
import { checkRoom } from './room.mjs'
import { Stopped } from './stopped.mjs'
import { serviceSecrets } from './secret.mjs'
import { serverEnvironment } from './server-environment.mjs'
import { noteServing } from './serving.mjs'
import { setUpDatabase } from './set-up-database.mjs'
import { startServer } from './start-server.mjs'
import { startWorker } from './start-worker.mjs'
import { stopSignal } from './stop-signal.mjs'
import { sayWelcome } from './welcome.mjs'

/**
 * npm start: does what has not been done, serves until told to stop, and ends everything it started.
 * @returns {Promise<never>}
 */
export async function start() {
  const stop = stopSignal()
  const progress = new Progress()
  /** Undone in reverse order at the end. @type {(() => unknown)[]} */
  const undo = []
  let code = 0
  try {
    await serve(progress, stop, undo)
  } catch (error) {
    if (!(error instanceof Stopped)) code = reportFailure(error)
  }
  if (stop.signal.aborted && undo.length) progress.line('\nStopping …')
  for (const step of undo.reverse()) {
    try {
      await step()
    } catch (error) {
      code ||= reportFailure(error)
    }
  }
  if (stop.signal.aborted && undo.length) progress.line('Stopped. The data is kept.')
  process.exit(code)
}

/**
 * @param {Progress} progress
 * @param {ReturnType<typeof stopSignal>} stop
 * @param {(() => unknown)[]} undo
 */
async function serve(progress, { signal, hasty }, undo) {
  const began = performance.now()
  loadDotEnv()
  const settings = readEnvironment(process.env)
  progress.line('Criminal justice board data\n')
  undo.push(lockData(settings, 'npm start', settings.nextAuthUrl))
  await checkPort(settings.port, settings.host)
  checkRoom('service', settings.dataDirectory, settings.demonstrationScale)
  const secrets = serviceSecrets(settings)

  const context = { progress, signal }
  const setUp = await alone(context, async () => {
    await preparePackages('service', context)
    const database = await progress.step(
      settings.databaseUrl ? 'Connecting to the database' : 'Starting the database',
      () => openDatabase(settings),
    )
    const kept = database.embedded
      ? keepPostgres(database.embedded, settings.dataDirectory, (text) => progress.line(`  ! ${text}`))
      : undefined
    if (kept) undo.push(() => kept.stop(hasty))
    // Loading figures mostly waits for PostgreSQL and building mostly for the compiler, so they go well together.
    const [roles] = await bothOrNeither(signal, (either) => [
      progress.step('Setting up the database', (note) =>
        setUpDatabase(
          {
            url: database.url,
            masterSecret: secrets.master,
            dataDirectory: settings.dataDirectory,
            demonstration: true,
          },
          { signal: either, note },
        ),
      ),
      preparePages({ progress, signal: either }),
    ])
    return { roles, failed: kept?.failed, databaseUrl: database.url }
  })

  undo.push(noteServing(settings.nextAuthUrl))
  const server = await progress.step('Starting the web server', () =>
    startServer({
      port: settings.port,
      host: settings.host,
      env: serverEnvironment(process.env, settings, setUp.roles, secrets),
      signal,
    }),
  )
  undo.push(() => server.stop(hasty))
  const worker = startWorker({
    env: {
      ...process.env,
      DATABASE_URL: setUp.databaseUrl,
      MASTER_SECRET: secrets.master,
      DATA_DIR: settings.dataDirectory,
    },
    signal,
    say: (text) => progress.line(text),
  })
  undo.push(worker.stop)
  sayWelcome(progress, settings, setUp.roles.accounts, performance.now() - began)
  process.send?.({ ready: settings.nextAuthUrl })

  await Promise.race([
    aborted(signal),
    server.ended.then((how) => {
      if (!signal.aborted)
        throw new PlainFailure(`The web server was ${how}: run "npm start" again; the data is as it was.`)
    }),
    ...(setUp.failed ? [setUp.failed.then((failure) => Promise.reject(failure))] : []),
  ])
}

/**
 * Resolves when the signal is given, or at once when it was.
 * @param {AbortSignal} signal
 */
const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    else signal.addEventListener('abort', resolve, { once: true })
  })
