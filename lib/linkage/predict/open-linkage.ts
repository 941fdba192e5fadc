import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { expressionsOf, explodedOf, missingWords, openSandbox, refuseMissingColumns } from './check-model'
import type { ColumnTypes, Expression } from './check-model'
import { findExactLevels } from './exact-u'
import { fitTypes } from './fit-types'
import { loadGivenTable, type GivenTable } from './given-tables'
import { addTermFrequencies } from './term-frequencies'
import { listLength, readColumns, recordsSql, sourceNames, type InputFile } from './read-columns'

/** Records loaded for a model, in a DuckDB of their own. */
export type Linkage = {
  readonly duck: Duck
  /** Input columns with their types. The table `nodes` has them, `__node` and the term frequencies. */
  readonly columns: ColumnTypes
  /** Input tables: two of them are linked left to right, without comparing keys. */
  readonly inputs: number
  /** Values of the source column, in byte order; empty when deduplicating. */
  readonly sources: readonly { readonly name: string; readonly rows: number }[]
  readonly rows: number
  /** SQL type of a cluster's id: that of the unique id when deduplicating, else text. */
  readonly keySql: string
  close(): void
}

export type OpenOptions = {
  readonly inputs: readonly string[]
  /** Names of the sources; their files' names unless told. */
  readonly sources?: readonly string[]
  /** SQL beside the model's own that must work too: training rules. */
  readonly also?: readonly Expression[]
  /** Columns that must be there beside those of the model: labels. */
  readonly alsoColumns?: readonly string[]
  /** Files beside the records. */
  readonly tables?: readonly GivenTable[]
  /** Folders in which this DuckDB may write and read once the inputs are loaded. */
  readonly folders?: readonly string[]
  readonly temporaryFolder?: string
  readonly memoryLimit?: string
  readonly threads?: number
  readonly signal?: AbortSignal
}

/**
 * Checks a model against its inputs and loads these. After loading, DuckDB is locked: nothing that the model's SQL says
 * can read a file, attach a database or change a setting.
 *
 * `nodes.__node` numbers the records in the order of their keys (unique id when deduplicating, else
 * `source-__-unique id` as text by bytes), so that comparing numbers is comparing keys.
 *
 * @throws LinkageRefused before any record is read where a column is missing or SQL does not work; after reading where
 *   unique ids are missing or double
 */
export async function openLinkage(model: LinkModel, options: OpenOptions): Promise<Linkage> {
  refuseCount(model, options.inputs.length)
  const duck = await openDuck({
    threads: options.threads,
    memoryLimit: options.memoryLimit,
    temporaryFolder: options.temporaryFolder,
    keepOrder: false,
    signal: options.signal,
  })
  try {
    const names = options.sources ?? sourceNames(options.inputs)
    const files: InputFile[] = []
    for (const [at, file] of options.inputs.entries()) files.push(await readColumns(duck, file, names[at]!))
    const columns = await checked(duck, model, files, options)
    await loadNodes(duck, model, files, columns)
    await addTermFrequencies(duck, model, columns)
    for (const table of options.tables ?? []) await loadGivenTable(duck, table)
    const linkage = await described(duck, model, files.length, columns)
    const folders = (options.folders ?? []).map((folder) => sqlText(path.resolve(folder) + path.sep))
    await duck.run(
      `SET allowed_directories = [${folders.join(', ')}]; SET enable_external_access = false; SET lock_configuration = true`,
    )
    return linkage
  } catch (error) {
    duck.close()
    throw error
  }
}

function refuseCount(model: LinkModel, count: number): void {
  if (count === 0) throw new LinkageRefused('There is no input.')
  if (model.linkType === 'dedupe_only' && count > 1)
    throw new LinkageRefused(
      `link_type is dedupe_only, which finds the same person within one input; ${count} were given. For several use link_only or link_and_dedupe.`,
    )
}

/** The columns with types under which the model works. */
async function checked(
  duck: Duck,
  model: LinkModel,
  files: readonly InputFile[],
  options: OpenOptions,
): Promise<ColumnTypes> {
  const types = commonColumns(files)
  const wanted = [model.uniqueId, ...model.additionalColumns, ...(options.alsoColumns ?? [])]
  for (const column of wanted)
    if (!nameIn(types, column)) throw new LinkageRefused(`The model ${missingWords(column, types)}.`)
  for (const [index, comparison] of model.comparisons.entries())
    for (const [at, level] of comparison.levels.entries())
      if (level.termFrequency && !nameIn(types, level.termFrequency.column))
        throw new LinkageRefused(
          missingWords(level.termFrequency.column, types),
          `comparisons[${index}].comparison_levels[${at}].tf_adjustment_column`,
        )
  const sandbox = await openSandbox()
  try {
    const expressions = [...expressionsOf(model), ...(options.also ?? [])]
    await refuseMissingColumns(sandbox, expressions, types)
    await findExactLevels(sandbox, model.comparisons)
    const free = new Set(
      [...types.keys()]
        .map((name) => name.toLowerCase())
        .filter((name) =>
          files.every(
            (file) => file.isCsv || ![...file.columns.keys()].some((own) => own.toLowerCase() === name),
          ),
        ),
    )
    return await fitTypes(sandbox, expressions, types, free, explodedOf(model), (column) =>
      listLength(duck, files, column),
    )
  } finally {
    sandbox.close()
  }
}

