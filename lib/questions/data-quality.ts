import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import type { Area } from '@/lib/boards/areas'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import { askOfLinkedRelease } from './ask-of-linked-release'
import type { DataQuality, JoinQuality, QualityOfRelease, Share } from './data-quality.types'
import { agreedOf } from './door/agreed'
import type { Asking } from './door/ask'
import type { PinnedSource } from './door/edition-contents'
import { readAnnotations } from './door/read-annotations'
import { readCompleteTo } from './door/read-complete-to'
import { gradeOf, leastOfGrade } from './linkage/grade-of'
import type { AreaQuestion, LinkedRelease } from './linked-release.types'

const row = z.object({
  subject: z.enum(['link', 'complete', 'dates']),
  name: z.string(),
  month: z.string(),
  numerator: z.number().int(),
  denominator: z.number().int(),
})
type QualityRow = z.infer<typeof row>

const setAsideRow = z.object({
  table_name: z.string(),
  column_name: z.string(),
  fault: z.string(),
  rows: z.number().int(),
})

/**
 * How good the linked records are: links, fields filled in, dates in order, rows set aside, known issues.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export function dataQuality(viewer: Viewer, { board }: AreaQuestion): Promise<DataQuality> {
  return askOfLinkedRelease(viewer, { name: 'data-quality', parameters: {} }, board, qualityOf)
}

async function qualityOf(
  asking: Asking,
  pin: PinnedSource,
  area: Area,
): Promise<Omit<QualityOfRelease, keyof LinkedRelease>> {
  const open = pin.source.access === 'open'
  const inScope = [...(asking.viewer.scope?.boardIds ?? [])]
  const agreed = await agreedOf(asking)
  // How good the records are tells how many there are: it needs every agreement, as releases.quality itself does.
  const shown = agreed.showsQuality(pin, area.boardId)
  const rows = !shown
    ? []
    : z.array(row).parse(
        await asking.database.$queryRaw`
      SELECT subject, name, to_char(month, 'YYYY-MM') AS month, numerator, denominator
      FROM releases.quality
      WHERE release_id = ${pin.releaseId} AND area_id = ${area.id}::smallint
        AND (board_id IS NULL OR ${open} OR board_id = ANY (${inScope}::smallint[]))
      ORDER BY subject, name, month DESC`,
      )
  const setAside = z.array(setAsideRow).parse(
    await asking.database.$queryRaw`
      SELECT table_name, column_name, fault, rows FROM releases.set_aside
      WHERE release_id = ${pin.releaseId} ORDER BY table_name, column_name, fault`,
  )
  const issues = await readAnnotations(asking, null)
  // Records dated after the last day that the release speaks of are no part of its last year.
  const newest = rows
    .map(({ month }) => month)
    .filter((month) => month <= pin.periodTo.slice(0, 7))
    .sort()
    .at(-1)
  const year = newest ? { from: firstDayOf(monthNumber(newest) - 11).slice(0, 7), to: newest } : null
  const inYear = rows.filter(({ month }) => year && month >= year.from && month <= year.to)
  return {
    year,
    grades: leastOfGrade,
    joins: joinsOf(rows, inYear),
    fields: summed(inYear, 'complete').map(({ name, ...share }) => {
      const [table, column] = name.split('.') as [string, string]
      return { table, column, ...share }
    }),
    dates: summed(inYear, 'dates').map(({ name, ...share }) => {
      const [first, then] = name.split(' ') as [string, string]
      return { first, then, ...share }
    }),
    setAside: setAside.map(({ table_name, column_name, fault, rows: count }) => ({
      table: table_name,
      column: column_name === '' ? null : column_name,
      fault,
      rows: count,
    })),
    completeTo: await readCompleteTo(asking, pin),
    issues: issues.filter(({ boardId }) => boardId === null || boardId === area.boardId),
  }
}

/** As cases go: from the police to the CPS to the courts. */
const joinOrder: readonly string[] = ['cps-police', 'court-cps', 'court-police']

function joinsOf(rows: readonly QualityRow[], inYear: readonly QualityRow[]): readonly JoinQuality[] {
  const sums = [...summed(inYear, 'link')]
  sums.sort((a, b) => joinOrder.indexOf(a.name) - joinOrder.indexOf(b.name))
  return sums.map(({ name, good, of }) => ({
    ...{ name, good, of },
    grade: gradeOf(good, of),
    months: rows
      .filter((one) => one.subject === 'link' && one.name === name)
      .map(({ month, numerator, denominator }) => ({ month, good: numerator, of: denominator })),
  }))
}

/** Shares of the months together, by name. */
function summed(
  rows: readonly QualityRow[],
  subject: QualityRow['subject'],
): readonly (Share & { readonly name: string })[] {
  const sums = new Map<string, { good: number; of: number }>()
  for (const { subject: own, name, numerator, denominator } of rows) {
    if (own !== subject) continue
    const sum = sums.get(name) ?? { good: 0, of: 0 }
    sums.set(name, { good: sum.good + numerator, of: sum.of + denominator })
  }
  return [...sums].filter(([, { of }]) => of > 0).map(([name, share]) => ({ name, ...share }))
}
