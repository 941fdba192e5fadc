import { beforeAll, describe, expect, it } from 'vitest'
import type { HandMade, HandMadeRow } from './testing/hand-made-release'
import { journeysOfCases, type CaseRows } from './testing/journeys-of-cases'

/** A link at a weight; the stated threshold of these deliveries is 5. */
const edge = (
  source_l: string,
  id_l: number,
  source_r: string,
  id_r: number,
  match_weight?: number,
): HandMadeRow => ({
  source_l,
  id_l,
  source_r,
  id_r,
  ...(match_weight === undefined ? {} : { match_weight }),
})
const crime: HandMade = { police_crimes: [{ crime_id: 1, urn: 50 }] }

const toPolice: Record<string, { records: HandMade; link: string; crime: number | null; weight?: number }> = {
  'the same arrest summons number is exact': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1, asn: 70 }],
      cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
    },
    link: 'exact',
    crime: 1,
  },
  'the arrest summons number comes before the case number and the model': {
    records: {
      police_crimes: [
        { crime_id: 1 },
        { crime_id: 2, urn: 50, recorded_on: '2025-12-01' },
        { crime_id: 3, recorded_on: '2025-12-01' },
      ],
      police_suspects: [
        { suspect_id: 11, crime_id: 1, asn: 70 },
        { suspect_id: 12, crime_id: 2 },
        { suspect_id: 13, crime_id: 3 },
      ],
      cps_suspects: [{ cps_suspect_id: 21, asn: 70, urn: 50 }],
      edges: [edge('cps_suspects', 21, 'police_suspects', 13, 30)],
    },
    link: 'exact',
    crime: 1,
  },
  'the same case number is exact where each side has it once': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21, urn: 50 }],
    },
    link: 'exact',
    crime: 1,
  },
  'two suspects of the crime: the case number does not tell which': {
    records: {
      ...crime,
      police_suspects: [
        { suspect_id: 11, crime_id: 1 },
        { suspect_id: 12, crime_id: 1 },
      ],
      cps_suspects: [{ cps_suspect_id: 21, urn: 50 }],
    },
    link: 'none',
    crime: null,
  },
  'two CPS suspects of the case: neither does it, even where the other is linked already': {
    records: {
      police_crimes: [{ crime_id: 1, urn: 50 }, { crime_id: 2 }],
      police_suspects: [
        { suspect_id: 11, crime_id: 1 },
        { suspect_id: 12, crime_id: 2, asn: 70 },
      ],
      cps_suspects: [
        { cps_suspect_id: 21, urn: 50 },
        { cps_suspect_id: 22, urn: 50, asn: 70 },
      ],
    },
    link: 'none',
    crime: null,
  },
  'an edge at the threshold, either way round, is a model link': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [edge('police_suspects', 11, 'cps_suspects', 21, 5)],
    },
    link: 'model',
    crime: 1,
    weight: 5,
  },
  'an edge below the threshold is none': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [edge('cps_suspects', 21, 'police_suspects', 11, 4.999)],
    },
    link: 'none',
    crime: null,
  },
  'an edge without a weight is none, as is one to a record that is not there': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [
        edge('cps_suspects', 21, 'police_suspects', 11),
        edge('cps_suspects', 21, 'police_suspects', 99, 20),
      ],
    },
    link: 'none',
    crime: null,
  },
  'an edge twice has the greater weight': {
    records: {
      ...crime,
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [
        edge('cps_suspects', 21, 'police_suspects', 11, 6),
        edge('police_suspects', 11, 'cps_suspects', 21, 9),
      ],
    },
    link: 'model',
    crime: 1,
    weight: 9,
  },
  'two edges to suspects of one crime: the path takes the better': {
    records: {
      ...crime,
      police_suspects: [
        { suspect_id: 11, crime_id: 1 },
        { suspect_id: 12, crime_id: 1 },
      ],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [
        edge('cps_suspects', 21, 'police_suspects', 11, 6),
        edge('cps_suspects', 21, 'police_suspects', 12, 8),
      ],
    },
    link: 'model',
    crime: 1,
    weight: 8,
  },
  'the weight is that of the edge to the principal crime, not of the best edge': {
    records: {
      police_crimes: [{ crime_id: 1, offence_group: 'robbery' }, { crime_id: 2 }],
      police_suspects: [
        { suspect_id: 11, crime_id: 1 },
        { suspect_id: 12, crime_id: 2 },
      ],
      cps_suspects: [{ cps_suspect_id: 21 }],
      edges: [
        edge('cps_suspects', 21, 'police_suspects', 11, 6),
        edge('cps_suspects', 21, 'police_suspects', 12, 15),
      ],
    },
    link: 'model',
    crime: 1,
    weight: 6,
  },
  'blank numbers are never the same': {
    records: {
      police_crimes: [{ crime_id: 1 }],
      police_suspects: [{ suspect_id: 11, crime_id: 1 }],
      cps_suspects: [{ cps_suspect_id: 21 }],
    },
    link: 'none',
    crime: null,
  },
  'ids that two files number alike are not mixed up': {
    records: {
      police_crimes: [{ crime_id: 1 }, { crime_id: 2 }],
      police_suspects: [
        { suspect_id: 11, crime_id: 1 },
        { suspect_id: 12, crime_id: 2, asn: 21 },
      ],
      // Its id is another's arrest summons number, and a court defendant has the same id.
      cps_suspects: [{ cps_suspect_id: 21 }],
      court_defendants: [{ court_defendant_id: 21, case_id: 41 }],
      edges: [
        edge('cps_suspects', 21, 'police_suspects', 11, 7),
        edge('court_defendants', 21, 'police_suspects', 12, 9),
      ],
    },
    link: 'model',
    crime: 1,
    weight: 7,
  },
  'a suspect whose crime is not there is linked and has no crime': {
    records: {
      police_suspects: [{ suspect_id: 11, crime_id: 1, asn: 70 }],
      cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
    },
    link: 'exact',
    crime: null,
  },
}

