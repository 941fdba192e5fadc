import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkFiles, type LinkRequest } from './link-files'
import { readModel } from './model/read-model'
import { frozen, writeFrozenRecords } from './testing/frozen'

let folder: string
beforeAll(async () => {
  folder = await writeFrozenRecords()
})
afterAll(() => rmSync(folder, { recursive: true }))

const dedupe = { ...frozen.model, link_type: 'dedupe_only' }
let count = 0
const link = (model: unknown, more: Partial<LinkRequest> = {}) => {
  const file = path.join(folder, `model-${++count}.json`)
  writeFileSync(file, JSON.stringify(model))
  const out = path.join(folder, `out-${count}`)
  return {
    out,
    done: linkFiles({ model: file, inputs: [path.join(folder, 'b.parquet')], out, threads: 1, ...more }),
  }
}
/** The first level of the first comparison that is not a null level, with another condition. */
const withCondition = (sql: string) => {
  const [first, ...rest] = dedupe.comparisons
  const levels = first!.comparison_levels.map((level, at) =>
    at === 2 ? { ...level, sql_condition: sql } : level,
  )
  return { ...dedupe, comparisons: [{ ...first, comparison_levels: levels }, ...rest] }
}
const withRule = (rule: unknown) => ({ ...dedupe, blocking_rules_to_generate_predictions: [rule] })

describe('linking files', () => {
  it('writes edges, clusters, a report and the model, and nothing beside', async () => {
    const { out, done } = link(dedupe, { thresholdWeight: 1 })
    const report = await done
    expect(readdirSync(out).sort()).toEqual([
      'clusters.parquet',
      'edges.parquet',
      'model.json',
      'report.json',
    ])
    expect(report).toMatchObject({ records: 26, cluster_threshold_match_weight: 1 })
    expect(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8'))).toMatchObject({ records: 26 })
    expect(readModel(JSON.parse(readFileSync(path.join(out, 'model.json'), 'utf8'))).model).toEqual(
      readModel(dedupe).model,
    )
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('takes CSV, and reads a column as what the SQL asks for', async () => {
    const csv = path.join(folder, 'records.csv')
    writeFileSync(
      csv,
      'unique_id,first_name,surname,dob,postcode,pncs\n1,Nia,Gorseby,1990-01-02,ZZ1,[P1]\n2,Nia,Gorseby,1990-01-03,,"[P1, P2]"\n10,Jac,,,ZZ1,\n',
    )
    const level = {
      sql_condition: "date_diff('day', dob_l, dob_r) < 5",
      m_probability: 0.5,
      u_probability: 0.1,
    }
    const model = withCondition('"first_name_l" = "first_name_r" AND "surname_l" = "surname_r"')
    const [names, dob, ...rest] = model.comparisons
    const near = { ...dob, comparison_levels: [level, { sql_condition: 'ELSE' }] }
    const { done } = link({ ...model, comparisons: [names, near, ...rest] }, { inputs: [csv] })
    expect(await done).toMatchObject({
      pairs: 1,
      clusters: 2,
      column_types: { dob: 'DATE', pncs: 'VARCHAR[]', unique_id: 'BIGINT' },
    })
  })

  it.each([
    [
      'a missing column',
      withCondition('nickname_l = nickname_r'),
      'comparison_levels[2].sql_condition: reads the column "nickname"',
    ],
    [
      'a file in a level',
      withCondition("(SELECT count(*) FROM read_csv('/etc/passwd')) > 0"),
      'disabled by configuration',
    ],
    [
      'a file in a rule',
      withRule("l.dob = r.dob AND (SELECT count(*) FROM glob('/*')) > 0"),
      'disabled by configuration',
    ],
    [
      'a second statement',
      withRule("l.dob = r.dob; COPY (SELECT 1) TO '/tmp/x'"),
      'blocking_rules_to_generate_predictions[0]',
    ],
    [
      'SQL that closes its bracket',
      withRule('l.dob = r.dob) OR (1 = 1'),
      'blocking_rules_to_generate_predictions[0]',
    ],
    ['another FROM', withCondition('1 = 1 FROM nodes'), 'should be one SQL expression'],
    ['a cartesian rule', withRule('1 = 1'), 'compares every record with every other: 325 comparisons'],
    ['an aggregate', withCondition('count(*) > 1'), 'sql_condition'],
    ['no model', { link_type: 'dedupe_only' }, 'comparisons: should be array'],
    ['link_only of one source', { ...dedupe, link_type: 'link_only' }, 'needs two or more sources'],
  ])('refuses %s, and leaves nothing', async (_, model, words) => {
    const { out, done } = link(model)
    await expect(done).rejects.toThrow(words)
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('refuses rules above the limit, and a folder that holds something', async () => {
    await expect(link(withRule('l.surname = r.surname'), { maxPairs: 3 }).done).rejects.toThrow(
      'the limit is 3',
    )
    const out = path.join(folder, 'full')
    mkdirSync(out)
    writeFileSync(path.join(out, 'a'), '')
    await expect(link(dedupe, { out }).done).rejects.toThrow('is not empty')
  })

  it('refuses ids that are double, without saying which', async () => {
    const csv = path.join(folder, 'double.csv')
    writeFileSync(csv, 'unique_id,first_name,surname,dob,postcode,pncs\n7777,a,b,,,\n7777,a,b,,,\n')
    await expect(link(dedupe, { inputs: [csv] }).done).rejects.toThrow(
      /^unique_id is not unique: 2 records share 1 ids/,
    )
  })

  it('ends at a signal and leaves nothing', async () => {
    const stop = new AbortController()
    const { out, done } = link(dedupe, {
      signal: stop.signal,
      onStep: (words) => words.includes('scoring') && stop.abort(new Error('Stopped.')),
    })
    await expect(done).rejects.toThrow('Stopped.')
    expect(existsSync(out)).toBe(false)
  })
})
