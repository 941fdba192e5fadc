import { spawnSync } from 'node:child_process'
import { existsSync, lchownSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../plain-failure.mjs'

/**
 * @typedef {object} RunAs how PostgreSQL, which refuses to run as root, is run
 * @property {string[]} prefix command and arguments that go before the program's own
 * @property {number | undefined} owner of the files, when root has to give them away
 */

const nobody = 65_534

/**
 * Ways to run as root, best first. The first keeps root's own rights to files under a name that is not
 * root's, so it works below a folder that only root enters; containers often forbid it. The second
 * becomes `nobody` and keeps only the right to pass through such folders.
 *
 * @type {RunAs[]}
 */
export const waysForRoot = [
  { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'], owner: 0 },
  ...['dac_read_search', 'dac_override'].map((right) => ({
    prefix: [
      'setpriv',
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      '--clear-groups',
      `--inh-caps=+${right}`,
      `--ambient-caps=+${right}`,
      '--',
    ],
    owner: nobody,
  })),
]

/**
 * The way to run `program` on files in `folder` here, found by trying it.
 *
 * @param {string} program
 * @param {string} folder must exist
 * @param {RunAs[]} [ways]
 * @returns {RunAs}
 * @throws {PlainFailure} as root, where none works
 */
export function runAs(program, folder, ways = waysForRoot) {
  if (process.getuid?.() !== 0) return { prefix: dieWithParent([], program), owner: undefined }
  const way = ways.find(
    ({ prefix }) =>
      works([...prefix, program, '--version']) && works([...prefix, 'sh', '-c', 'cd "$0"', folder]),
  )
  if (!way)
    throw new PlainFailure(
      'PostgreSQL refuses to run as root, and this machine offers no way around it: run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  return { prefix: dieWithParent(way.prefix, program), owner: way.owner }
}

/**
 * Where the kernel can, PostgreSQL is told to shut down when the launcher dies, even by kill -9.
 *
 * @param {string[]} prefix
 * @param {string} program
 */
function dieWithParent(prefix, program) {
  if (process.platform !== 'linux') return prefix
  const tied = [...prefix, 'setpriv', '--pdeathsig', 'INT', '--']
  return works([...tied, program, '--version']) ? tied : prefix
}

/** @param {string[]} command */
const works = ([first = '', ...rest]) => spawnSync(first, rest, { stdio: 'ignore' }).status === 0

/**
 * Gives a folder and all in it to `owner`. Links are not followed.
 *
 * @param {string} folder
 * @param {number} owner
 */
export function giveTo(folder, owner) {
  if (!existsSync(folder) || lstatSync(folder).uid === owner) return
  /** @param {string} place */
  const give = (place) => {
    if (lstatSync(place).isDirectory()) for (const name of readdirSync(place)) give(path.join(place, name))
    // The folder itself comes last: half done is then begun again.
    lchownSync(place, owner, owner)
  }
  give(folder)
}