describe('CPS suspect to police suspects', () => {
  let rows: CaseRows
  beforeAll(async () => {
    const records = Object.fromEntries(Object.entries(toPolice).map(([name, made]) => [name, made.records]))
    rows = await journeysOfCases(records, ['cps_suspect'])
  })
  it.each(Object.entries(toPolice))('%s', (name, { link, crime, weight }) => {
    const columns = ['cps_key', 'police_link', 'crime_key', 'police_weight']
    expect(rows(name, 'cps_suspect', columns)[0]).toEqual({
      cps_key: 21,
      police_link: link,
      crime_key: crime,
      police_weight: weight ?? null,
    })
  })
})

const suspects: HandMade = { cps_suspects: [{ cps_suspect_id: 21, asn: 70, urn: 50 }] }
type ToCps = {
  records: HandMade
  /** By court defendant: the CPS suspect, the kind of link, its weight, whether it is a retrial. */
  leads: readonly (readonly [number, number | null, string, number | null, boolean])[]
}
const toCps: Record<string, ToCps> = {
  'of several with one arrest summons number, the first charged': {
    records: {
      cps_suspects: [
        { cps_suspect_id: 21, asn: 70, charged_on: '2026-01-03' },
        { cps_suspect_id: 22, asn: 70, charged_on: '2026-01-02' },
        { cps_suspect_id: 20, asn: 70 },
      ],
      court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70 }],
    },
    leads: [[31, 22, 'exact', null, false]],
  },
  'on the same day, or with no day, the smallest key': {
    records: {
      cps_suspects: [
        { cps_suspect_id: 22, asn: 70 },
        { cps_suspect_id: 21, asn: 70 },
      ],
      court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70 }],
    },
    leads: [[31, 21, 'exact', null, false]],
  },
  'a case number of one on each side is exact': {
    records: { ...suspects, court_defendants: [{ court_defendant_id: 31, case_id: 41, urn: 50 }] },
    leads: [[31, 21, 'exact', null, false]],
  },
  'a case number of two court defendants is no link, even where one is linked by arrest summons number': {
    records: {
      ...suspects,
      court_defendants: [
        { court_defendant_id: 31, case_id: 41, urn: 50, asn: 70 },
        { court_defendant_id: 32, case_id: 41, urn: 50 },
      ],
    },
    leads: [
      [31, 21, 'exact', null, false],
      [32, null, 'none', null, false],
    ],
  },
  'of several edges the greatest weight, whoever was charged first': {
    records: {
      cps_suspects: [
        { cps_suspect_id: 21, charged_on: '2026-01-01' },
        { cps_suspect_id: 22, charged_on: '2026-01-09' },
      ],
      court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
      edges: [
        edge('court_defendants', 31, 'cps_suspects', 21, 8),
        edge('cps_suspects', 22, 'court_defendants', 31, 8.5),
      ],
    },
    leads: [[31, 22, 'model', 8.5, false]],
  },
  'of edges of one weight the first charged, then the smallest key': {
    records: {
      cps_suspects: [
        { cps_suspect_id: 21 },
        { cps_suspect_id: 24, charged_on: '2026-01-01' },
        { cps_suspect_id: 23, charged_on: '2026-01-01' },
      ],
      court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
      edges: [21, 24, 23].map((id) => edge('court_defendants', 31, 'cps_suspects', id, 8)),
    },
    leads: [[31, 23, 'model', 8, false]],
  },
  'retrials: the court record is the first received, the others are retrials': {
    records: {
      ...suspects,
      court_defendants: [
        { court_defendant_id: 31, case_id: 41, asn: 70, received_on: '2026-03-01' },
        { court_defendant_id: 32, case_id: 42, asn: 70, received_on: '2026-02-01' },
        { court_defendant_id: 33, case_id: 43, asn: 70, received_on: '2026-02-02' },
      ],
    },
    leads: [
      [31, 21, 'exact', null, true],
      [32, 21, 'exact', null, false],
      [33, 21, 'exact', null, true],
    ],
  },
  'received on the same day: the smallest key is the court record': {
    records: {
      ...suspects,
      court_defendants: [
        { court_defendant_id: 32, case_id: 42, asn: 70 },
        { court_defendant_id: 31, case_id: 41, asn: 70 },
      ],
    },
    leads: [
      [31, 21, 'exact', null, false],
      [32, 21, 'exact', null, true],
    ],
  },
  'an exact and a model link to one CPS suspect compete for the court record by date alone': {
    records: {
      ...suspects,
      court_defendants: [
        { court_defendant_id: 31, case_id: 41, asn: 70, received_on: '2026-03-01' },
        { court_defendant_id: 32, case_id: 42, received_on: '2026-02-01' },
      ],
      edges: [edge('court_defendants', 32, 'cps_suspects', 21, 6)],
    },
    leads: [
      [31, 21, 'exact', null, true],
      [32, 21, 'model', 6, false],
    ],
  },
}

