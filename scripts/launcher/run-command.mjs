import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { alone, preparePackages } from './prepare.mjs'
import { Progress } from './progress.mjs'
import { reportFailure } from './report-failure.mjs'
import { Stopped } from './stopped.mjs'
import { stopSignal } from './stop-signal.mjs'
import { withDatabase } from './with-database.mjs'

const withoutDatabase = '--without-database'

/**
 * Runs a TypeScript command of the product at the terminal, with the owner's connection unless the first
 * argument says without; its exit code is ours.
 *
 * @param {string[]} argv the script, relative to the root, and its arguments
 * @returns {Promise<never>}
 */
export async function runCommand(argv) {
  const stop = stopSignal()
  const [script = '', ...args] = argv[0] === withoutDatabase ? argv.slice(1) : argv
  const name = `npm run ${process.env.npm_lifecycle_event ?? path.basename(script, '.ts')}`
  let code = 0
  try {
    if (argv[0] === withoutDatabase) {
      const context = { progress: new Progress(process.stderr), signal: stop.signal }
      await alone(context, () => preparePackages('service', context))
      code = await run(script, args, process.env, stop.signal)
    } else code = await withDatabase(name, stop, ({ env }) => run(script, args, env, stop.signal))
  } catch (error) {
    code = error instanceof Stopped ? 130 : reportFailure(error)
  }
  process.exit(code)
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code
 */
function run(script, args, env, signal) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, script), ...args.map(fromPerson)],
    {
      cwd: root,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: 'inherit',
    },
  )
  // Ctrl-C reaches it by the terminal too; the other signals reach us alone.
  const stop = () => child.kill('SIGTERM')
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 130))
  })
}

/**
 * npm runs us in the root; file names are meant from the folder where the person is. A plain word such as
 * "published" is no file name, though a folder may be called so.
 *
 * @param {string} argument
 */
function fromPerson(argument) {
  const person = process.env.INIT_CWD ?? process.cwd()
  if (person === root || argument.startsWith('-') || !/[./\\]/.test(argument)) return argument
  const place = path.resolve(person, argument)
  return existsSync(place) ? place : argument
}
