import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { MeasureSeries } from './measure-series.types'
import type { ShownStage } from './timeliness.types'

/** How many came to a point of the way in a year. Each is counted in its own unit: no share is made of two of them. */
export type JourneyCount = {
  readonly measure: MeasureDefinition
  readonly figure: Figure
  /** The months of the figure; null without one. */
  readonly period: Message | null
}

/** Cases that stop at a stage for want of the victim's support, of its own base. */
export type JourneyLoss = {
  readonly measure: MeasureDefinition
  readonly name: Message
  readonly year: Figure
  /** Whether its share is surely larger than at every other stage. */
  readonly largest: boolean
}

export type JourneyStage = {
  readonly measure: MeasureDefinition
  readonly name: Message
  /** What it begins with. */
  readonly gate: { readonly name: Message; readonly count: JourneyCount | null }
  /** Days with open cases counted; null where there are none to show: then `instead` says why. */
  readonly shown: ShownStage | null
  readonly instead: Message | null
  /** How many end here, where a stage is one of two ways to the end. */
  readonly ended: JourneyCount | null
  readonly loss: JourneyLoss | null
}

/** The way from the offence to the end: how many, how long, who leaves. */
export type Journey = {
  /** Along the way. */
  readonly stages: readonly [JourneyStage, ...JourneyStage[]]
  /** What is reached at the end. */
  readonly end: JourneyStage['gate']
  /** The months of its days, where any are of linked records. */
  readonly period: Message | null
  /** Whose line of trust stands for all: the series whose links are weakest. */
  readonly trusted: MeasureSeries
}
