import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ClusterRequest } from '@/lib/linkage/cluster/cluster-request'
import type { TwinColumns } from '@/lib/linkage/cluster/twins-guard'
import type { LinkRequest } from '@/lib/linkage/link-files'
import { UsageError } from '../usage-error'

/** What is said beside a command that was given wrongly. */
const usage = `Usage: npm run link -- --model MODEL.json --input A[,B…] --out DIR
                       [--threshold-match-weight W] [--train SPEC.json] [--names NAME[,NAME…]]
                       [--max-pairs N] [--memory-limit 3GB] [--with-values]
                       [--cluster-at W[,W…] | --join W --fracture W --before CLUSTERS]
                       [--one-of-each SOURCE[,SOURCE…] [--ties lowest|drop]]
                       [--overrides FILE] [--twins FIRST,SURNAME,BIRTH,POSTCODE[,ID…]]

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
  --with-values    put the compared values beside each edge: personal data

  --cluster-at W   match weights at which clusters are made; several give a column each
  --join W --fracture W --before FILE
                   clusters that remember those of FILE, an earlier clusters.parquet: together
                   stays together from the one weight on, apart joins from the other on
  --one-of-each SOURCES
                   single best links: at most one record of each of these sources in a cluster
  --ties WHICH     of equally good links the lowest record (lowest), or none (drop)
  --overrides FILE decisions on pairs: the ids of both records, and same (true or false)
  --twins COLUMNS  hold apart records of one surname, date of birth and postcode that differ in
                   first name and share none of the further columns`

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
  'cluster-at': { type: 'string' },
  join: { type: 'string' },
  fracture: { type: 'string' },
  before: { type: 'string' },
  'one-of-each': { type: 'string' },
  ties: { type: 'string' },
  overrides: { type: 'string' },
  twins: { type: 'string' },
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

/**
 * Reads the arguments of `npm run link`.
 *
 * @throws UsageError where they are not right, with the usage
 */
export function linkArguments(given: readonly string[]): LinkRequest {
  try {
    const { values } = parseArgs({ args: [...given], options })
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
      cluster: clusterArguments(values),
    }
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault), usage)
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

function clusterArguments(values: Values): ClusterRequest {
  const { join, fracture, before, ties } = values
  const some = [join, fracture, before].filter((one) => one !== undefined).length
  if (some !== 0 && some !== 3)
    throw new Error('--join, --fracture and --before go together: give all three, or none.')
  if (ties !== undefined && ties !== 'lowest' && ties !== 'drop')
    throw new Error(`--ties should be lowest or drop, not "${ties}".`)
  const sources = values['one-of-each']
  if (ties !== undefined && sources === undefined)
    throw new Error('--ties is of use with --one-of-each only.')
  if (sources !== undefined && listed(sources).length === 0)
    throw new Error('--one-of-each should name one or several sources.')
  const at = values['cluster-at']
  if (at !== undefined && listed(at).length === 0)
    throw new Error('--cluster-at should be one or several match weights.')
  return {
    ...(at === undefined
      ? {}
      : { thresholds: listed(at).map((weight) => asNumber(weight, '--cluster-at')!) }),
    ...(sources === undefined ? {} : { singleBest: { sources: listed(sources), ties } }),
    ...(before === undefined
      ? {}
      : {
          hysteresis: {
            join: asNumber(join, '--join')!,
            fracture: asNumber(fracture, '--fracture')!,
            before: fromPerson(before),
          },
        }),
    ...(values.overrides === undefined ? {} : { overrides: fromPerson(values.overrides) }),
    ...(values.twins === undefined ? {} : { twins: twinArguments(values.twins) }),
  }
}

function twinArguments(words: string): TwinColumns {
  const [firstName, surname, dateOfBirth, postcode, ...identifiers] = listed(words)
  if (!firstName || !surname || !dateOfBirth || !postcode)
    throw new Error(
      '--twins should name the columns of first name, surname, date of birth and postcode, then any identifiers.',
    )
  return { firstName, surname, dateOfBirth, postcode, identifiers }
}
