import { publishedMeasures } from '@/lib/measures/published-measures'
import type { Mapping } from '../mapping/mapping'

/** What numbers a metric can have. */
export type NumberKind = 'count' | 'decimal' | 'signed'

/** A metric as an observation keeps it. */
export type KnownMetric = {
  readonly stage: string
  readonly metric: string
  readonly number: NumberKind
}

export const metricKey = (stage: string, metric: string) => `${stage}\u0000${metric}`

/** Every metric that a measure is made of: parts of rates, counts and stocks are whole numbers, durations are not. */
const ofMeasures = new Map<string, KnownMetric>()
for (const { kind, published } of publishedMeasures) {
  const parts = 'value' in published ? [published.value] : [...published.numerator, ...published.denominator]
  const number = kind === 'duration' ? 'decimal' : 'count'
  for (const { stage, metric } of parts) ofMeasures.set(metricKey(stage, metric), { stage, metric, number })
}

/**
 * The metrics that a table may have: those of the measures and, by its mapping, renamed ones and others to be kept
 * unshown. Looked up by metricKey of the names in the table.
 */
export function knownMetrics(mapping: Pick<Mapping, 'metrics' | 'otherMetrics'>): Map<string, KnownMetric> {
  const known = new Map(ofMeasures)
  for (const other of mapping.otherMetrics) known.set(metricKey(other.stage, other.metric), other)
  for (const { from, to } of mapping.metrics) {
    const target = known.get(metricKey(to.stage, to.metric))
    if (target) known.set(metricKey(from.stage, from.metric), target)
  }
  return known
}
