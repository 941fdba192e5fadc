import path from 'node:path'
import { z } from 'zod'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { reportClusters } from '../cluster/cluster-warnings'
import { readLinks } from '../cluster/link-columns'
import { storeClusters } from '../cluster/write-clusters'
import { engineVersions } from '../engine-versions'
import { weightHistogram } from '../evaluate/charts'
import type { LinkModel } from '../model/link-model'
import { estimatePairs } from '../predict/estimate-pairs'
import { openLinkage, type Linkage } from '../predict/open-linkage'
import { block } from '../predict/predict'
import { modelOf } from '../specification/model-of'
import { ruleSql } from '../specification/level-sql'
import type { LinkSpecification } from '../specification/specification'
import { clusterPeople } from './cluster-people'
import { holdOutAccuracy, type GroupRecall } from './hold-out'
import { greyZoneOf, modelPrecision, parametersOfRun, unlinkablesOf } from './review-facts'
import { exactPairs, numbersOf, personalNumbers, scoreIntoTable } from './scored-table'
import { thresholds } from './thresholds'
import { seed, trainPeople } from './train-people'

export type PeopleRequest = {
  readonly specification: LinkSpecification
  /** Cleaned identifiers (clean), and a folder of the linkage's own, to which what does not fit into memory goes. */
  readonly clean: string
  readonly work: string
  /** Share of records that have a column. */
  readonly filled: (column: string) => number
  readonly memoryLimit?: string
  readonly threads?: number
  readonly signal?: AbortSignal
  /** How far it is, 0 to 1. */
  readonly onShare?: (share: number) => void
}

/** What is told of a linkage of people; the rest of a run is known to who called. */
export type PeopleFacts = Pick<
  LinkageRun,
  | 'engine'
  | 'blockingRules'
  | 'exact'
  | 'pairs'
  | 'links'
  | 'refused'
  | 'persons'
  | 'prior'
  | 'training'
  | 'parameters'
  | 'histogram'
  | 'unlinkables'
  | 'greyZone'
> & {
  readonly accuracy: Omit<NonNullable<LinkageRun['accuracy']>, 'byGroup'>
  /** With police force areas for boards. */
  readonly groups: readonly GroupRecall[]
  readonly warnings: LinkageRun['warnings']
}

export const personsFile = (work: string): string => path.join(work, 'persons.parquet')
export const weightsFile = (work: string): string => path.join(work, 'weights.parquet')

/**
 * Finds out which records are one person's: trains the model, scores candidate pairs, follows exact keys and then weights.
 * Writes `persons.parquet` (source, id, and the person at each threshold as a number) and `weights.parquet` (the weights of
 * pairs, by record). Neither holds an identifier.
 *
 * @throws LinkageRefused, or what DuckDB says
 */
export async function linkPeople(request: PeopleRequest): Promise<PeopleFacts> {
  const { specification, work, onShare } = request
  const start = modelOf(specification, 'duckdb')
  const linkage = await openLinkage(start, {
    inputs: [request.clean],
    folders: [work],
    temporaryFolder: path.join(work, 'spill'),
    memoryLimit: request.memoryLimit,
    threads: request.threads,
    signal: request.signal,
  })
  try {
    onShare?.(0.1)
    const limit = Math.max(100_000_000, 40 * linkage.rows)
    const rules = await rulesWithin(start, specification, linkage, limit)
    const trained = await trainPeople(specification, start, linkage, request.filled, { limit })
    onShare?.(0.4)
    const model: LinkModel = {
      ...trained.model,
      blockingRules: rules.kept.map(({ rule }) => ({ sql: rule, explode: [] })),
    }
    const pairs = await block(model, linkage)
    onShare?.(0.5)
    await scoreIntoTable(model, linkage)
    const usual = rules.kept.filter(({ number }) => !number).length
    await linkage.duck.run(`CREATE TABLE rules_of_numbers AS SELECT ${usual}::TINYINT AS last_usual`)
    onShare?.(0.65)
    const given = {
      pnc: await numbersOf(linkage, 'pnc'),
      cro: await numbersOf(linkage, 'cro'),
    }
    const people = await clusterPeople(linkage, given, Object.values(thresholds))
    const at = (threshold: number) => people.find((one) => one.threshold === threshold)!
    const standard = at(thresholds.standard)
    await writePersons(
      linkage,
      { low: at(thresholds.low).roots, standard: standard.roots, strict: at(thresholds.strict).roots },
      work,
    )
    onShare?.(0.8)
    const held = await holdOutAccuracy(linkage, given, thresholds.standard)
    onShare?.(0.95)
    const shape = reportClusters(
      standard.roots,
      await readLinks(
        linkage.duck,
        `SELECT l AS node_l, r AS node_r, weight AS match_weight FROM scored WHERE weight >= ${thresholds.standard}`,
      ),
      thresholds.standard,
      { largerThan: largest },
    )
    const byModel = await modelPrecision(linkage)
    const { manifest } = trained
    return {
      engine: await engineOf(linkage),
      blockingRules: await rulePairs(linkage, rules.kept),
      exact: await exactPairs(linkage),
      pairs,
      links: standard.links,
      refused: standard.refused,
      persons: {
        clusters: shape.clusters,
        singletons: shape.singletons,
        largest: shape.largest,
        sizes: [...shape.sizes].map(([records, clusters]) => ({ records, clusters })),
        chained: shape.chained.length,
      },
      prior: model.prior,
      training: manifest && {
        seed,
        deterministicRules: [...trained.rules],
        deterministicPairs: manifest.deterministicPairs ?? 0,
        recall: trained.recall,
        u: manifest.u ?? { records: 0, all: false },
        sessions: manifest.sessions.map(({ rule, pairs: learnt, trained: names, iterations, converged }) => ({
          ...{ rule, pairs: learnt, trained: [...names], iterations, converged },
        })),
      },
      parameters: parametersOfRun(model),
      histogram: await weightHistogram(linkage.duck, '(SELECT weight AS match_weight FROM scored)'),
      unlinkables: await unlinkablesOf(model, linkage),
      greyZone: await greyZoneOf(model, linkage),
      accuracy: {
        ...(held?.accuracy ?? byModelOnly(byModel)),
        modelPrecision: byModel,
      },
      groups: held?.groups ?? [],
      warnings: [
        { code: 'largeClusters' as const, count: shape.large.length },
        { code: 'chainedClusters' as const, count: shape.chained.length },
        {
          code: 'notConverged' as const,
          count: manifest?.sessions.filter((one) => !one.converged).length ?? 0,
        },
        { code: 'accuracyNotEstimated' as const, count: held ? 0 : 1 },
        { code: 'ruleLeftOut' as const, count: rules.leftOut },
      ].filter(({ count }) => count > 0),
    }
  } finally {
    linkage.close()
  }
}