describe('court defendant to CPS suspect', () => {
  let rows: CaseRows
  beforeAll(async () => {
    const records = Object.fromEntries(Object.entries(toCps).map(([name, made]) => [name, made.records]))
    rows = await journeysOfCases(records, ['court_defendant', 'cps_suspect'])
  })
  it.each(Object.entries(toCps))('%s', (name, { leads }) => {
    const columns = ['court_key', 'cps_key', 'cps_link', 'cps_weight', 'retrial']
    expect(rows(name, 'court_defendant', columns).map((row) => Object.values(row))).toEqual(leads)
  })
  it('gives the CPS suspect its court record and leaves retrials out', () => {
    const name = 'retrials: the court record is the first received, the others are retrials'
    expect(rows(name, 'cps_suspect', ['cps_key', 'court_key', 'court_link'])).toEqual([
      { cps_key: 21, court_key: 32, court_link: 'exact' },
    ])
  })
})

describe('court defendant to police suspects', () => {
  let rows: CaseRows
  const police: HandMade = {
    police_crimes: [{ crime_id: 1, urn: 50 }, { crime_id: 2 }],
    police_suspects: [
      { suspect_id: 11, crime_id: 1, asn: 70 },
      { suspect_id: 12, crime_id: 2, asn: 71 },
    ],
  }
  const cases: Record<string, { records: HandMade; path: readonly [string, number | null, number | null] }> =
    {
      'by arrest summons number': {
        records: { ...police, court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 71 }] },
        path: ['exact', 2, null],
      },
      'by case number of one police suspect and one court defendant': {
        records: { ...police, court_defendants: [{ court_defendant_id: 31, case_id: 41, urn: 50 }] },
        path: ['exact', 1, null],
      },
      'by an edge': {
        records: {
          ...police,
          court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
          edges: [edge('court_defendants', 31, 'police_suspects', 12, 7)],
        },
        path: ['model', 2, 7],
      },
      'not where it has a CPS suspect, even one that leads to nobody': {
        records: {
          ...police,
          cps_suspects: [{ cps_suspect_id: 21 }],
          court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70 }],
          edges: [edge('court_defendants', 31, 'cps_suspects', 21, 7)],
        },
        path: ['none', null, 7],
      },
      'through its CPS suspect, with the weakest weight of both edges': {
        records: {
          ...police,
          cps_suspects: [{ cps_suspect_id: 21 }],
          court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
          edges: [
            edge('court_defendants', 31, 'cps_suspects', 21, 9),
            edge('cps_suspects', 21, 'police_suspects', 12, 6),
            edge('court_defendants', 31, 'police_suspects', 11, 20),
          ],
        },
        path: ['model', 2, 6],
      },
    }
  beforeAll(async () => {
    const records = Object.fromEntries(Object.entries(cases).map(([name, made]) => [name, made.records]))
    rows = await journeysOfCases(records, ['court_defendant'])
  })
  it.each(Object.entries(cases))('%s', (name, { path }) => {
    const columns = ['police_link', 'crime_key', 'weakest_weight']
    expect(rows(name, 'court_defendant', columns).map((row) => Object.values(row))).toEqual([path])
  })
})