/** Columns that every input has; where types differ, text. */
function commonColumns(files: readonly InputFile[]): Map<string, string> {
  const [first, ...rest] = files
  const common = new Map<string, string>()
  for (const [name, type] of first!.columns) {
    const others = rest.map((file) =>
      [...file.columns].find(([own]) => own.toLowerCase() === name.toLowerCase()),
    )
    if (others.some((other) => other === undefined)) continue
    const same = others.every((other) => other![1] === type)
    const numbers = [type, ...others.map((other) => other![1])].every((one) => /^(BIGINT|DOUBLE)$/.test(one))
    common.set(name, same ? type : numbers ? 'DOUBLE' : 'VARCHAR')
  }
  return common
}

const nameIn = (types: ColumnTypes, column: string): string | undefined =>
  [...types.keys()].find((name) => name.toLowerCase() === column.toLowerCase())

async function loadNodes(
  duck: Duck,
  model: LinkModel,
  files: readonly InputFile[],
  columns: ColumnTypes,
): Promise<void> {
  const linking = model.linkType !== 'dedupe_only'
  const own = nameIn(columns, model.sourceDataset)
  const selects = files.map((file) => {
    const cast = [...columns].map(([name, type]) => `CAST(${sqlName(name)} AS ${type}) AS ${sqlName(name)}`)
    const source = linking && !own ? `, ${sqlText(file.source)} AS ${sqlName(model.sourceDataset)}` : ''
    return `SELECT ${cast.join(', ')}${source} FROM ${recordsSql(file)}`
  })
  try {
    await duck.run(
      `CREATE TABLE nodes AS SELECT row_number() OVER (ORDER BY ${keySql(model)}) - 1 AS __node, * FROM (${selects.join(' UNION ALL ')})`,
    )
  } catch (error) {
    if (!(error instanceof Error) || !/Conversion Error/.test(error.message)) throw error
    throw new LinkageRefused('A value of the input is not of the type that the model asks of its column.')
  }
}

/** What a record is known by. */
const keySql = (model: LinkModel): string =>
  model.linkType === 'dedupe_only'
    ? sqlName(model.uniqueId)
    : `(CAST(${sqlName(model.sourceDataset)} AS VARCHAR) || '-__-' || CAST(${sqlName(model.uniqueId)} AS VARCHAR))`

async function described(
  duck: Duck,
  model: LinkModel,
  inputs: number,
  columns: ColumnTypes,
): Promise<Linkage> {
  const key = keySql(model)
  const { rows, missing, keys } = await duck.row(
    z.object({ rows: z.coerce.number(), missing: z.coerce.number(), keys: z.coerce.number() }),
    `SELECT count(*) AS rows, count(*) FILTER (${key} IS NULL) AS missing, count(DISTINCT ${key}) AS keys FROM nodes`,
  )
  if (missing > 0)
    throw new LinkageRefused(`${missing} records have no ${model.uniqueId}: each record needs one.`)
  if (keys !== rows)
    throw new LinkageRefused(
      `${model.uniqueId} is not unique${model.linkType === 'dedupe_only' ? '' : ' within its source'}: ${rows} records share ${keys} ids.`,
    )
  if (rows < 2) throw new LinkageRefused(`There is nothing to link: the input has ${rows} records.`)
  const sources =
    model.linkType === 'dedupe_only'
      ? []
      : await duck.rows(
          z.object({ name: z.string(), rows: z.coerce.number() }),
          `SELECT CAST(${sqlName(model.sourceDataset)} AS VARCHAR) AS name, count(*) AS rows FROM nodes GROUP BY 1 ORDER BY 1`,
        )
  if (model.linkType === 'link_only' && sources.length < 2)
    throw new LinkageRefused(
      `link_type is link_only, which needs two or more sources; there is one (${sources[0]?.name ?? ''}).`,
    )
  return { duck, columns, inputs, sources, rows, keySql: key, close: () => duck.close() }
}
