import path from 'node:path'
import { root } from './places.mjs'
import { runChild } from './run-child.mjs'
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs'

const stampFile = path.join(root, 'lib/database/generated/.stamp')

const hash = () => hashOf(['prisma/schema', 'prisma.config.ts', 'package-lock.json'])

export const clientIsGenerated = () => isStamped(stampFile, hash())

/**
 * Generates the database client from prisma/schema.
 *
 * @param {{ signal: AbortSignal }} context
 */
export async function generateClient({ signal }) {
  if (clientIsGenerated()) return
  unstamp(stampFile)
  await runChild({
    name: 'generate-client',
    doing: 'Generating the database client',
    args: [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'],
    env: {
      ...process.env,
      // Prisma would fetch its schema engine, which `generate` does not use; any file that exists will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
    signal,
  })
  stamp(stampFile, hash())
}
