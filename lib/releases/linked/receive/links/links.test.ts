import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keyText, recordKey } from '../record-key'
import { parquetRows, ReceivingFolders, setAsideRows, testKey } from '../testing/received-folder'
import { changed, onlyOf, replaced, smallDelivery, type SmallDelivery } from '../testing/small-delivery'

const folders = new ReceivingFolders()
afterAll(() => folders.end())

const all = smallDelivery()
const police = onlyOf(all, 'police', 'cps')
const ofLinks = all.manifest.files.filter(({ table }) => table === 'links' || table === 'clusters')
/** Police and CPS records with their links. */
const whole: SmallDelivery = {
  files: all.files,
  manifest: { ...all.manifest, agencies: ['police', 'cps'], files: [...police.manifest.files, ...ofLinks] },
}
const key = (value: string) => recordKey(keyText(testKey), value)
const without = ({ files, manifest }: SmallDelivery, ...tables: string[]): SmallDelivery => ({
  files,
  manifest: { ...manifest, files: manifest.files.filter(({ table }) => !tables.includes(table)) },
})
const received = async (delivery: SmallDelivery, name: 'edges' | 'clusters') => {
  const { folder, report } = await folders.receive(delivery, { allowedShare: 1 })
  const rows = await parquetRows(path.join(folder, 'records', `${name}.parquet`))
  return { rows, links: report.links, report, aside: await setAsideRows(folder) }
}
const edge = (at: number, weight: number) => ({
  source_l: 'police_suspects',
  id_l: key(`QZXS-${at}`),
  source_r: 'cps_suspects',
  id_r: key(`QZXP-${at}`),
  match_weight: weight,
})
const links = (...rows: string[]) =>
  changed(without(whole, 'clusters'), 'links.csv', [header, ...rows, ''].join('\n'))
const header = 'source_l,id_l,source_r,id_r,match_weight,match_probability'
const pair = (left: number, right: number, weights: string) =>
  `police_suspects,QZXS-${left},cps_suspects,QZXP-${right},${weights}`

describe('links of the contract', () => {
  it('fit the clusters of a delivery that is right', async () => {
    const { rows, links } = await received(whole, 'edges')
    expect(rows[0]).toEqual(edge(0, 10))
    expect(links).toEqual({
      edges: { rows: 10, atThreshold: 10, unknownRecord: 0, disagreeing: 0 },
      clusters: { rows: 20, clusters: 10, largest: 2, single: 0, unknownRecord: 0 },
      consistency: { crossing: 0, apart: 0 },
    })
  })

  it('have the weight of their probability where they have no other', async () => {
    const { rows } = await received(links(pair(0, 0, ',0.8'), pair(1, 1, ',1'), pair(2, 2, ',0')), 'edges')
    expect(rows[0]!['match_weight']).toBeCloseTo(2, 12)
    expect(rows.slice(1)).toEqual([edge(1, 1000), edge(2, -1000)])
  })

  it('are told where they disagree, repeat, lead nowhere or to themselves', async () => {
    const delivery = links(
      pair(0, 0, '3,0.5'),
      pair(1, 1, '3,'),
      'cps_suspects,QZXP-1,police_suspects,QZXS-1,7,',
      pair(2, 99, '7,'),
      'police_suspects,QZXS-3,police_suspects,QZXS-3,9,',
      pair(4, 4, ','),
      pair(5, 5, '9,1.5'),
    )
    const { rows, links: told, aside, report } = await received(delivery, 'edges')
    expect(rows).toHaveLength(2)
    expect(rows.map(({ match_weight: weight }) => weight)).toEqual([3, 7])
    expect(told.edges).toEqual({ rows: 2, atThreshold: 1, unknownRecord: 1, disagreeing: 1 })
    expect(aside).toEqual([
      'links.csv:3 - linkTwice',
      'links.csv:6 - linkToItself',
      'links.csv:7 - noWeight',
      'links.csv:8 match_probability outOfRange',
    ])
    expect(report.files.find(({ table }) => table === 'links')).toMatchObject({
      loaded: 2,
      setAside: 4,
      notOurs: 1,
    })
  })

  it('are held against the clusters', async () => {
    const crossed = replaced(whole, 'links.csv', 'QZXS-3,cps_suspects,QZXP-3', 'QZXS-3,cps_suspects,QZXP-4')
    const { links: told } = await received(crossed, 'edges')
    expect(told.consistency).toEqual({ crossing: 1, apart: 1 })
    const weak = replaced(whole, 'links.csv', 'QZXP-3,10,', 'QZXP-3,2,')
    expect((await received(weak, 'edges')).links.consistency).toEqual({ crossing: 0, apart: 1 })
  })

  it('put a record into one cluster', async () => {
    const twice = replaced(whole, 'clusters.csv', 'police_suspects,QZXS-3,', 'police_suspects,QZXS-2,')
    const { links: told, aside } = await received(twice, 'clusters')
    expect(aside).toEqual(['clusters.csv:5 - memberTwice'])
    expect(told.consistency).toEqual({ crossing: 1, apart: 0 })
  })
})