describe('other deliveries', () => {
  const records: HandMade = {
    police_crimes: [{ crime_id: 1 }, { crime_id: 2, offence_group: 'robbery' }],
    police_suspects: [
      { suspect_id: 11, crime_id: 1 },
      { suspect_id: 12, crime_id: 2 },
    ],
    cps_suspects: [{ cps_suspect_id: 21 }, { cps_suspect_id: 22, charged_on: '2026-01-01' }],
    court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
    clusters: [
      { source: 'police_suspects', id: 11, cluster: 1 },
      { source: 'police_suspects', id: 12, cluster: 1 },
      { source: 'cps_suspects', id: 21, cluster: 1 },
      { source: 'cps_suspects', id: 22, cluster: 1 },
      { source: 'court_defendants', id: 31, cluster: 1 },
    ],
  }
  const linksOf = (rows: CaseRows) => [
    ...rows('one', 'cps_suspect', ['cps_key', 'police_link', 'crime_key', 'weakest_weight']),
    ...rows('one', 'court_defendant', ['court_key', 'cps_link', 'cps_key', 'crime_key', 'weakest_weight']),
  ]
  it('with clusters and no edges: the same cluster, without a weight', async () => {
    const rows = await journeysOfCases({ one: records }, ['cps_suspect', 'court_defendant'])
    expect(linksOf(rows)).toEqual([
      { cps_key: 21, police_link: 'model', crime_key: 2, weakest_weight: null },
      { cps_key: 22, police_link: 'model', crime_key: 2, weakest_weight: null },
      { court_key: 31, cps_link: 'model', cps_key: 22, crime_key: 2, weakest_weight: null },
    ])
  })
  it('with edges, clusters link nobody', async () => {
    const edges = [edge('cps_suspects', 21, 'police_suspects', 11, 7)]
    const rows = await journeysOfCases({ one: { ...records, edges } }, ['cps_suspect', 'court_defendant'])
    expect(linksOf(rows)).toEqual([
      { cps_key: 21, police_link: 'model', crime_key: 1, weakest_weight: 7 },
      { cps_key: 22, police_link: 'none', crime_key: null, weakest_weight: null },
      { court_key: 31, cps_link: 'none', cps_key: null, crime_key: null, weakest_weight: null },
    ])
  })
  it('not linked by a model: edges do not count without a threshold', async () => {
    const edges = [edge('cps_suspects', 21, 'police_suspects', 11, 700)]
    const rows = await journeysOfCases({ one: { ...records, edges } }, ['cps_suspect', 'court_defendant'], {
      linkage: { method: 'none' },
    })
    expect(rows('one', 'cps_suspect', ['police_link'])).toEqual([
      { police_link: 'none' },
      { police_link: 'none' },
    ])
  })
})
