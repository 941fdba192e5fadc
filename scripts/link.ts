// npm run link -- --model MODEL.json --input A[,B] --out DIR [--threshold-match-weight W] [--train SPEC.json]
import path from 'node:path'
import { parseArgs } from 'node:util'
import { linkFiles, type LinkRequest } from '@/lib/linkage/link-files'
import { run } from './command/run'
import { terminalLine } from './command/terminal-line'
import { UsageError } from './command/usage-error'

const usage = `Usage: npm run link -- --model MODEL.json --input A[,B…] --out DIR
                       [--threshold-match-weight W] [--train SPEC.json] [--names NAME[,NAME…]]
                       [--max-pairs N] [--memory-limit 3GB] [--with-values]

  --model FILE     a Splink model, version 4 or 5, of the DuckDB dialect
  --input FILES    CSV or Parquet; several, with commas between, for link_only and link_and_dedupe
  --out DIR        an empty folder, or one that is not there yet: edges.parquet, clusters.parquet,
                   report.json and model.json
  --threshold-match-weight W
                   leave out edges below it, and cluster at it; without it every edge is kept and
                   clusters are made at a match weight of 0
  --train FILE     what to train first (docs/linkage.md)
  --names NAMES    what the inputs are called as sources; their files' names unless told
  --max-pairs N    comparisons allowed; 100 million unless told
  --memory-limit M what DuckDB may take before it puts work on the disk
  --with-values    put the compared values beside each edge: personal data`

const options = {
  model: { type: 'string' },
  input: { type: 'string', multiple: true },
  out: { type: 'string' },
  'threshold-match-weight': { type: 'string' },
  train: { type: 'string' },
  names: { type: 'string' },
  'max-pairs': { type: 'string' },
  'memory-limit': { type: 'string' },
  'with-values': { type: 'boolean' },
} as const

/** npm runs us in the project's root; files are meant from where the person is. */
const fromPerson = (place: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), place)

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function asNumber(words: string | undefined, option: string): number | undefined {
  if (words === undefined) return undefined
  const value = Number(words)
  if (words.trim() === '' || !Number.isFinite(value))
    throw new Error(`${option} should be a number, not "${words}".`)
  return value
}

function readArguments(): LinkRequest {
  try {
    const { values } = parseArgs({ options })
    if (!values.model) throw new Error('Say with --model which Splink model is to be used.')
    const inputs = (values.input ?? []).flatMap(listed).map(fromPerson)
    if (inputs.length === 0) throw new Error('Say with --input which files are to be linked.')
    if (!values.out) throw new Error('Say with --out into which folder the results go.')
    const sources = values.names === undefined ? undefined : listed(values.names)
    if (sources && sources.length !== inputs.length)
      throw new Error(`--names has ${sources.length} names for ${inputs.length} inputs.`)
    if (sources && new Set(sources).size !== sources.length) throw new Error('--names has a name twice.')
    const memoryLimit = values['memory-limit']
    if (memoryLimit !== undefined && !/^\d+(\.\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$/i.test(memoryLimit))
      throw new Error(`--memory-limit should be like 3GB, not "${memoryLimit}".`)
    return {
      model: fromPerson(values.model),
      inputs,
      out: fromPerson(values.out),
      thresholdWeight: asNumber(values['threshold-match-weight'], '--threshold-match-weight'),
      train: values.train === undefined ? undefined : fromPerson(values.train),
      sources,
      maxPairs: asNumber(values['max-pairs'], '--max-pairs'),
      memoryLimit,
      withValues: values['with-values'],
    }
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault), usage)
  }
}

await run(async () => {
  const request = readArguments()
  const line = terminalLine(200)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error('Stopped. Nothing was written.')))
  const started = performance.now()
  try {
    const report = await linkFiles({ ...request, signal: stop.signal, onStep: line.show })
    line.clear()
    for (const warning of report.warnings as string[]) process.stderr.write(`Note: ${warning}\n`)
    const count = (value: number) => value.toLocaleString('en-GB')
    const seconds = Math.round((performance.now() - started) / 100) / 10
    process.stdout.write(
      `${count(report.records)} records, ${count(report.pairs)} candidate pairs, ${count(report.edges)} edges, ${count(report.clusters)} clusters are in ${request.out} (${seconds} s).\n`,
    )
  } finally {
    line.clear()
  }
})
