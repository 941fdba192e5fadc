import { describe, expect, it } from 'vitest'
import { readModel } from '../model/read-model'
import { writeModel } from '../model/write-model'
import { modelOf, parametersOf } from './model-of'
import { people } from './people'
import { dialects } from './specification'

/** A model as training would leave it: other numbers than those of the specification. */
const trained = () => {
  const model = modelOf(people, 'duckdb')
  return {
    ...model,
    prior: 0.00001251,
    comparisons: model.comparisons.map((comparison) => ({
      ...comparison,
      levels: comparison.levels.map((level) =>
        level.m === null ? level : { ...level, m: level.m * 0.9 + 0.001, u: level.u! * 0.8 + 1e-9 },
      ),
    })),
  }
}
const jsonOf = (dialect: (typeof dialects)[number]) =>
  writeModel(modelOf(people, dialect, parametersOf(trained()))) as {
    sql_dialect: string
    probability_two_random_records_match: number
    blocking_rules_to_generate_predictions: { blocking_rule: string; sql_dialect: string }[]
    comparisons: {
      output_column_name: string
      comparison_levels: { sql_condition: string; m_probability?: number; u_probability?: number }[]
    }[]
  }

describe('one specification in three dialects', () => {
  it('has the same comparisons, m, u and prior in all', () => {
    const numbers = dialects.map((dialect) => {
      const { comparisons, probability_two_random_records_match: prior } = jsonOf(dialect)
      return {
        prior,
        comparisons: comparisons.map(({ output_column_name: name, comparison_levels: levels }) => ({
          name,
          levels: levels.map(({ sql_condition: _, ...rest }) => ({ ...rest, tf_adjustment_column: null })),
        })),
      }
    })
    expect(numbers[0]!.prior).toBe(0.00001251)
    expect(numbers[1]).toEqual(numbers[0])
    expect(numbers[2]).toEqual(numbers[0])
  })

  it.each([
    ['duckdb', '"first_name_l" = "first_name_r"', 'l."pnc" = r."pnc"', 'list_has_any('],
    ['spark', '`first_name_l` = `first_name_r`', 'l.`pnc` = r.`pnc`', 'arrays_overlap('],
    ['postgres', '"first_name_l" = "first_name_r"', 'l."pnc" = r."pnc"', ' && '],
  ] as const)('is in the SQL of %s', (dialect, same, rule, overlap) => {
    const json = jsonOf(dialect)
    expect(json.sql_dialect).toBe(dialect)
    const conditions = json.comparisons[0]!.comparison_levels.map((level) => level.sql_condition)
    expect(conditions[1]).toBe(same)
    expect(conditions[2]).toContain(overlap)
    expect(conditions.at(-1)).toBe('ELSE')
    expect(json.blocking_rules_to_generate_predictions.at(-1)).toEqual({
      blocking_rule: rule,
      sql_dialect: dialect,
    })
  })

  it('comes back the same from the form in which Splink keeps it', () => {
    const json = jsonOf('duckdb')
    const { model, warnings } = readModel(JSON.parse(JSON.stringify(json)))
    expect(warnings).toEqual([])
    expect(writeModel(model)).toEqual(json)
    expect(parametersOf(model).of('last_name', 4)).toEqual(parametersOf(trained()).of('last_name', 4))
  })

  it.each(['spark', 'postgres'] as const)('of %s is not taken for a model of this engine', (dialect) => {
    expect(() => readModel(jsonOf(dialect))).toThrow('this engine is DuckDB')
  })

  it('starts from shares that add up to one', () => {
    for (const { levels } of modelOf(people, 'duckdb').comparisons)
      for (const kind of ['m', 'u'] as const)
        expect(levels.reduce((sum, level) => sum + (level[kind] ?? 0), 0)).toBeCloseTo(1, 2)
  })
})
