import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs a command of the product as scripts/run.mjs would, and gives what it said and how it ended. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|MASTER_SECRET|VITEST|NODE_OPTIONS)/.test(name),
  )
  const child = spawn(
    process.execPath,
    [...nodeOptions, '--import', 'tsx', path.join(root, script), ...args],
    {
      cwd: root,
      env: { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}
