import type { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { longLayout } from './mapping/long-layout'
import { pointEdition } from './publish/point-edition'
import { publishRelease } from './publish/publish-release'
import { listReleases } from './publish/list-releases'
import { withdrawRelease } from './publish/withdraw-release'
import { releaseHarness, stateOf, type ReleaseHarness } from './testing/release-harness'

let harness: ReleaseHarness
beforeEach(async () => {
  harness = await releaseHarness()
})
afterEach(() => harness.drop())

const months = ['2024-01', '2024-02', '2024-03']
const table = (convictions: number) =>
  months.flatMap((month) => [
    `All crime,Kent,Prosecution,Convictions,Monthly,${month},${convictions}`,
    `All crime,Kent,Prosecution,Unsuccessful outcomes,Monthly,${month},20`,
  ])

/**
 * What a signed-in person sees of the current edition: by release, the sum of all convictions. Read as pages read: first
 * which releases the edition has, then their cells. In one statement
 * it would be planned before and run after a release is published, and find no partition of the new one.
 */
async function seenBy(viewer: Client) {
  const edition = await viewer.query<{ id: number }>(
    'SELECT p.release_id AS id FROM releases.edition e JOIN releases.edition_release p ON p.edition_id = e.id WHERE e.current',
  )
  const { rows } = await viewer.query(
    `SELECT release_id AS release, sum(value)::int AS sum FROM figures.cell
     WHERE release_id = ANY ($1) AND measure = 'convictions' GROUP BY 1 ORDER BY 1`,
    [edition.rows.map(({ id }) => id)],
  )
  return rows
}

async function seen() {
  const viewer = await harness.asViewer([])
  const rows = await seenBy(viewer)
  await viewer.end()
  return rows
}

describe('an import', () => {
  test('is published as a new edition, with its report and its acts in the audit', async () => {
    const result = await harness.load(table(80))
    expect(result).toMatchObject({
      kind: 'published',
      releaseId: 1,
      editionId: 1,
      report: {
        rows: 6,
        observations: 6,
        blanks: 0,
        areas: { board: 1 },
        periods: [{ granularity: 'month', from: '2024-01', to: '2024-03', number: 3, missing: [] }],
        measures: [
          { measure: 'conviction-rate', cells: 3, hidden: 0 },
          { measure: 'convictions', cells: 3, hidden: 0 },
        ],
        protection: null,
      },
    })
    expect(await seen()).toEqual([{ release: 1, sum: 240 }])
    const release = await harness.owner.query(
      `SELECT source_id, status::text, file_name, rows, period_from::text, period_to::text, report FROM releases.release`,
    )
    expect(release.rows).toEqual([
      {
        source_id: 'cjs-delivery-data-dashboard',
        status: 'published',
        file_name: 'figures.csv',
        rows: 6,
        period_from: '2024-01-01',
        period_to: '2024-03-31',
        report: JSON.parse(JSON.stringify(result.kind === 'published' && result.report)),
      },
    ])
    const audit = await harness.owner.query(
      'SELECT action, subject, outcome FROM governance.audit_event ORDER BY id',
    )
    expect(audit.rows).toEqual([
      { action: 'release-import', subject: 'release 1', outcome: 'allowed' },
      { action: 'release-publish', subject: 'release 1', outcome: 'allowed' },
    ])
  })

  test('of the same file is recognised and changes nothing; of another mapping it is another release', async () => {
    await harness.load(table(80))
    const before = await stateOf(harness.owner)
    expect(await harness.load(table(80))).toEqual({
      kind: 'known',
      releaseId: 1,
      status: 'published',
      current: true,
    })
    expect(await stateOf(harness.owner)).toEqual(before)
    const blanks = { ...longLayout, blanks: ['', '..'] }
    expect(await harness.load(table(80), { mapping: blanks })).toMatchObject({
      kind: 'published',
      editionId: 2,
    })
  })

  test('that only checks leaves nothing behind', async () => {
    await harness.load(table(80))
    const before = await stateOf(harness.owner)
    expect(await harness.load(table(90), { checkOnly: true })).toMatchObject({
      kind: 'checked',
      report: { rows: 6 },
    })
    expect(await stateOf(harness.owner)).toEqual(before)
  })

  test('keeps gaps: a month without rows has no cell, an empty figure an empty cell', async () => {
    const result = await harness.load([
      'All crime,Kent,CPS,Suspects referred for a charging decision,Monthly,2024-01,5',
      'All crime,Kent,CPS,Suspects referred for a charging decision,Monthly,2024-02,',
      'All crime,Kent,CPS,Suspects referred for a charging decision,Monthly,2024-05,0',
    ])
    const cells = await harness.owner.query(
      'SELECT period_start::text, suppressed, value FROM figures.cell ORDER BY period_start',
    )
    expect(cells.rows).toEqual([
      { period_start: '2024-01-01', suppressed: false, value: '5' },
      { period_start: '2024-02-01', suppressed: false, value: null },
      { period_start: '2024-05-01', suppressed: false, value: '0' },
    ])
    expect(result).toMatchObject({ report: { blanks: 1, periods: [{ missing: ['2024-03', '2024-04'] }] } })
  })

  test('leaves rolling years out and says how many', async () => {
    const result = await harness.load([
      ...table(80),
      'All crime,Kent,Prosecution,Convictions,Rolling annual,Jul 2023 - Jun 2024,960',
    ])
    expect(result).toMatchObject({
      report: { rows: 7, observations: 6, leftOutRows: [{ rows: 1, reason: { en: /overlap/ } }] },
    })
  })
})

describe('people see the old figures until the very moment in which they see the new ones', () => {
  test('while an import runs', async () => {
    await harness.load(table(80))
    const viewer = await harness.asViewer([])
    const seenMeanwhile = new Set<string>()
    let running = true
    const watching = (async () => {
      while (running) seenMeanwhile.add(JSON.stringify(await seenBy(viewer)))
    })()
    const result = await harness.load(table(90))
    running = false
    await watching
    await viewer.end()
    expect(result.kind).toBe('published')
    const allowed = [[{ release: 1, sum: 240 }], [{ release: 2, sum: 270 }]].map((rows) =>
      JSON.stringify(rows),
    )
    expect(allowed).toEqual(expect.arrayContaining([...seenMeanwhile]))
    expect(await seen()).toEqual([{ release: 2, sum: 270 }])
  })

  test('when the database ends an import in the middle', async () => {
    await harness.load(table(80))
    const before = await stateOf(harness.owner)
    const rows = Array.from({ length: 60_000 }, (_, index) => {
      const month = `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      return `All crime,Kent,Prosecution,Convictions,Monthly,${month},1`
    })
    const importer = await harness.connect(harness.ownerUrl)
    const pid = (await importer.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!.pid
    const { importPublished } = await import('./import-published')
    const { header } = await import('./testing/release-harness')
    const file = await harness.write([header, ...rows].join('\n'), 'large.csv')
    let killed: Promise<unknown> | undefined
    const importing = importPublished(importer, {
      file,
      mapping: longLayout,
      threshold: 5,
      provedInvented: null,
      by: 'a test',
      onRows: (read) => {
        if (read > 20_000) killed ??= harness.owner.query('SELECT pg_terminate_backend($1)', [pid])
      },
    })
    await expect(importing).rejects.toThrow()
    await killed
    await importer.end().catch(() => undefined)
    expect(killed).toBeDefined()
    expect(await stateOf(harness.owner)).toEqual(before)
    expect(await seen()).toEqual([{ release: 1, sum: 240 }])
  })

  test('two imports at once follow one another, and both are in the last edition', async () => {
    const second = await harness.connect(harness.ownerUrl)
    const { importPublished } = await import('./import-published')
    const { header } = await import('./testing/release-harness')
    const other = { ...longLayout, source: { ...longLayout.source, id: 'other' } }
    const file = await harness.write([header, ...table(50)].join('\n'), 'other.csv')
    await Promise.all([
      harness.load(table(80)),
      importPublished(second, {
        file,
        mapping: other,
        threshold: 5,
        provedInvented: null,
        by: 'another test',
      }),
    ])
    await second.end()
    expect((await seen()).map(({ sum }) => sum).sort()).toEqual([150, 240])
    const { editions } = await listReleases(harness.owner)
    expect(editions.filter(({ current }) => current)).toHaveLength(1)
  })
})

describe('the steward', () => {
  test('rolls back to an edition and forward again', async () => {
    await harness.load(table(80))
    await harness.load(table(90))
    await pointEdition(harness.owner, 1, 'a test')
    expect(await seen()).toEqual([{ release: 1, sum: 240 }])
    await expect(pointEdition(harness.owner, 1, 'a test')).rejects.toThrow(
      'Edition 1 is the current one already.',
    )
    await expect(pointEdition(harness.owner, 9, 'a test')).rejects.toThrow('There is no edition 9.')
    await pointEdition(harness.owner, 2, 'a test')
    expect(await seen()).toEqual([{ release: 2, sum: 270 }])
  })

  test('withdraws a release: the one before it is shown, and no edition with it can be', async () => {
    await harness.load(table(80))
    await harness.load(table(90))
    expect(await withdrawRelease(harness.owner, 2, 'a test')).toEqual({ editionId: 3, instead: 1 })
    expect(await seen()).toEqual([{ release: 1, sum: 240 }])
    await expect(pointEdition(harness.owner, 2, 'a test')).rejects.toThrow(
      'Edition 2 rests on release 2, which was withdrawn: publish that release again, or another edition.',
    )
    const viewer = await harness.asViewer([1, 2])
    const left = await viewer.query('SELECT FROM figures.cell WHERE release_id = 2')
    await viewer.end()
    expect(left.rowCount).toBe(0)
    await expect(withdrawRelease(harness.owner, 2, 'a test')).rejects.toThrow(
      'Release 2 is withdrawn: only a published release can be withdrawn.',
    )
  })

  test('withdraws the only release of a source: nothing of it is shown, until it is published again', async () => {
    await harness.load(table(80))
    expect(await withdrawRelease(harness.owner, 1, 'a test')).toEqual({ editionId: 2, instead: null })
    expect(await seen()).toEqual([])
    expect(await harness.load(table(80))).toEqual({
      kind: 'known',
      releaseId: 1,
      status: 'withdrawn',
      current: false,
    })
    expect(await publishRelease(harness.owner, 1, 'a test')).toBe(3)
    expect(await seen()).toEqual([{ release: 1, sum: 240 }])
    await expect(publishRelease(harness.owner, 1, 'a test')).rejects.toThrow(
      'Release 1 is published already, in the current edition.',
    )
    await expect(publishRelease(harness.owner, 7, 'a test')).rejects.toThrow(
      'There is no release 7. "npm run release -- list" lists them.',
    )
  })

  test('withdraws a release that is not shown, without changing what is', async () => {
    await harness.load(table(80))
    await harness.load(table(90))
    expect(await withdrawRelease(harness.owner, 1, 'a test')).toEqual({ editionId: 3, instead: undefined })
    expect(await seen()).toEqual([{ release: 2, sum: 270 }])
  })

  test('raises the policy version with every act, and each is in the audit', async () => {
    const version = async () =>
      (await harness.owner.query<{ version: number }>('SELECT version FROM governance.policy_version'))
        .rows[0]!.version
    const versions = [await version()]
    const acts = [
      () => harness.load(table(80)),
      () => harness.load(table(90)),
      () => pointEdition(harness.owner, 1, 'a test'),
      () => withdrawRelease(harness.owner, 2, 'a test'),
      () => publishRelease(harness.owner, 2, 'a test'),
    ]
    for (const act of acts) {
      await act()
      versions.push(await version())
    }
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    const audit = await harness.owner.query<{ action: string }>(
      'SELECT action FROM governance.audit_event ORDER BY id',
    )
    expect(audit.rows.map(({ action }) => action)).toEqual([
      'release-import',
      'release-publish',
      'release-import',
      'release-publish',
      'edition-point',
      'release-withdraw',
      'release-publish',
    ])
  })
})
