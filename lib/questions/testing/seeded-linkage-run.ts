import type { Client } from 'pg'
import { englandAndWales } from '@/lib/boards/areas'
import { findBoard } from '@/lib/boards/find-board'
import type { LinkageEffect, LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'

/** A linkage as the service would tell of it, small. */
export const seededRun: LinkageRun = {
  version: 1,
  by: 'service',
  snapshot: '2026-09-30',
  engine: { name: 'DuckDB', version: 'v1.5.5', node: 'v20.20.2' },
  model: { name: 'people of police, CPS and courts', version: '1' },
  thresholds: { low: 2, standard: 6, strict: 12 },
  records: [
    {
      source: 'police_suspects',
      records: 4000,
      withIdentifiers: 3990,
      filled: { first_name: 3980, last_name: 3985, date_of_birth: 3900, pnc: 2400 },
    },
    {
      source: 'cps_suspects',
      records: 2000,
      withIdentifiers: 2000,
      filled: { first_name: 1995, last_name: 1995, date_of_birth: 1950, pnc: 1200 },
    },
    {
      source: 'court_defendants',
      records: 1800,
      withIdentifiers: 1790,
      filled: { first_name: 1790, last_name: 1790, date_of_birth: 1760, pnc: 1060 },
    },
  ],
  placeholders: { date_of_birth: 12, postcode: 7 },
  blockingRules: [
    {
      rule: 'l.last_name = r.last_name and l.date_of_birth = r.date_of_birth',
      comparisons: 9000,
      pairs: 8800,
    },
    { rule: 'l.pnc = r.pnc', comparisons: 3000, pairs: 150 },
  ],
  exact: [
    { key: 'pnc', pairs: 2900 },
    { key: 'asn', pairs: 3100 },
  ],
  pairs: 8950,
  links: 7000,
  refused: 12,
  persons: {
    clusters: 2500,
    singletons: 700,
    largest: 14,
    sizes: [
      { records: 1, clusters: 700 },
      { records: 2, clusters: 800 },
      { records: 3, clusters: 1000 },
    ],
    chained: 1,
  },
  cases: {
    links: 5200,
    clusters: 2900,
    largest: 5,
    sizes: [
      { records: 1, clusters: 1000 },
      { records: 3, clusters: 1900 },
    ],
  },
  prior: 0.0003,
  training: {
    seed: 1,
    deterministicRules: ['l.pnc = r.pnc'],
    deterministicPairs: 2900,
    recall: 0.3,
    u: { records: 2000, all: false },
    sessions: [
      {
        rule: 'l.date_of_birth = r.date_of_birth',
        pairs: 9100,
        trained: ['first_name', 'last_name'],
        iterations: 9,
        converged: true,
      },
    ],
  },
  parameters: [
    {
      name: 'first_name',
      levels: [
        {
          gamma: 1,
          label: 'the same',
          m: 0.85,
          u: 0.001,
          weight: Math.log2(850),
          trained: true,
          termFrequency: true,
        },
        {
          gamma: 0,
          label: 'all else',
          m: 0.15,
          u: 0.999,
          weight: Math.log2(0.15 / 0.999),
          trained: true,
          termFrequency: false,
        },
      ],
    },
  ],
  histogram: [
    { from: -3, to: -2, pairs: 900 },
    { from: 5, to: 6, pairs: 60 },
    { from: 20, to: 21, pairs: 7000 },
  ],
  accuracy: {
    how: 'held-out',
    precision: { value: 0.991, low: 0.987, high: 0.994 },
    recall: { value: 0.953, low: 0.945, high: 0.96 },
    modelPrecision: 0.997,
    heldOut: [
      { identifier: 'pnc', pairs: 2900, found: 2720, judged: 2760, contradicted: 25 },
      { identifier: 'cro', pairs: 2800, found: 2630, judged: 2670, contradicted: 22 },
    ],
    byGroup: [
      { field: 'sex', category: 'female', pairs: 700, recall: 0.94 },
      { field: 'sex', category: 'male', pairs: 2200, recall: 0.95 },
      { field: 'board', category: 'E23000036', pairs: 1500, recall: 0.93 },
      { field: 'board', category: 'E23000032', pairs: 1400, recall: 0.911 },
    ],
  },
  unlinkables: [{ weight: 6, share: 0.012 }],
  greyZone: {
    from: 0,
    to: 8,
    pairs: 140,
    patterns: [{ gammas: { first_name: 1, last_name: -1 }, weight: 5.2, pairs: 110, together: 90 }],
    others: 30,
  },
  profile: [
    { join: 'court-cps', field: 'sex', category: 'female', linked: 300, notLinked: 20 },
    { join: 'court-cps', field: 'sex', category: 'male', linked: 1400, notLinked: 60 },
  ],
  warnings: [{ code: 'chainedClusters', count: 1 }],
  seconds: { training: 2, total: 9 },
}

const rest = { measure: 'charge-to-completion', breakdown: 'all', category: 'all' }

/** What the linkage does to one measure, in England and Wales and in two boards. */
export const seededEffects: readonly LinkageEffect[] = [
  {
    ...rest,
    areaId: englandAndWales.id,
    boardId: null,
    cases: 1700,
    value: 174,
    low: 0,
    strict: 1,
    bias: 0.5,
    margin: 0.2,
  },
  ...(['avon-and-somerset', 'kent'] as const).map((slug, at): LinkageEffect => {
    const { id } = findBoard(slug)!
    const differences = { low: 0, strict: 2, bias: 1 + at, margin: 1.5 }
    return { ...rest, areaId: id, boardId: id, cases: 150, value: null, ...differences }
  }),
]

/** Adds what is told of the linkage to a release of linked records. */
export async function seedLinkageRun(owner: Client, release = 5): Promise<void> {
  await owner.query('INSERT INTO releases.linkage_run (release_id, run) VALUES ($1, $2)', [
    release,
    JSON.stringify(seededRun),
  ])
  for (const one of seededEffects)
    await owner.query(
      `INSERT INTO releases.linkage_effect (release_id, area_id, board_id, measure, breakdown, category, cases, value,
         low, strict, bias, margin) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[release, one.areaId, one.boardId, one.measure, one.breakdown, one.category],
        ...[one.cases, one.value, one.low, one.strict, one.bias, one.margin],
      ],
    )
}