/** Records that one person plausibly has. */
const largest = 100

const pairsOfRule = z.object({ rule: z.number(), pairs: z.coerce.number() })
type KeptRule = { readonly rule: string; readonly number: boolean; readonly comparisons: number }

/** The blocking rules that these records allow: one that would compare too much is left out, and told. */
async function rulesWithin(
  model: LinkModel,
  { blocking }: LinkSpecification,
  linkage: Linkage,
  limit: number,
): Promise<{ readonly kept: readonly KeptRule[]; readonly leftOut: number }> {
  const kept: KeptRule[] = []
  for (const columns of blocking) {
    const rule = ruleSql('duckdb', columns)
    const [comparisons] = await estimatePairs(model, linkage, [{ sql: rule, explode: [] }], {
      limit: Infinity,
    })
    const number = columns.length === 1 && (personalNumbers as readonly string[]).includes(columns[0])
    if (comparisons! <= limit) kept.push({ rule, number, comparisons: Math.round(comparisons!) })
  }
  return { kept, leftOut: blocking.length - kept.length }
}

async function rulePairs(linkage: Linkage, rules: readonly KeptRule[]): Promise<LinkageRun['blockingRules']> {
  const found = await linkage.duck.rows(
    pairsOfRule,
    'SELECT rule::INTEGER AS rule, count(*) AS pairs FROM scored GROUP BY 1',
  )
  const pairs = new Map(found.map((one) => [one.rule, one.pairs]))
  return rules.map(({ rule, comparisons }, at) => ({ rule, comparisons, pairs: pairs.get(at) ?? 0 }))
}

async function writePersons(
  linkage: Linkage,
  roots: Readonly<Record<keyof typeof thresholds, Uint32Array>>,
  work: string,
): Promise<void> {
  for (const [name, each] of Object.entries(roots)) await storeClusters(linkage, each, `people_${name}`)
  await writeParquet(
    linkage.duck,
    `SELECT n.source, n.id, __node AS node, low.root AS low, standard.root AS standard, strict.root AS strict FROM nodes n
       JOIN people_low low ON low.node = __node JOIN people_standard standard ON standard.node = __node
       JOIN people_strict strict ON strict.node = __node`,
    personsFile(work),
  )
  await writeParquet(
    linkage.duck,
    `SELECT l, r, weight FROM scored WHERE weight >= ${thresholds.low}`,
    weightsFile(work),
  )
}

async function engineOf(linkage: Linkage): Promise<LinkageRun['engine']> {
  const { engine, version, node } = await engineVersions(linkage.duck)
  return { name: engine, version, node }
}

/** Nothing to judge by: the model's own word, and of recall none. */
function byModelOnly(precision: number | null) {
  const value = precision ?? 0
  return {
    how: 'model' as const,
    precision: { value, low: 0, high: 1 },
    recall: { value: 0, low: 0, high: 1 },
    heldOut: [],
  }
}
