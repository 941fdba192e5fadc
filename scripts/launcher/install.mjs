import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmProgram } from './npm.mjs'
import { root } from './places.mjs'
import { runChild } from './run-child.mjs'
import { hashOf, stamp, unstamp } from './stamp.mjs'
import { refuseWhileServing } from './serving.mjs'

const stampFile = path.join(root, 'node_modules/.installed')

/** @typedef {'service' | 'all'} Extent what to install: what serving needs, or tools for tests too */

/**
 * What npm must still do for `extent`: nothing, add the tools for tests to what is there, or all.
 *
 * @param {Extent} extent
 * @returns {'nothing' | 'add' | 'install'}
 */
export function installNeed(extent) {
  if (!existsSync(stampFile)) return 'install'
  const [hash, installed] = readFileSync(stampFile, 'utf8').split(' ')
  if (hash !== lockHash()) return 'install'
  return installed === 'all' || installed === extent ? 'nothing' : 'add'
}

/**
 * Installs the packages of the lock file. No package's own install script runs: none is needed, and
 * none can do harm.
 *
 * @param {Extent} extent
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 */
export async function install(extent, { signal, note }) {
  // A developer's tools stay: an install for serving alone must not take them away.
  if (extent === 'service' && existsSync(path.join(root, 'node_modules/vitest'))) extent = 'all'
  const need = installNeed(extent)
  if (need === 'nothing') return
  if (need === 'install') refuseWhileServing('The packages must be installed anew')
  unstamp(stampFile)
  const how = need === 'add' ? ['install', '--no-save', '--no-package-lock'] : ['ci']
  const quiet = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--no-progress',
    '--loglevel=error',
  ]
  // NODE_ENV=production in a person's environment would leave the tools for tests out.
  const include = extent === 'all' ? '--include=dev' : '--omit=dev'
  await runChild({
    name: 'install',
    doing: 'Installing the packages',
    args: [npmProgram(), ...how, include, ...quiet],
    env: withoutNpm(process.env),
    signal,
    onLine: (line) => /^added \d+ packages/.test(line) && note?.(line.replace(/ in .*/, '')),
  })
  stamp(stampFile, `${lockHash()} ${extent}`)
}

const lockHash = () =>
  hashOf(['package-lock.json', '.npmrc'], { extra: [process.platform, process.arch, major()] })

const major = () => process.versions.node.split('.')[0] ?? ''

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
