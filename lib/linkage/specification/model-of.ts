import { defaultProbabilities } from '../model/default-probabilities'
import type { Comparison, Level, LinkModel } from '../model/link-model'
import { levelSql, missingSql, ruleSql } from './level-sql'
import type { ComparisonSpec, Dialect, LinkSpecification } from './specification'

/** What training found: m and u by the name of the comparison and gamma, and the prior. */
export type Parameters = {
  readonly prior: number
  readonly of: (comparison: string, gamma: number) => { readonly m: number | null; readonly u: number | null }
}

/** The parameters of a model, to be put into the same specification in another dialect. */
export function parametersOf(model: LinkModel): Parameters {
  const found = new Map(
    model.comparisons.flatMap(({ name, levels }) =>
      levels
        .filter(({ isNull }) => !isNull)
        .map(({ gamma, m, u }) => [`${name} ${gamma}`, { m, u }] as const),
    ),
  )
  return {
    prior: model.prior,
    of: (comparison, gamma) => found.get(`${comparison} ${gamma}`) ?? { m: null, u: null },
  }
}

/**
 * The Splink model of a specification in a dialect: `writeModel` makes its JSON. In every dialect m, u and the prior are
 * the same numbers; only the SQL differs.
 *
 * @param parameters in place of those that the specification starts from
 */
export function modelOf(
  specification: LinkSpecification,
  dialect: Dialect,
  parameters?: Parameters,
): LinkModel {
  return {
    linkType: 'link_and_dedupe',
    prior: parameters?.prior ?? 0.0001,
    blockingRules: specification.blocking.map((columns) => ({ sql: ruleSql(dialect, columns), explode: [] })),
    comparisons: specification.comparisons.map((comparison) => comparisonOf(comparison, dialect, parameters)),
    emConvergence: 0.0001,
    maxIterations: 25,
    uniqueId: specification.uniqueId,
    sourceDataset: specification.source,
    retainMatching: false,
    retainIntermediate: false,
    additionalColumns: [],
    prefixes: { gamma: 'gamma_', termFrequency: 'tf_', weight: 'bf_', weightIs: 'bayes-factor' },
    dialect,
    linkerUid: null,
  }
}

function comparisonOf(given: ComparisonSpec, dialect: Dialect, parameters?: Parameters): Comparison {
  const count = given.levels.length + 1
  const defaults = defaultProbabilities(count)
  const level = (gamma: number, facts: Pick<Level, 'sql' | 'label' | 'm' | 'u'> & Partial<Level>): Level => {
    const found = parameters?.of(given.name, gamma)
    return {
      gamma,
      isNull: false,
      isElse: false,
      defaultM: defaults[gamma]!.m,
      defaultU: defaults[gamma]!.u,
      fixM: false,
      fixU: false,
      termFrequency: null,
      ...facts,
      m: found?.m ?? facts.m,
      u: found?.u ?? facts.u,
    }
  }
  return {
    name: given.name,
    description: given.description,
    levels: [
      {
        ...level(0, { sql: missingSql(dialect, given.column), label: 'not known', m: null, u: null }),
        ...{ gamma: -1, isNull: true, m: null, u: null, defaultM: 0, defaultU: 0 },
      },
      ...given.levels.map((spec, at) =>
        level(count - 1 - at, {
          sql: levelSql(dialect, given.column, spec),
          label: spec.label,
          m: spec.m,
          u: spec.u,
          fixU: spec.fixedU ?? false,
          termFrequency:
            spec.is === 'same' && spec.termFrequency
              ? { column: given.column, written: given.column, weight: 1, minimumU: 0, ownU: false }
              : null,
        }),
      ),
      level(0, {
        sql: 'ELSE',
        label: 'all else',
        isElse: true,
        ...given.other,
        fixU: given.levels.some(({ fixedU }) => fixedU),
      }),
    ],
  }
}
