import type { PublishedMeasure } from '@/lib/measures/published-measures'

const metricsOf = ({ published }: PublishedMeasure): readonly string[] =>
  ('value' in published ? [published.value] : [...published.numerator, ...published.denominator]).map(
    ({ stage, metric }) => `${stage}|${metric}`,
  )

/**
 * Puts measures together that share a metric, however indirectly: a count that is hidden in one of them must not be
 * read off another. Durations rest on no count that is published and are left out.
 */
export function measureGroups(
  measures: readonly PublishedMeasure[],
): readonly (readonly PublishedMeasure[])[] {
  const groups: PublishedMeasure[][] = []
  for (const measure of measures) {
    if (measure.kind === 'duration' || measure.kind === 'time-to-event') continue
    const own = new Set(metricsOf(measure))
    const joined = groups.filter((group) => group.some((other) => metricsOf(other).some((m) => own.has(m))))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), measure])
  }
  return groups
}
