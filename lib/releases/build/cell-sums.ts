import type { Period } from '@/lib/time/period'
import type { Mapping } from '../mapping/mapping'
import type { KnownMetric } from '../read/known-metrics'
import type { ReadObservation } from '../read/observation'
import type { OffenceMeaning } from '../read/offence-meanings'
import { Block } from './block'
import { placesOf, slotOffset, type Category, type MetricPlace } from './slots'

/** The blocks of one period, by area as the table names it. */
export type PeriodBlocks = { readonly period: Period; readonly areas: Map<number, Block> }

/** Adds observations up to the figures of measures while the table is read. */
export class CellSums {
  private readonly blocks = new Map<string, PeriodBlocks>()
  private readonly places = new Map<KnownMetric, readonly MetricPlace[]>()

  constructor(private readonly allOffences: Mapping['allOffences']) {}

  add({ area, metric, period, value }: ReadObservation, meaning: OffenceMeaning): void {
    if (meaning === 'left-out') return
    let places = this.places.get(metric)
    if (!places) this.places.set(metric, (places = placesOf(metric.stage, metric.metric)))
    if (places.length === 0) return
    const block = this.block(period, area.id)
    const isAll = this.allOffences === 'sum' ? meaning !== 'all' : meaning === 'all'
    for (const { slot, side, byGroup } of places) {
      if (isAll) block.add(slot, side, value)
      if (byGroup && meaning !== 'all') block.add(slot + slotOffset(meaning as Category), side, value)
    }
  }

  /** All blocks, by kind of period and in the order of time. */
  periods(): readonly PeriodBlocks[] {
    return [...this.blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, blocks]) => blocks)
  }

  private block(period: Period, areaId: number): Block {
    const key = period.granularity + period.start
    let blocks = this.blocks.get(key)
    if (!blocks) this.blocks.set(key, (blocks = { period, areas: new Map() }))
    let block = blocks.areas.get(areaId)
    if (!block) blocks.areas.set(areaId, (block = new Block()))
    return block
  }
}
