import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { measures } from '@/lib/measures/registry'
import { areaOfViewer } from './area-of-viewer'
import { boardsToChoose } from './boards-to-choose'
import { ask, type Asking } from './door/ask'
import { editionContents, type PinnedSource } from './door/edition-contents'
import { readCells, type CellRow } from './door/read-cells'
import { figureOf } from './series/figure-of'
import type { MeasureRevision, Revisions, RevisionsQuestion, SourceRevision } from './revisions.types'

/**
 * What the releases of the current edition changed of those shown before them: for each measure how many figures differ,
 * and the greatest difference. Periods that only one of them has are no revision.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export async function revisions(viewer: Viewer, { board }: RevisionsQuestion): Promise<Revisions> {
  const choices = await boardsToChoose(viewer)
  const area = areaOfViewer(viewer, board ?? choices[0]?.slug)
  return ask(viewer, { name: 'revisions', parameters: { area: area.id } }, async (asking) => {
    const { pinned } = await editionContents(asking)
    const earlier = await releasesBefore(asking)
    const pairs = pinned.flatMap((after) => {
      const before = earlier.get(after.source.id)
      return before === undefined ? [] : [{ after, before }]
    })
    const sources: SourceRevision[] = []
    for (const { after, before } of pairs) sources.push(await revisionOf(asking, area.id, before, after))
    return {
      boards: choices,
      area: { id: area.id, code: area.code, kind: area.kind, name: area.name },
      sources,
    }
  })
}

const row = z.object({ source_id: z.string(), release_id: z.number().int() })

/** By source the release that the newest edition before the current one pinned, where it was another one. */
async function releasesBefore(asking: Asking): Promise<ReadonlyMap<string, number>> {
  const rows = await asking.database.$queryRaw`
    SELECT DISTINCT ON (now.source_id) now.source_id, was.release_id
    FROM releases.edition_release now
    JOIN releases.edition_release was ON was.source_id = now.source_id AND was.release_id <> now.release_id
    WHERE now.edition_id = ${asking.now.edition.id} AND was.edition_id < now.edition_id
    ORDER BY now.source_id, was.edition_id DESC`
  return new Map(
    z
      .array(row)
      .parse(rows)
      .map(({ source_id, release_id }) => [source_id, release_id]),
  )
}

async function revisionOf(
  asking: Asking,
  areaId: number,
  before: number,
  after: PinnedSource,
): Promise<SourceRevision> {
  const cells = await readCells(asking, {
    pinned: [after, { ...after, releaseId: before }],
    areaIds: [areaId],
    measures: measures.map(({ id }) => id),
    breakdowns: [],
  })
  const old = new Map(
    cells.filter(({ releaseId }) => releaseId === before).map((cell) => [keyOf(cell), cell]),
  )
  const all = measures.flatMap((measure) => {
    const pairs = cells.flatMap((cell) => {
      const was = cell.releaseId === after.releaseId && cell.measure === measure.id && old.get(keyOf(cell))
      return was ? [{ was, is: cell }] : []
    })
    return pairs.length === 0 ? [] : [{ measure, pairs }]
  })
  const changed = all.flatMap(({ measure, pairs }): MeasureRevision[] => {
    const differing = pairs
      .map(({ was, is }) => ({
        period: { granularity: is.granularity, start: is.start },
        before: figureOf(measure, was),
        after: figureOf(measure, is),
        differs: numbersOf(was) !== numbersOf(is),
      }))
      .filter(({ differs }) => differs)
    if (differing.length === 0) return []
    const {
      period,
      before: earlier,
      after: later,
    } = differing.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most))
    return [
      {
        measure,
        periods: pairs.length,
        differing: differing.length,
        most: { period, before: earlier, after: later },
      },
    ]
  })
  return {
    sourceId: after.source.id,
    sourceName: after.source.name,
    demonstration: after.source.demonstration,
    restricted: after.source.access === 'restricted',
    before,
    after: after.releaseId,
    comparable: old.size > 0,
    changed,
    same: all.length - changed.length,
  }
}

const keyOf = ({ measure, granularity, start }: CellRow) => `${measure} ${granularity} ${start}`

function numbersOf({ suppressed, value, numerator, denominator, histogram }: CellRow): string {
  return JSON.stringify([suppressed, value, numerator, denominator, histogram])
}

/** How much a figure changed in proportion; most where it came or went. */
function sizeOf({ before, after }: Pick<MeasureRevision['most'], 'before' | 'after'>): number {
  if (before.kind !== 'value' || after.kind !== 'value') return before.kind === after.kind ? 0 : Infinity
  const difference = Math.abs(after.value - before.value)
  return difference === 0 ? 0 : difference / Math.max(Math.abs(before.value), 1)
}
