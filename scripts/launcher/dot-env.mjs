import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'

/** Settings kept in a file .env of the checkout; what the environment sets goes before it. */
export function loadDotEnv() {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
