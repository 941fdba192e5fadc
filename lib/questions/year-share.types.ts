import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { MeasureSeries } from './measure-series.types'

/** A rate over a year, with its interval, among others of different bases: they do not add up. */
export type YearShare = {
  readonly measure: MeasureDefinition
  readonly name: Message
  readonly series: MeasureSeries
  /** Of the last year of whole quarters; and of the year before. */
  readonly year: Figure
  readonly before: Figure | null
  /** The months of `year`; null of figures that are not linked. */
  readonly period: Message | null
}
