import { readModel } from '../model/read-model'
import type { LinkModel } from '../model/link-model'
import { writeModel } from '../model/write-model'
import { Faults } from './near'
import { predictCase } from './predict-case'
import { readJson } from './fake-1000'

/** What we write has the keys and values of what we read, and predicts the same when read again. */
export async function roundTripCase(
  folder: string,
  modelFile: string,
  model: LinkModel,
  pairsFile: string,
): Promise<string[]> {
  const faults = new Faults()
  const written = JSON.parse(JSON.stringify(writeModel(model))) as Record<string, unknown>
  const before = readJson(folder, modelFile) as Record<string, unknown>
  const form4 = (json: Record<string, unknown>) => {
    const { match_weight_column_prefix: mw, bayes_factor_column_prefix: bf, ...rest } = json
    return sorted({ ...rest, prefix: (bf ?? mw) !== undefined })
  }
  faults.same('the model written', JSON.stringify(form4(written)), JSON.stringify(form4(before)))
  return [...faults.list(), ...(await predictCase(folder, readModel(written).model, pairsFile))]
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
