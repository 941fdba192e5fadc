import { offenceGroups, type OffenceGroup } from '@/lib/measures/offence-groups'
import { publishedMeasures, type PublishedMeasure } from '@/lib/measures/published-measures'
import { metricKey } from '../read/known-metrics'

export type Category = 'all' | OffenceGroup

/** A place for the figure of one measure and category in a block of figures (cell-sums.ts). */
export type Slot = {
  readonly measure: PublishedMeasure
  readonly breakdown: 'all' | 'offence-group'
  readonly category: Category
  /** Number of metrics that make up the value or numerator, and the denominator. */
  readonly metrics: readonly [number, number]
  /** Counts and stocks can be added over areas and groups; means and medians cannot. */
  readonly summable: boolean
}

/** Where a metric goes: the slot of all offences, which side of it, and whether the groups' slots follow it. */
export type MetricPlace = { readonly slot: number; readonly side: 0 | 1; readonly byGroup: boolean }

/** The groups in the order of their slots, after the slot of all offences. */
const groups: readonly OffenceGroup[] = [...offenceGroups].sort()
const offset = new Map<Category, number>([
  ['all', 0],
  ...groups.map((group, index) => [group, index + 1] as const),
])

/** How far the slot of a category lies after the slot of all offences. */
export function slotOffset(category: Category): number {
  return offset.get(category)!
}

/** All slots, in the order in which cells are kept: by measure, then all offences, then the groups. */
export const slots: readonly Slot[] = [...publishedMeasures]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .flatMap((measure) => {
    const { published, kind, breakdowns } = measure
    const slot = (category: Category): Slot => ({
      measure,
      breakdown: category === 'all' ? 'all' : 'offence-group',
      category,
      metrics: 'value' in published ? [1, 0] : [published.numerator.length, published.denominator.length],
      summable: kind !== 'duration' && kind !== 'time-to-event',
    })
    return [slot('all'), ...(breakdowns.includes('offence-group') ? groups.map(slot) : [])]
  })

const places = new Map<string, MetricPlace[]>()
slots.forEach(({ measure, category }, slot) => {
  if (category !== 'all') return
  const { published, breakdowns } = measure
  const sides = 'value' in published ? [[published.value]] : [published.numerator, published.denominator]
  sides.forEach((metrics, side) => {
    for (const { stage, metric } of metrics) {
      const key = metricKey(stage, metric)
      const place = { slot, side: side as 0 | 1, byGroup: breakdowns.includes('offence-group') }
      places.set(key, [...(places.get(key) ?? []), place])
    }
  })
})

/** Where a metric goes; nowhere for one that no measure uses. */
export function placesOf(stage: string, metric: string): readonly MetricPlace[] {
  return places.get(metricKey(stage, metric)) ?? []
}
