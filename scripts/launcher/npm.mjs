import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'

/**
 * npm's own program, to be run by this Node: the one that started us, or the one beside Node, or the
 * one on the path.
 *
 * @returns {string}
 * @throws {PlainFailure} when there is none
 */
export function npmProgram() {
  const ofParent = process.env.npm_execpath
  if (ofParent && path.basename(ofParent) === 'npm-cli.js') return ofParent
  const home = path.dirname(process.execPath)
  const beside = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
    .map((name) => path.join(home, name))
    .find((file) => existsSync(file))
  const found = beside ?? onPath()
  if (!found)
    throw new PlainFailure(
      'npm was not found: it comes with Node, so install Node anew (https://nodejs.org).',
    )
  return found
}

function onPath() {
  if (process.platform === 'win32') return undefined
  try {
    const link = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim()
    const program = realpathSync(link)
    return program.endsWith('.js') ? program : undefined
  } catch {
    return undefined
  }
}
