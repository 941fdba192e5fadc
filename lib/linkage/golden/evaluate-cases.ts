import path from 'node:path'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { accuracyFromColumn, accuracyFromPairs } from '../evaluate/labelled-accuracy'
import type { AccuracyRow } from '../evaluate/accuracy'
import { unlinkables } from '../evaluate/unlinkables'
import { waterfalls } from '../evaluate/waterfall'
import type { LinkModel } from '../model/link-model'
import { block } from '../predict/predict'
import { openRecords, readJson } from './fake-1000'
import { Faults } from './near'

/** Accuracy from the column that says who is who, over all thresholds. */
export async function accuracyColumnCase(folder: string, model: LinkModel, file: string): Promise<string[]> {
  const linkage = await openRecords(folder, model)
  try {
    return sameTable(await accuracyFromColumn(model, linkage, 'cluster'), await table(folder, file))
  } finally {
    linkage.close()
  }
}

/** Accuracy from pairs that people looked at. */
export async function accuracyPairsCase(
  folder: string,
  model: LinkModel,
  file: string,
  labelsFile: string,
): Promise<string[]> {
  const linkage = await openRecords(folder, model)
  try {
    await linkage.duck.run(
      `CREATE TABLE labels AS SELECT * FROM read_csv(${sqlText(path.join(folder, labelsFile))}, header = true)`,
    )
    return sameTable(await accuracyFromPairs(model, linkage, 'labels'), await table(folder, file))
  } finally {
    linkage.close()
  }
}

type Table = Record<string, number>[]

async function table(folder: string, file: string): Promise<Table> {
  const duck = await openDuck()
  try {
    return await duck.rows(
      z.record(z.string(), z.coerce.number()),
      `SELECT * FROM read_csv(${sqlText(path.join(folder, file))}, header = true) ORDER BY truth_threshold`,
    )
  } finally {
    duck.close()
  }
}

/** Shares of labels are of 32 bits in Splink's table; all else is held to 1e-9. */
function sameTable(got: readonly AccuracyRow[], wanted: Table): string[] {
  const faults = new Faults()
  faults.same('thresholds', got.length, wanted.length)
  for (const [at, row] of wanted.entries())
    for (const [name, value] of Object.entries(row)) {
      const mine = (got[at] as Record<string, number> | undefined)?.[name]
      faults.near(`row ${at + 1}, ${name}`, mine, value, name === 'N_rate' ? 1e-7 : 1e-9)
    }
  return faults.list()
}

const numbersShape = z.object({ values: z.array(z.record(z.string(), z.number())) })

export async function unlinkablesCase(folder: string, model: LinkModel, file: string): Promise<string[]> {
  const faults = new Faults()
  const linkage = await openRecords(folder, model)
  try {
    const got = await unlinkables(model, linkage)
    const { values } = numbersShape.parse(readJson(folder, file))
    faults.same('rows', got.length, values.length)
    for (const [at, row] of values.entries())
      for (const [name, value] of Object.entries(row))
        faults.near(`row ${at + 1}, ${name}`, (got[at] as Record<string, number> | undefined)?.[name], value)
    return faults.list()
  } finally {
    linkage.close()
  }
}

const barShape = z.looseObject({ record_number: z.number(), bar_sort_order: z.number() })
const barsShape = z.object({ values: z.array(barShape) })
/** Sentences that the chart shows are our own. */
const wordsOfTheirs = new Set(['bayes_factor_description', 'record_number'])

/** Each waterfall of the file is that of one of our pairs, bar by bar. */
export async function waterfallCase(folder: string, model: LinkModel, file: string): Promise<string[]> {
  const faults = new Faults()
  const linkage = await openRecords(folder, model)
  try {
    await block(model, linkage)
    const mine = await waterfalls(model, linkage, 'pairs')
    const { values } = barsShape.parse(readJson(folder, file))
    for (const record of new Set(values.map((bar) => bar.record_number))) {
      const wanted = values.filter((bar) => bar.record_number === record)
      const found = mine.find(
        (bars) =>
          bars.length === wanted.length &&
          bars.every((bar, at) => bar.value_l === wanted[at]!.value_l && bar.value_r === wanted[at]!.value_r),
      )
      if (!found) faults.say(`record ${record}: no pair of ours has its values`)
      else
        for (const [at, bar] of wanted.entries())
          sameBar(faults, `record ${record}, bar ${at}`, found[at]!, bar)
    }
    return faults.list()
  } finally {
    linkage.close()
  }
}

function sameBar(faults: Faults, where: string, got: object, wanted: object): void {
  const mine = got as Record<string, unknown>
  for (const [name, value] of Object.entries(wanted)) {
    if (wordsOfTheirs.has(name)) continue
    if (typeof value === 'number') faults.near(`${where}, ${name}`, mine[name] as number, value)
    else faults.same(`${where}, ${name}`, mine[name] ?? null, value ?? null)
  }
}
