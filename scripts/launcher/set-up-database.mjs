import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { root } from './places.mjs'
import { runChild } from './run-child.mjs'

/**
 * @typedef {object} SetUp what scripts/set-up-database.ts tells on its last line
 * @property {string} webUrl of the role that reads figures under row-level security
 * @property {string} gateUrl of the role that handles people, sessions and the audit
 * @property {{ label: string, detail: string }[]} accounts for the demonstration; none in a real service
 */

/**
 * Brings the database to the state this version needs: migrations, roles, and demonstration figures
 * when it is empty.
 *
 * @param {{ url: string, masterSecret: string, dataDirectory: string, demonstration: boolean }} database
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 * @returns {Promise<SetUp>}
 */
export async function setUpDatabase({ url, masterSecret, dataDirectory, demonstration }, { signal, note }) {
  const { lastLine } = await runChild({
    name: 'set-up-database',
    doing: 'Setting up the database',
    args: [
      '--import',
      'tsx',
      path.join(root, 'scripts/set-up-database.ts'),
      ...(demonstration ? [] : ['--without-demonstration']),
    ],
    env: { ...process.env, DATABASE_URL: url, MASTER_SECRET: masterSecret, DATA_DIR: dataDirectory },
    secret: true,
    signal,
    onLine: (line, from) => from === 'stderr' && note?.(line.trim()),
  })
  note?.('')
  const result = parse(lastLine)
  if (typeof result?.webUrl !== 'string' || typeof result.gateUrl !== 'string')
    throw new PlainFailure('Setting up the database ended without telling the addresses of its roles.')
  return { webUrl: result.webUrl, gateUrl: result.gateUrl, accounts: result.accounts ?? [] }
}

/**
 * @param {string} line
 * @returns {Partial<SetUp> | undefined}
 */
function parse(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
