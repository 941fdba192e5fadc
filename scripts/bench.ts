import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isWithin, ratioOf, type Bench } from './bench-support/bench'
import { benchTable } from './bench-support/bench-table'

/** `npm run bench -- NAME [--scale S]`: times one part of the product; every file of scripts/bench is a name. */

const folder = path.join(import.meta.dirname, 'bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
  .sort()
const usage = `Usage: npm run bench -- NAME [--scale S]   (NAME is ${names.join(', ')})`

function argumentsOf(args: string[]): { name: string; scale: number } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { scale: { type: 'string', default: '1' } },
    })
    const [name, ...rest] = positionals
    const scale = Number(values.scale)
    return name && rest.length === 0 && names.includes(name) && scale > 0 ? { name, scale } : undefined
  } catch {
    return undefined
  }
}

async function main(): Promise<number> {
  const given = argumentsOf(process.argv.slice(2))
  if (!given) {
    console.error(usage)
    return 2
  }
  const { name, scale } = given
  const { default: bench } = (await import(`./bench/${name}.ts`)) as { default: Bench }
  const results = await bench({ scale, progress: (text) => process.stderr.write(`${text}\n`) })
  console.log(benchTable(results))

  const file = path.join('.cache', 'bench', `${name}.json`)
  const report = results.map((result) => ({ ...result, ratio: ratioOf(result), isWithin: isWithin(result) }))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ name, scale, node: process.version, results: report }, null, 2)}\n`)
  console.log(`Written to ${file}`)

  const over = results.filter((result) => !isWithin(result))
  if (over.length > 0) console.error(`Over: ${over.map((result) => result.subject).join('; ')}.`)
  return over.length > 0 ? 1 : 0
}

process.exitCode = await main()
