import { histogramMean, histogramVariance } from '@/lib/statistics/quantiles/histogram-moments'
import { histogramCount, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'

/** A stretch of the way, or all of it: mean days now and a year before, and how far apart. */
export type Stretch = {
  readonly name: 'offence-to-charge' | 'charge-to-sending' | 'sending-to-completion' | 'all'
  readonly now: number
  readonly before: number
  readonly change: number
  /** Range of the change (95 %); wide where it could only be bounded. */
  readonly lower: number
  readonly upper: number
}

/** How much each stretch has to do with a change of the whole; the stretches add up to it exactly. */
export type Decomposition = {
  readonly stretches: readonly Stretch[]
  readonly all: Stretch
  readonly cases: number
  readonly casesBefore: number
}

/** Days of the same defendants from the offence, the charge and the sending to the Crown Court, to completion. */
export type ThreeSpans = {
  readonly fromOffence: DayHistogram
  readonly fromCharge: DayHistogram
  readonly fromSending: DayHistogram
}

/** Fewer say nothing of a mean. */
const least = 30
/** Blank or odd dates leave out so many of them at most. */
const alike = 0.02
const z = 1.959963984540054

/**
 * The change of the mean from offence to completion, by stretch. Means add up, medians do not: with the same defendants in
 * all three, offence to charge is the difference of two means, and so on. The error of such a difference is not known from
 * its two ends (how they go together is not kept); it is at most the sum of theirs, and that is taken.
 *
 * @returns null where there are too few, or the three are not of the same defendants
 */
export function decompose(now: ThreeSpans, before: ThreeSpans): Decomposition | null {
  if (!sameCases(now) || !sameCases(before)) return null
  const [a, b] = [momentsOf(now), momentsOf(before)]
  const stretch = (
    name: Stretch['name'],
    mean: (moments: Moments) => number,
    error: (moments: Moments) => number,
  ): Stretch => {
    const change = mean(a) - mean(b)
    const half = z * Math.hypot(error(a), error(b))
    return { name, now: mean(a), before: mean(b), change, lower: change - half, upper: change + half }
  }
  return {
    stretches: [
      stretch(
        'offence-to-charge',
        ({ offence, charge }) => offence.mean - charge.mean,
        ({ offence, charge }) => offence.error + charge.error,
      ),
      stretch(
        'charge-to-sending',
        ({ charge, sending }) => charge.mean - sending.mean,
        ({ charge, sending }) => charge.error + sending.error,
      ),
      stretch(
        'sending-to-completion',
        ({ sending }) => sending.mean,
        ({ sending }) => sending.error,
      ),
    ],
    all: stretch(
      'all',
      ({ offence }) => offence.mean,
      ({ offence }) => offence.error,
    ),
    cases: histogramCount(now.fromSending),
    casesBefore: histogramCount(before.fromSending),
  }
}

type Moments = Readonly<
  Record<'offence' | 'charge' | 'sending', { readonly mean: number; readonly error: number }>
>

function momentsOf({ fromOffence, fromCharge, fromSending }: ThreeSpans): Moments {
  const of = (histogram: DayHistogram) => ({
    mean: histogramMean(histogram),
    error: Math.sqrt(histogramVariance(histogram) / histogramCount(histogram)),
  })
  return { offence: of(fromOffence), charge: of(fromCharge), sending: of(fromSending) }
}

function sameCases({ fromOffence, fromCharge, fromSending }: ThreeSpans): boolean {
  const counts = [fromOffence, fromCharge, fromSending].map(histogramCount)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  return fewest >= least && most - fewest <= alike * most
}
