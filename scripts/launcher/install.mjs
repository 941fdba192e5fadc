import { npmProgram } from './npm.mjs'
import { hasTestTools, missingPackages } from './packages.mjs'
import { refuseWhileServing } from './serving.mjs'
import { runChild } from './run-child.mjs'

/** @typedef {'service' | 'all'} Extent what to install: what serving needs, or tools for tests too */

/**
 * What npm must still do for `extent`: nothing, add the tools for tests to what is there, or all.
 *
 * @param {Extent} extent
 * @returns {'nothing' | 'add' | 'install'}
 */
export function installNeed(extent) {
  if (missingPackages('service').length > 0) return 'install'
  return missingPackages(extent).length > 0 ? 'add' : 'nothing'
}

/**
 * Installs the packages of the lock file. No package's own install script runs: none is needed, and
 * none can do harm.
 *
 * @param {Extent} extent
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 */
export async function install(extent, { signal, note }) {
  const need = installNeed(extent)
  if (need === 'nothing') return
  // Adding leaves what is there in place, also under a service that runs; npm now and then leaves a
  // package out when it adds, and then all is installed anew.
  if (need === 'add') await runNpm(['install', '--no-save'], extent, { signal, note })
  if (installNeed(extent) === 'nothing') return
  refuseWhileServing('The packages must be installed anew')
  await runNpm(['ci'], extent, { signal, note })
}

/**
 * @param {string[]} command
 * @param {Extent} extent
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 */
async function runNpm(command, extent, { signal, note }) {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--no-progress', '--loglevel=error']
  // A developer's tools are not taken away. NODE_ENV=production in a person's environment would leave
  // them out, hence by name.
  const include = extent === 'all' || hasTestTools() ? '--include=dev' : '--omit=dev'
  await runChild({
    name: 'install',
    doing: 'Installing the packages',
    args: [npmProgram(), ...command, include, '--ignore-scripts', ...quiet],
    env: withoutNpm(process.env),
    signal,
    onLine: (line) => /^added \d+ packages/.test(line) && note?.(line.replace(/(,| in) .*/, '')),
  })
}

/**
 * npm hands its own settings down by environment variables; those of the npm that started us would
 * govern the one we start (such as --ignore-scripts or a workspace), so only what says where to fetch
 * and keep packages is kept.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
const withoutNpm = (env) => {
  const kept =
    /^npm_config_(cache|registry|proxy|https?_?proxy|noproxy|cafile|userconfig|globalconfig|prefix)$/i
  const entries = Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name))
  return /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(entries))
}
