import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { boardOfForce } from './board-of-force'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { recordSources } from '@/lib/releases/contract/code-lists'
import { linkageRun, type LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { recordFile } from '@/lib/releases/linked/receive/cross-checks'
import { identifiersFile } from '@/lib/releases/linked/receive/load-identifiers'
import { linkingFolder, personsOfRelease } from '@/lib/releases/linked/release-folder'
import { LinkingFailed } from '@/lib/releases/linked/linking-failed'
import { shredIdentifiers } from '@/lib/releases/linked/shred-identifiers'
import { linkCases } from '../cases/case-links'
import { cleanIdentifiers, type Cleaned, type RecordsToLink } from '../clean/clean-identifiers'
import { linkFailure, type LinkAdvice } from '../link-failure'
import { linkPeople, personsFile, type PeopleFacts } from '../persons/link-people'
import type { GroupRecall } from '../persons/hold-out'
import { thresholds } from '../persons/thresholds'
import { people } from '../specification/people'
import { stopwatch } from '../stopwatch'
import type { LinkSpecification } from '../specification/specification'
import { writeRun } from './write-run'

export type LinkReleaseRequest = {
  /** The release folder, with records and identifiers. */
  readonly folder: string
  /** YYYY-MM-DD */
  readonly snapshot: string
  readonly specification?: LinkSpecification
  readonly memoryLimit?: string
  readonly threads?: number
  readonly signal?: AbortSignal
  readonly onShare?: (share: number) => void
}

const sources: readonly Omit<RecordsToLink, 'file'>[] = [
  { source: 'police_suspects', key: 'suspect_id', groups: [] },
  { source: 'cps_suspects', key: 'cps_suspect_id', groups: ['police_force_area'] },
  {
    source: 'court_defendants',
    key: 'court_defendant_id',
    groups: ['police_force_area', 'age_band', 'ethnicity'],
  },
]
const advice: LinkAdvice = {
  memory: 'Allow more with LINKING_MEMORY, which is 3GB unless set.',
  disk: 'Free some room on the disk that DATA_DIR is on.',
}
/** Fewer pairs of a group say too little of it. */
const leastPairs = 100

/**
 * Links the records of a release that came with identifiers and without links: `records/edges.parquet`,
 * `records/clusters.parquet`, `records/persons.parquet`, and `linkage.json`, which says how and how well; the last is written
 * at the end, and says that all is there. Identifiers are shredded, however it ends.
 *
 * @throws LinkingFailed where the records or the machine do not allow it; the signal's reason after an abort
 */
export async function linkRelease(request: LinkReleaseRequest): Promise<void> {
  const { folder, signal } = request
  try {
    const run = await linked(request)
    await shredIdentifiers(folder)
    await writeRun(folder, run)
  } catch (error) {
    await shredIdentifiers(folder)
    signal?.throwIfAborted()
    const failure = linkFailure(error, advice)
    throw new LinkingFailed(failure instanceof Error ? failure.message : 'of a fault that nobody foresaw.')
  }
}

async function linked({ folder, snapshot, ...request }: LinkReleaseRequest): Promise<LinkageRun> {
  const { specification = people, onShare, signal } = request
  const work = linkingFolder(folder)
  await mkdir(work, { recursive: true, mode: 0o700 })
  const clean = path.join(work, 'clean.parquet')
  const { seconds, timed } = stopwatch()
  const { memoryLimit, threads } = request
  const withDuck = async <T>(doing: (duck: Duck) => Promise<T>): Promise<T> => {
    const duck = await openDuck({ memoryLimit, threads, temporaryFolder: path.join(work, 'spill'), signal })
    try {
      return await doing(duck)
    } finally {
      duck.close()
    }
  }
  const records = sources.map((one) => ({ ...one, file: recordFile(folder, one.source) }))
  const cleaned = await timed('cleaning', () =>
    withDuck((duck) => cleanIdentifiers(duck, identifiersFile(folder), records, snapshot, clean)),
  )
  onShare?.(0.2)
  const facts = await timed('people', () =>
    linkPeople({
      ...{ specification, clean, work, memoryLimit, threads, signal },
      filled: filledShare(cleaned),
      onShare: (share) => onShare?.(0.2 + 0.7 * share),
    }),
  )
  const cases = await timed('cases', () => withDuck((duck) => linkCases(duck, folder, work, clean)))
  const counts = await withDuck((duck) => countRecords(duck, folder))
  await rename(personsFile(work), personsOfRelease(folder))
  onShare?.(1)
  return runOf({ specification, snapshot, cleaned, counts, facts, cases, seconds })
}

const filledShare =
  ({ records }: Cleaned) =>
  (column: string): number => {
    const all = records.reduce((sum, one) => sum + one.withIdentifiers, 0)
    return records.reduce((sum, one) => sum + (one.filled[column] ?? 0), 0) / Math.max(1, all)
  }

async function countRecords(duck: Duck, folder: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { source } of sources) {
    const { n } = await duck.row(
      z.object({ n: z.coerce.number() }),
      `SELECT count(*) AS n FROM read_parquet(${sqlText(recordFile(folder, source))})`,
    )
    counts[source] = n
  }
  return counts
}

function runOf(given: {
  readonly specification: LinkSpecification
  readonly snapshot: string
  readonly cleaned: Cleaned
  readonly counts: Readonly<Record<string, number>>
  readonly facts: PeopleFacts
  readonly cases: LinkageRun['cases']
  readonly seconds: Readonly<Record<string, number>>
}): LinkageRun {
  const { specification, snapshot, cleaned, counts, cases, seconds } = given
  const { groups, warnings, accuracy, ...facts } = given.facts
  return linkageRun.parse({
    version: 1,
    by: 'service',
    snapshot,
    model: { name: specification.name, version: specification.version },
    thresholds,
    records: recordSources
      .filter((source) => (counts[source] ?? 0) > 0)
      .map((source) => {
        const found = cleaned.records.find((one) => one.source === source)
        return {
          source,
          records: counts[source]!,
          withIdentifiers: found?.withIdentifiers ?? 0,
          filled: found?.filled ?? {},
        }
      }),
    placeholders: cleaned.placeholders,
    ...facts,
    cases,
    accuracy: { ...accuracy, byGroup: byGroup(groups) },
    profile: [],
    warnings,
    seconds,
  } satisfies LinkageRun)
}

/** Groups with enough pairs; police force areas added up to boards. */
function byGroup(groups: readonly GroupRecall[]): NonNullable<LinkageRun['accuracy']>['byGroup'] {
  const sums = new Map<string, { field: string; category: string; pairs: number; found: number }>()
  for (const { field, category, pairs, found } of groups) {
    const name = field === 'board' ? boardOfForce(category) : category
    if (name === null) continue
    const key = `${field} ${name}`
    const sum = sums.get(key) ?? { field, category: name, pairs: 0, found: 0 }
    sums.set(key, { ...sum, pairs: sum.pairs + pairs, found: sum.found + found })
  }
  return [...sums.values()]
    .filter(({ pairs }) => pairs >= leastPairs)
    .map(({ field, category, pairs, found }) => ({
      field: field as 'sex' | 'age-band' | 'ethnicity' | 'board',
      ...{ category, pairs, recall: found / pairs },
    }))
    .sort((a, b) => a.field.localeCompare(b.field) || a.category.localeCompare(b.category))
}