describe('files in other layouts', () => {
  it.each(['bf', 'mw'])('are Splink’s own edges with %s_ columns', async (prefix) => {
    const file = [
      `match_weight,match_probability,source_dataset_l,source_dataset_r,unique_id_l,unique_id_r,first_name_l,first_name_r,gamma_first_name,${prefix}_first_name,match_key`,
      '10,0.999,nw,cps_suspects,QZXS-0,QZXP-0,Qxamira,Qxamira,2,5.5,0',
      '12,0.999,nw,prison,QZXS-0,QZXP-0,Qxamira,Qxamira,2,5.5,0',
      '',
    ].join('\n')
    const delivery = changed(without(whole, 'clusters'), 'links.csv', file, {
      layout: 'splink-edges',
      sources: { nw: 'police_suspects' },
    })
    const { rows, report } = await received(delivery, 'edges')
    expect(rows).toEqual([edge(0, 10)])
    expect(report.files.find(({ table }) => table === 'links')).toMatchObject({
      loaded: 1,
      notOurs: 1,
      setAside: 0,
    })
  })

  it('are Splink’s clusters, also of one data set', async () => {
    const clusters = changed(
      without(whole, 'links'),
      'clusters.csv',
      'cluster_id,unique_id\n7,QZXS-0\n7,QZXS-1\n',
      {
        layout: 'splink-clusters',
        source: 'police_suspects',
      },
    )
    const { rows } = await received(clusters, 'clusters')
    expect(rows).toEqual(
      ['QZXS-0', 'QZXS-1'].map((id) => ({ source: 'police_suspects', id: key(id), cluster: key('7') })),
    )
  })

  it('are the Ministry’s table of persons, of the latest linking, by the column chosen', async () => {
    const file = [
      'source_id,source_database,source_desc,person_id,person_id_strict,linking_snapshot_date',
      'QZXS-0,lib,police_suspects,p1,s1,2026-06-01',
      'QZXS-0,lib,police_suspects,p2,s2,2026-07-01',
      'QZXP-0,cps_case,,p2,s3,2026-07-01',
      'A1,nomis,offenders,p2,s3,2026-07-01',
      '',
    ].join('\n')
    const delivery = (column?: string) =>
      changed(without(whole, 'links'), 'clusters.csv', file, {
        layout: 'person-table',
        sources: { cps_case: 'cps_suspects' },
        ...(column ? { person_column: column } : {}),
      })
    const usual = await received(delivery(), 'clusters')
    expect(usual.rows.map(({ cluster }) => cluster)).toEqual([key('p2'), key('p2')])
    const strict = await received(delivery('person_id_strict'), 'clusters')
    expect(strict.rows.map(({ cluster }) => cluster)).toEqual([key('s2'), key('s3')])
    expect(strict.report.files.find(({ table }) => table === 'clusters')).toMatchObject({
      notOurs: 2,
      setAside: 0,
    })
  })

  it('are refused where they lack a column that is read', async () => {
    const file = changed(without(whole, 'clusters'), 'links.csv', 'unique_id_l,match_weight\nQZXS-1,3\n', {
      layout: 'splink-edges',
    })
    const { faults } = await folders.refusal(file)
    expect(faults.map(({ column }) => column)).toEqual(['source_l', 'source_r', 'unique_id_r'])
  })
})
