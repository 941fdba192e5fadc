/**
 * The model of `bench -- link`: five comparisons of the usual kinds (fuzzy names and rare values, dates, postcodes), and
 * eight rules of the usual width. The m and u are plausible, not trained.
 */
const level = (sql_condition: string, m: number, u: number, more: object = {}) => ({
  sql_condition,
  m_probability: m,
  u_probability: u,
  ...more,
})
const missing = (column: string) => ({
  sql_condition: `"${column}_l" IS NULL OR "${column}_r" IS NULL`,
  is_null_level: true,
})
const equal = (column: string) => `"${column}_l" = "${column}_r"`
const rare = (column: string) => ({ tf_adjustment_column: column, tf_adjustment_weight: 1 })
const alike = (column: string, least: number) =>
  `jaro_winkler_similarity("${column}_l", "${column}_r") >= ${least}`

export const linkModel = {
  link_type: 'dedupe_only',
  sql_dialect: 'duckdb',
  unique_id_column_name: 'unique_id',
  probability_two_random_records_match: 4e-6,
  retain_matching_columns: false,
  retain_intermediate_calculation_columns: false,
  blocking_rules_to_generate_predictions: [
    ['first_name', 'surname'],
    ['surname', 'dob'],
    ['first_name', 'dob'],
    ['postcode', 'first_name'],
    ['postcode', 'surname'],
    ['dob', 'birth_place'],
    ['surname', 'birth_place'],
    ['surname', 'year'],
  ].map((columns) => ({
    blocking_rule: columns
      .map((column) =>
        column === 'year' ? 'substr(l.dob, 1, 4) = substr(r.dob, 1, 4)' : `l."${column}" = r."${column}"`,
      )
      .join(' AND '),
    sql_dialect: 'duckdb',
  })),
  comparisons: [
    ...(['first_name', 'surname'] as const).map((column) => ({
      output_column_name: column,
      comparison_levels: [
        missing(column),
        level(equal(column), 0.78, column === 'surname' ? 4e-4 : 8e-3, rare(column)),
        level(alike(column, 0.92), 0.12, 2e-3),
        level(alike(column, 0.8), 0.06, 2e-2),
        level('ELSE', 0.04, 0.97),
      ],
    })),
    {
      output_column_name: 'dob',
      comparison_levels: [
        missing('dob'),
        level(equal('dob'), 0.9, 4e-5),
        level('levenshtein("dob_l", "dob_r") <= 1', 0.04, 6e-4),
        level('levenshtein("dob_l", "dob_r") <= 2', 0.03, 9e-3),
        level('ELSE', 0.03, 0.99),
      ],
    },
    {
      output_column_name: 'postcode',
      comparison_levels: [
        missing('postcode'),
        level(equal('postcode'), 0.6, 1.2e-5),
        level('substr("postcode_l", 1, 3) = substr("postcode_r", 1, 3)', 0.3, 0.011),
        level('ELSE', 0.1, 0.98),
      ],
    },
    {
      output_column_name: 'birth_place',
      comparison_levels: [
        missing('birth_place'),
        level(equal('birth_place'), 0.9, 0.01, rare('birth_place')),
        level('ELSE', 0.1, 0.99),
      ],
    },
  ],
}
