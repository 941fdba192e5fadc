import { statSync } from 'node:fs'
import path from 'node:path'
import { goldenCases } from '@/lib/linkage/golden/cases'

/** `npm run golden:linkage -- DIR`: lib/linkage against the numbers that Splink itself gave. */

const usage = 'Usage: npm run golden:linkage -- DIR   (DIR holds fake_1000.csv and what Splink made of it)'

async function main(args: readonly string[]): Promise<number> {
  const [given, ...rest] = args
  if (!given || rest.length > 0 || given.startsWith('-')) {
    console.error(usage)
    return 2
  }
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${given}.`)
    return 1
  }
  let failed = 0
  const cases = goldenCases(folder)
  for (const { name, run } of cases) {
    const started = performance.now()
    const faults = await run().catch((error: unknown) => [
      error instanceof Error ? error.message : String(error),
    ])
    if (faults.length === 0) {
      console.log(`ok    ${name} (${Math.round(performance.now() - started)} ms)`)
      continue
    }
    failed += 1
    console.log(`FAIL  ${name}`)
    for (const fault of faults) console.log(`        ${fault}`)
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
