import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { runChild } from './run-child.mjs'
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs'

const stampFile = path.join(root, 'public/assets/.stamp')
const hash = () => hashOf(['styles', 'scripts/build-styles.mjs', 'package-lock.json'])

export const stylesAreBuilt = () =>
  existsSync(path.join(root, 'public/app.css')) && isStamped(stampFile, hash())

/**
 * Compiles the styles and lays the design systems' fonts and pictures beside them.
 * @param {{ signal: AbortSignal }} context
 */
export async function buildStyles({ signal }) {
  if (stylesAreBuilt()) return
  unstamp(stampFile)
  await runChild({
    name: 'build-styles',
    doing: 'Compiling the styles',
    args: [path.join(root, 'scripts/build-styles.mjs')],
    signal,
  })
  stamp(stampFile, hash())
}
