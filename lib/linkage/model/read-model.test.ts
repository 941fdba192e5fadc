import { describe, expect, it } from 'vitest'
import { LinkageRefused } from './linkage-refused'
import { readModel } from './read-model'
import { writeModel } from './write-model'

const exact = { sql_condition: '"x_l" = "x_r"', m_probability: 0.9, u_probability: 0.01 }
const rest = { sql_condition: 'ELSE', m_probability: 0.1, u_probability: 0.99 }
const nil = { sql_condition: '"x_l" IS NULL', is_null_level: true }
const of = (levels: object[], more: object = {}) => ({
  link_type: 'dedupe_only',
  probability_two_random_records_match: 0.01,
  comparisons: [{ output_column_name: 'x', comparison_levels: levels }],
  ...more,
})
const refusal = (json: unknown): string => {
  try {
    readModel(json)
  } catch (error) {
    if (error instanceof LinkageRefused) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

describe('reading a model', () => {
  it('counts gammas down past null levels, wherever these are', () => {
    const { model } = readModel(of([nil, exact, nil, { ...exact, sql_condition: 'a_l = a_r' }, rest]))
    expect(model.comparisons[0]!.levels.map((level) => level.gamma)).toEqual([-1, 2, -1, 1, 0])
  })

  it('puts defaults where m and u are missing, and says so', () => {
    const { model, warnings } = readModel(of([{ sql_condition: 'x_l = x_r' }, rest]))
    const [top] = model.comparisons[0]!.levels
    expect([top!.m, top!.defaultM, top!.defaultU]).toEqual([null, 0.95, 0.95 / 1024])
    expect(warnings).toEqual([expect.stringContaining('comparisons[0].comparison_levels[0]')])
  })

  it('reads blocking rules as text and as objects, and passes salting over', () => {
    const { model, warnings } = readModel(
      of([exact, rest], {
        blocking_rules_to_generate_predictions: [
          'l.x = r.x',
          { blocking_rule: 'l.y = r.y', sql_dialect: 'duckdb', salting_partitions: 4 },
          { blocking_rule: 'l.z = r.z', arrays_to_explode: ['z'] },
        ],
      }),
    )
    expect(model.blockingRules.map(({ explode }) => explode)).toEqual([[], [], ['z']])
    expect(warnings).toEqual([expect.stringContaining('salting')])
  })

  it('tells version 5 by its prefix', () => {
    expect(readModel(of([exact, rest], { match_weight_column_prefix: 'mw_' })).model.prefixes.weightIs).toBe(
      'match-weight',
    )
    expect(readModel(of([exact, rest])).model.prefixes).toMatchObject({
      weight: 'bf_',
      weightIs: 'bayes-factor',
    })
  })

  it.each([
    ['no object', 3, 'the model: should be object'],
    ['no link type', { comparisons: [] }, 'link_type'],
    [
      'm above 1',
      of([{ ...exact, m_probability: 1.5 }, rest]),
      'comparisons[0].comparison_levels[0].m_probability',
    ],
    ['one level', of([rest]), 'comparisons[0].comparison_levels: needs at least two'],
    ['ELSE before others', of([rest, exact]), 'comparisons[0].comparison_levels[0].sql_condition: ELSE'],
    ['another dialect', of([exact, rest], { sql_dialect: 'spark' }), 'sql_dialect: the model'],
    ['a prior of 1', of([exact, rest], { probability_two_random_records_match: 1 }), 'probability_two'],
    [
      'the same name twice',
      { ...of([exact, rest]), comparisons: [1, 2].map(() => of([exact, rest]).comparisons[0]) },
      'comparisons[1].output_column_name: another comparison',
    ],
  ])('refuses %s, saying where', (_, json, words) => {
    expect(refusal(json)).toContain(words)
  })
})

describe('writing a model', () => {
  const full = of([nil, { ...exact, tf_adjustment_column: '"x"', tf_minimum_u_value: 0.001 }, rest], {
    blocking_rules_to_generate_predictions: [{ blocking_rule: 'l.z = r.z', arrays_to_explode: ['z'] }],
    additional_columns_to_retain: ['cluster'],
    match_weight_column_prefix: 'mw_',
  })

  it('writes the form of version 4, and reads it back as it was', () => {
    const { model } = readModel(full)
    const written = JSON.parse(JSON.stringify(writeModel(model)))
    expect(written).not.toHaveProperty('match_weight_column_prefix')
    const back = readModel(written).model
    expect({ ...back, prefixes: null }).toEqual({ ...model, prefixes: null })
  })

  it.each([
    ['m of 0', { ...exact, m_probability: 0 }],
    ['u of 0', { ...exact, u_probability: 0 }],
    ['a term-frequency weight of 0', { ...exact, tf_adjustment_column: 'x', tf_adjustment_weight: 0 }],
  ])('refuses %s', (_, level) => {
    expect(() => writeModel(readModel(of([level, rest])).model)).toThrow(LinkageRefused)
  })
})
