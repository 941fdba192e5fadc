import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { readModel } from '../model/read-model'
import { expectationMaximisation } from '../train/expectation-maximisation'
import { Faults } from './near'

/** Vectors were drawn with these m and u (levels that agree), and half of the pairs match. */
const truth = [
  { name: 'col_1', m: 0.7, u: 0.1 },
  { name: 'col_2', m: 0.9, u: 0.025 },
  { name: 'col_3', m: 0.95, u: 0.2 },
]

/** Expectation maximisation with nothing held fixed finds the parameters behind invented vectors. */
export async function knownParametersCase(folder: string, vectorsFile: string): Promise<string[]> {
  const faults = new Faults()
  const { model } = readModel({
    link_type: 'dedupe_only',
    probability_two_random_records_match: 0.0001,
    em_convergence: 0.00001,
    max_iterations: 200,
    comparisons: truth.map(({ name }) => ({
      output_column_name: name,
      comparison_levels: [
        { sql_condition: `${name}_l IS NULL OR ${name}_r IS NULL`, is_null_level: true },
        { sql_condition: `${name}_l = ${name}_r` },
        { sql_condition: 'ELSE' },
      ],
    })),
  })
  const duck = await openDuck()
  try {
    await duck.run(
      `CREATE TABLE vectors AS SELECT * FROM read_csv(${sqlText(path.join(folder, vectorsFile))}, header = true)`,
    )
    const { history, converged } = await expectationMaximisation(duck, model, 'vectors', {
      comparisons: model.comparisons,
      prior: model.prior,
      exactU: () => 1,
    })
    const last = history.at(-1)!
    faults.same('converged', converged, true)
    faults.near('prior', last.prior, 0.5, 0.005)
    for (const [at, { name, m, u }] of truth.entries()) {
      const agree = last.comparisons[at]!.levels.find(({ gamma }) => gamma === 1)!
      faults.near(`m of ${name}`, agree.m, m, 0.01)
      faults.near(`u of ${name}`, agree.u, u, 0.01)
    }
    return faults.list()
  } finally {
    duck.close()
  }
}
