import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** What can be thrown away: logs, stamps, test databases. */
export const cache = path.join(root, '.cache')

/** One log file for each step; a failure names its own. */
export const logs = path.join(cache, 'logs')

/**
 * The file path as a person at the terminal would type it.
 * @param {string} file
 */
export const shown = (file) => {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative || '.'
}
