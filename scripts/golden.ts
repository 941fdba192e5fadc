import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { runCase } from '@/lib/statistics/golden/run-case'

/** `npm run golden -- DIR`: every DIR/<method>/<id>.json through lib/statistics. */

const usage = 'Usage: npm run golden -- DIR   (DIR holds <method>/<id>.json)'
/** Enough to see what is wrong with a case without burying the others. */
const mostFaultsShown = 40

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((method) =>
      readdirSync(path.join(folder, method))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => path.join(method, name)),
    )
}

function faultsOf(file: string): string[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
  return runCase(json)
}

function main(args: readonly string[]): number {
  const [folder, ...rest] = args
  if (!folder || rest.length > 0 || folder.startsWith('-')) {
    console.error(usage)
    return 2
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${folder}.`)
    return 1
  }
  let passed = 0
  let failed = 0
  for (const file of filesIn(folder)) {
    const started = performance.now()
    const faults = faultsOf(path.join(folder, file))
    const name = file.replace(/\.json$/, '')
    if (faults.length === 0) {
      passed += 1
      console.log(`ok    ${name} (${Math.round(performance.now() - started)} ms)`)
      continue
    }
    failed += 1
    console.log(`FAIL  ${name}`)
    for (const fault of faults.slice(0, mostFaultsShown)) console.log(`        ${fault}`)
    if (faults.length > mostFaultsShown) console.log(`        and ${faults.length - mostFaultsShown} more`)
  }
  if (passed + failed === 0) console.error(`There is no case in ${folder}.`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
