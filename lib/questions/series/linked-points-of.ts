import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { message, type Message } from '@/lib/text/message'
import { granularities, type Granularity } from '@/lib/time/period'
import { periodOf } from '@/lib/time/period-of'
import { periodSequence } from '@/lib/time/period-sequence'
import type { CellRow } from '../door/read-cells'
import type { Figure } from '../answer'
import type { SeriesPoint } from '../measure-series.types'
import { coarsen } from './coarsen'
import { covers, type Coverage } from './coverage'
import { figureOf, isDivided, noCases, nought } from './figure-of'

/** The kinds of period in which figures of linked records are stored and shown. */
const steps = ['month', 'quarter', 'financial-year'] as const satisfies readonly Granularity[]

/** Share of the periods that must have a figure for a length of period to be used, as in the chart rules. */
const enough = 0.75

export type LinkedPoints = {
  readonly points: readonly SeriesPoint[]
  /** Why the periods are longer than the measure's finest; null where they are not. */
  readonly note: Message | null
}

/**
 * The points of one series of linked records. It is stored at the finest of month, quarter and financial year at which
 * none of its figures is too small to be shown; here it is added up further where most periods would have too few for
 * a figure at all. A month without a cell is no gap: nothing was counted in it.
 *
 * @param cells of one release, area, measure and category
 * @param least no finer periods than these, to stand beside another series
 */
export function linkedPointsOf(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  coverage: Coverage,
  least: Granularity = 'month',
): LinkedPoints {
  const stored = steps.find((step) => cells.some(({ granularity }) => granularity === step))
  if (!stored) return { points: [], note: null }
  const own = cells.filter(({ granularity }) => granularity === stored)
  const from = [stored, measure.finestPeriod, least].map((step) => granularities.indexOf(step))
  const allowed = steps.slice(Math.max(...from))
  const tried = allowed.map((step) => ({ step, points: pointsAt(measure, own, step, coverage) }))
  const shown = ({ points }: (typeof tried)[number]) =>
    points.filter(({ figure }) => figure.kind === 'value').length
  const best =
    tried.find((one) => one.points.length > 0 && shown(one) >= enough * one.points.length) ??
    tried.find((one) => shown(one) > 0) ??
    tried.find((one) => one.points.length > 0)
  // Too short a delivery for a whole period: then what is stored of it can only be hidden.
  if (!best) return { points: own.filter(({ suppressed }) => suppressed).map(hiddenPoint), note: null }
  return { points: best.points, note: noteOf(measure, stored, best.step) }
}

function hiddenPoint({ granularity, start }: CellRow): SeriesPoint {
  return { period: { granularity, start }, figure: { kind: 'suppressed' } }
}

function pointsAt(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  granularity: (typeof steps)[number],
  coverage: Coverage,
): readonly SeriesPoint[] {
  const made = new Map(
    coarsen(measure, cells, granularity, coverage).map(({ period, numbers }) => [period.start, numbers]),
  )
  const empty: Figure = isDivided(measure) || measure.kind === 'duration' ? noCases : nought
  return periodSequence(periodOf(granularity, coverage.from), periodOf(granularity, coverage.to))
    .filter((period) => covers(coverage, period))
    .map((period) => {
      const numbers = made.get(period.start)
      return { period, figure: numbers ? figureOf(measure, numbers) : empty }
    })
}

function noteOf(measure: MeasureDefinition, stored: Granularity, shown: Granularity): Message | null {
  if (granularities.indexOf(shown) <= granularities.indexOf(measure.finestPeriod)) return null
  const unit = shown === 'quarter' ? 'quarter' : 'year'
  return message(stored === shown ? 'series.coarserHidden' : 'series.coarserSmall', { unit })
}
