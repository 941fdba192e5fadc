import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connectedComponents } from './cluster/connected-components'
import { readLinks } from './cluster/link-columns'
import { clustersSql, linksOfEdges, storeClusters } from './cluster/write-clusters'
import { openLinkage } from './predict/open-linkage'
import { block, edgesSql } from './predict/predict'
import { frozen, frozenModel, writeFrozenRecords } from './testing/frozen'
import { train } from './train/train'
import { planExpressions, readTrainingPlan } from './train/training-plan'

let folder: string
beforeAll(async () => {
  folder = await writeFrozenRecords()
})
afterAll(() => rmSync(folder, { recursive: true }))

const plan = readTrainingPlan(frozen.plan)
const pairShape = z.object({ l: z.string(), r: z.string(), weight: z.number(), key: z.string() })

describe('trained, scored and clustered as by Splink 4.0.16', () => {
  // Arrays taken apart, several null levels, an explicit mismatch held fixed, an exact match on two columns, term
  // frequencies with a weight, a minimum and on a level that is not exact; every link type.
  it.each(frozen.runs.map((run) => [`${run.link_type} of ${run.sources.join(', ')}`, run] as const))(
    '%s',
    async (_, run) => {
      const blank = frozenModel(run)
      const linkage = await openLinkage(blank, {
        inputs: run.sources.map((source) => path.join(folder, `${source}.parquet`)),
        also: planExpressions(plan),
        threads: 1,
      })
      try {
        const { model, sessions } = await train(blank, linkage, plan)
        expect(model.prior).toBeCloseTo(run.prior, 12)
        for (const [at, priors] of run.priors_of_sessions.entries()) {
          const mine = sessions[at]!.result.history.map(({ prior }) => prior)
          expect(mine).toHaveLength(priors.length)
          for (const [step, prior] of priors.entries()) expect(mine[step]).toBeCloseTo(prior, 10)
        }
        for (const [at, levels] of run.trained.entries())
          for (const [index, words] of levels.entries()) {
            const level = model.comparisons[at]!.levels[index]!
            for (const [kind, value] of [level.m, level.u].entries()) {
              const wanted = words.split(' ')[kind]!
              if (wanted === '-') expect(value).toBeNull()
              else expect(value).toBeCloseTo(Number(wanted), 10)
            }
          }

        await block(model, linkage)
        await linkage.duck.run(`CREATE TABLE edges AS ${await edgesSql(model, linkage, 'pairs')}`)
        const key = (side: string) =>
          run.link_type === 'dedupe_only'
            ? `unique_id_${side}`
            : `source_dataset_${side} || '-__-' || unique_id_${side}`
        const pairs = await linkage.duck.rows(
          pairShape,
          `SELECT ${key('l')} AS l, ${key('r')} AS r, match_weight AS weight, match_key AS key FROM edges ORDER BY 1, 2`,
        )
        const wanted = run.pairs.map((words) => words.split(' '))
        expect(pairs.map(({ l, r, key: by }) => `${l} ${r} ${by}`)).toEqual(
          wanted.map(([l, r, , by]) => `${l} ${r} ${by}`),
        )
        for (const [at, pair] of pairs.entries())
          expect(Math.abs(pair.weight - Number(wanted[at]![2]))).toBeLessThan(1e-9)

        const links = await readLinks(linkage.duck, linksOfEdges(model, 'edges'))
        await storeClusters(linkage, connectedComponents(linkage.rows, links, 0))
        const id = run.link_type === 'dedupe_only' ? 'unique_id' : "source_dataset || '-__-' || unique_id"
        const clusters = await linkage.duck.rows(
          z.object({ words: z.string() }),
          `SELECT ${id} || ' ' || cluster_id AS words FROM (${clustersSql(model, linkage)}) WHERE ${id} <> cluster_id ORDER BY ${id}`,
        )
        expect(clusters.map(({ words }) => words)).toEqual(run.clusters)
      } finally {
        linkage.close()
      }
    },
  )
})
