import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { linkFiles, type LinkRequest } from './link-files'
import { frozen, writeFrozenRecords } from './testing/frozen'

let folder: string
let model: string
beforeAll(async () => {
  folder = await writeFrozenRecords()
  model = path.join(folder, 'model.json')
  writeFileSync(model, JSON.stringify({ ...frozen.model, link_type: 'dedupe_only' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const link = async (more: Partial<LinkRequest>) => {
  const out = path.join(folder, `out-${++count}`)
  const report = await linkFiles({
    model,
    inputs: [path.join(folder, 'b.parquet')],
    out,
    threads: 1,
    ...more,
  })
  return { out, report }
}
const rows = async (sql: string) => {
  const duck = await openDuck({ threads: 1 })
  try {
    return await duck.rows(z.record(z.string(), z.unknown()), sql)
  } finally {
    duck.close()
  }
}
const file = (name: string, text: string) => {
  const place = path.join(folder, name)
  writeFileSync(place, text)
  return place
}
const together = async (out: string) => {
  const found = await rows(
    `SELECT string_agg(CAST(unique_id AS VARCHAR), ' ' ORDER BY unique_id) AS ids FROM read_parquet(${sqlText(path.join(out, 'clusters.parquet'))})
     GROUP BY cluster_id HAVING count(*) > 1 ORDER BY 1`,
  )
  return found.map(({ ids }) => ids as string)
}
/** The best pair above 0 of which nothing else holds the two together. */
const bestPair = async (out: string) => {
  const edges = sqlText(path.join(out, 'edges.parquet'))
  const [pair] = await rows(
    `SELECT CAST(unique_id_l AS VARCHAR) AS l, CAST(unique_id_r AS VARCHAR) AS r, match_weight AS weight FROM read_parquet(${edges}) e
     WHERE match_weight > 0 AND (SELECT count(*) FROM read_parquet(${edges}) o WHERE o.match_weight > -50
       AND (o.unique_id_l IN (e.unique_id_l, e.unique_id_r) OR o.unique_id_r IN (e.unique_id_l, e.unique_id_r))) = 1
     ORDER BY match_weight DESC LIMIT 1`,
  )
  return pair as { l: string; r: string; weight: number }
}

describe('clusters as they are asked for', () => {
  it('have a column for each of several thresholds, named as in Splink', async () => {
    const { out, report } = await link({ cluster: { thresholds: [2.5, -3] } })
    const columns = await rows(
      `DESCRIBE SELECT * FROM read_parquet(${sqlText(path.join(out, 'clusters.parquet'))})`,
    )
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'cluster_id',
      'unique_id',
      'cluster_mw_2_5',
      'cluster_mw_-3',
    ])
    const [high, low] = report.thresholds as { match_weight: number; clusters: number }[]
    expect(high).toMatchObject({ match_weight: 2.5, clusters: report.clusters })
    expect(low!.clusters).toBeLessThanOrEqual(high!.clusters)
  })

  it('follow decisions of people, both ways, and say which of them have no record', async () => {
    const { out } = await link({})
    const { l, r } = await bestPair(out)
    const pairs = await together(out)
    expect(pairs).toContain([l, r].sort().join(' '))
    const { l: other } = { l: pairs.find((ids) => !ids.split(' ').includes(l))!.split(' ')[0]! }
    const overrides = file(
      'overrides.csv',
      `unique_id_l,unique_id_r,same\n${r},${l},false\n${l},${other},TRUE\nnobody,${l},true\n`,
    )
    const { out: decided, report } = await link({ cluster: { overrides } })
    const after = await together(decided)
    expect(after.some((ids) => ids.split(' ').includes(l) && ids.split(' ').includes(r))).toBe(false)
    expect(after.some((ids) => ids.split(' ').includes(l) && ids.split(' ').includes(other))).toBe(true)
    expect(report.overrides).toEqual({
      same: 1,
      not_same: 1,
      not_same_but_together: 0,
      of_unknown_records: 1,
    })
    expect(report.warnings).toContainEqual('1 overrides are of records that are not in the inputs.')
  })

  it('remember those of an earlier run', async () => {
    const { out } = await link({})
    const { l, r, weight } = await bestPair(out)
    const pair = [l, r].sort().join(' ')
    const hysteresis = { join: weight + 1, fracture: weight - 1, before: path.join(out, 'clusters.parquet') }
    expect(await together((await link({ cluster: { hysteresis } })).out)).toContain(pair)
    const alone = file('alone.csv', `cluster_id,unique_id\n1,${l}\n2,${r}\n`)
    expect(
      await together((await link({ cluster: { hysteresis: { ...hysteresis, before: alone } } })).out),
    ).not.toContain(pair)
  })

  it('take one record of each source, where it has no duplicates', async () => {
    const linkOnly = file('link.json', JSON.stringify({ ...frozen.model, link_type: 'link_only' }))
    const inputs = ['a', 'b'].map((name) => path.join(folder, `${name}.parquet`))
    const { out, report } = await link({
      model: linkOnly,
      inputs,
      cluster: { singleBest: { sources: ['a', 'b'] } },
    })
    const most = await rows(
      `SELECT max(n) AS n FROM (SELECT count(*) AS n FROM read_parquet(${sqlText(path.join(out, 'clusters.parquet'))}) GROUP BY cluster_id, source_dataset)`,
    )
    expect(most).toEqual([{ n: 1n }])
    expect(report.clustering).toMatchObject({ method: 'single best links' })
    await expect(
      link({ model: linkOnly, inputs, cluster: { singleBest: { sources: ['c'] } } }),
    ).rejects.toThrow('There is no source "c"; the sources are a, b.')
  })

  it('hold likely twins apart', async () => {
    const twins = file(
      'twins.csv',
      [
        'unique_id,first_name,surname,dob,postcode,pncs,tf_first_name,tf_surname,tf_postcode',
        ...['1,Nia', '2,Mia', '3,Nia'].map((one) => `${one},Gorseby,1990-01-02,ZZ1 1ZZ,,.001,.001,.001`),
      ].join('\n'),
    )
    const columns = {
      firstName: 'first_name',
      surname: 'surname',
      dateOfBirth: 'dob',
      postcode: 'postcode',
      identifiers: ['pncs'],
    }
    const { out, report } = await link({ inputs: [twins], cluster: { thresholds: [-20], twins: columns } })
    expect(report.pairs).toBe(3)
    expect(report.twins_held_apart).toBe(0)
    expect(await together(out)).toEqual(['1 2 3'])
    const held = await link({ inputs: [twins], cluster: { thresholds: [0], twins: columns } })
    expect(held.report.twins_held_apart).toBe(2)
    expect(await together(held.out)).toEqual(['1 3'])
  })

  it.each<[string, Partial<LinkRequest>, string]>([
    [
      'thresholds with hysteresis',
      { cluster: { thresholds: [1], hysteresis: { join: 2, fracture: 1, before: '/x' } } },
      'give the one or the other',
    ],
    [
      'single best links within one source',
      { cluster: { singleBest: { sources: ['b'] } } },
      'between sources',
    ],
    [
      'a threshold below that of edges',
      { thresholdWeight: 5, cluster: { thresholds: [4] } },
      'edges below 5 are left out',
    ],
    [
      'fracture above join',
      { cluster: { hysteresis: { join: 1, fracture: 2, before: '/x' } } },
      'cannot be above',
    ],
    ['a file that is not there', { cluster: { overrides: '/nowhere.csv' } }, 'There is no file /nowhere.csv'],
    [
      'twins of a column that is not there',
      {
        cluster: {
          twins: { firstName: 'a', surname: 'b', dateOfBirth: 'c', postcode: 'd', identifiers: [] },
        },
      },
      'reads the column "a"',
    ],
  ])('%s are refused before the work', async (_, more, words) => {
    await expect(link(more)).rejects.toThrow(words)
  })

  it('decisions that say nothing, or both, are refused', async () => {
    const decide = (text: string) => link({ cluster: { overrides: file('wrong.csv', text) } })
    await expect(decide('unique_id_l,same\n1,true\n')).rejects.toThrow('has no column "unique_id_r"')
    const { out } = await link({})
    const { l, r } = await bestPair(out)
    await expect(decide(`unique_id_l,unique_id_r,same\n${l},${r},perhaps\n`)).rejects.toThrow(
      '1 overrides say neither',
    )
    await expect(decide(`unique_id_l,unique_id_r,same\n${l},${r},true\n${r},${l},false\n`)).rejects.toThrow(
      'both ways',
    )
    await expect(decide(`unique_id_l,unique_id_r,same\n${l},${l},true\n`)).rejects.toThrow(
      'the same record on both sides',
    )
  })
})

describe('m from labelled pairs', () => {
  it('is the share of levels among matches, those below a half aside', async () => {
    const { out: before } = await link({})
    const { l, r } = await bestPair(before)
    file('labels.csv', `unique_id_l,unique_id_r,clerical_match_score\n${r},${l},1\n${l},${r},0\n`)
    const train = file('plan.json', JSON.stringify({ label_pairs: 'labels.csv' }))
    const { out, report } = await link({ train })
    const trained = JSON.parse(readFileSync(path.join(out, 'model.json'), 'utf8')) as {
      comparisons: { comparison_levels: { m_probability?: number }[] }[]
    }
    const values = trained.comparisons.flatMap(({ comparison_levels }) =>
      comparison_levels.map(({ m_probability }) => m_probability),
    )
    expect(values.filter((m) => m === 1).length).toBeGreaterThan(0)
    expect(report.training).toMatchObject({ plan: { labelPairs: 'labels.csv' } })
  })
})
