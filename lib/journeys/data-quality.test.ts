import { beforeAll, describe, expect, it } from 'vitest'
import { journeysOf, type JourneyTables } from './testing/journeys-of'

const kent = 'E23000032'

describe('what is told of the quality of a release', () => {
  let tables: JourneyTables
  beforeAll(async () => {
    tables = await journeysOf(
      {
        police_crimes: [
          { crime_id: 1, offence_on: '2026-01-02', recorded_on: '2026-01-01' },
          { crime_id: 2, offence_on: '2025-12-31', recorded_on: '2026-01-31' },
          { crime_id: 3, recorded_on: '2026-01-05' },
        ],
        police_suspects: [
          { suspect_id: 11, crime_id: 1, asn: 70 },
          { suspect_id: 12, crime_id: 2 },
        ],
        police_victims: [{ victim_id: 5, crime_id: 1, withdrew_on: '2025-12-30' }],
        cps_suspects: [
          { cps_suspect_id: 21, asn: 70, referred_on: '2026-02-01', decided_on: '2026-01-31' },
          { cps_suspect_id: 22, referred_on: '2026-02-09' },
          { cps_suspect_id: 23, referred_on: '2026-02-10' },
          { cps_suspect_id: 24, charged_on: '2026-03-10', charging_route: 'police', police_force_area: kent },
          { cps_suspect_id: 25 },
        ],
        court_defendants: [
          { court_defendant_id: 31, case_id: 41, asn: 70, sex: 'female', police_force_area: kent },
          { court_defendant_id: 32, case_id: 42, asn: 70, received_on: '2026-03-01', sex: 'female' },
          { court_defendant_id: 33, case_id: 43, sex: 'male', ethnicity: 'asian' },
          { court_defendant_id: 34, case_id: 44, sex: 'female', age_band: '18-24' },
        ],
        edges: [
          { source_l: 'cps_suspects', id_l: 22, source_r: 'police_suspects', id_r: 12, match_weight: 8 },
          { source_l: 'court_defendants', id_l: 34, source_r: 'police_suspects', id_r: 12, match_weight: 8 },
        ],
        clusters: [
          { source: 'police_suspects', id: 11, cluster: 1 },
          { source: 'cps_suspects', id: 21, cluster: 1 },
          { source: 'cps_suspects', id: 22, cluster: 2 },
          { source: 'cps_suspects', id: 23, cluster: 3 },
        ],
      },
      ['link_quality', 'date_order', 'link_profile', 'cluster_size', 'complete_to'],
    )
  })
  const values = (table: string) => tables[table]!.map((row) => Object.values(row))

  it('links at each join, by the board of the record’s own force and month, retrials left out', () => {
    expect(values('link_quality')).toEqual([
      [1, '2026-02-01', 'court-cps', 'none', 2],
      [1, '2026-02-01', 'court-police', 'model', 1],
      [1, '2026-02-01', 'court-police', 'none', 1],
      [1, '2026-02-01', 'cps-police', 'exact', 1],
      [1, '2026-02-01', 'cps-police', 'model', 1],
      [1, '2026-02-01', 'cps-police', 'none', 1],
      [19, '2026-02-01', 'court-cps', 'exact', 1],
      [19, '2026-03-01', 'cps-police', 'none', 1],
    ])
  })

  it('dates out of order, of the pairs of which both are there', () => {
    const found = tables['date_order']!.map((row) => [row['first_column'], row['pairs'], row['out_of_order']])
    expect(found).toEqual([
      ['police_crimes.recorded_on', 1, 1],
      ['cps_suspects.referred_on', 1, 1],
      ['police_crimes.offence_on', 2, 1],
      ['police_crimes.recorded_on', 2, 0],
    ])
  })

  it('who is linked and who is not', () => {
    const sexes = tables['link_profile']!.filter((row) => row['field'] === 'sex')
    expect(sexes.map((row) => [row['category'], row['linked'], row['not_linked']])).toEqual([
      ['female', 1, 1],
      ['male', 0, 1],
    ])
    const others = tables['link_profile']!.filter((row) => row['category'] === 'not-known')
    expect(others.map((row) => [row['field'], row['linked'], row['not_linked']])).toEqual([
      ['age-band', 1, 1],
      ['ethnicity', 1, 1],
    ])
  })

  it('sizes of clusters', () => {
    expect(values('cluster_size')).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  it('last complete dates and the period', () => {
    expect(values('complete_to')).toEqual(
      ['courts', 'cps', 'police'].map((agency) => [agency, '2026-06-30', '2026-01-01', '2026-06-01']),
    )
  })
})
