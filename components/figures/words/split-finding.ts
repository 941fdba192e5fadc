import { breakdownWords } from '@/components/words/breakdown-words'
import { categoryInLine } from '@/components/words/category-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Split } from '@/lib/questions/split.types'
import { valueMessage } from '@/lib/measures/value-message'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'

const unusual: ReadonlySet<MeasureSeries['signal']> = new Set([
  'worse',
  'better',
  'neutral-high',
  'neutral-low',
])

/** Open a year or more (docs/measures/rules.md). */
const old: ReadonlySet<string> = new Set(['365-729', '730-or-more'])

/**
 * What a split says: of open cases how many are old; else which categories are unusual, each judged by its own past.
 * None is compared with another.
 */
export function splitFinding(
  locale: Locale,
  main: MeasureSeries,
  split: Split,
  categories: readonly MeasureSeries[],
): Message {
  const ages =
    split.breakdown === 'age-band' && main.measure.kind === 'stock' ? agesFinding(main, split) : null
  if (ages) return ages
  const waits = split.breakdown === 'wait' ? waitsFinding(split) : null
  if (waits) return waits
  const by = breakdownWords(locale, split.breakdown)
  const found = categories.filter(
    ({ signal, latest, provenance }) => unusual.has(signal) && latest !== null && !provenance.historic,
  )
  if (found.length > 0)
    return message('figure.findingSplitSome', {
      by,
      names: found.map(({ breakdown, category }) => categoryInLine(locale, breakdown, category)).join(', '),
    })
  const judged = categories.some(({ signal }) => signal === 'none')
  return message(judged ? 'figure.findingSplitNone' : 'figure.findingSplit', { by })
}

/** Withdrawals at first and after 90 days of waiting, with the same mix of offences where it is known. */
function waitsFinding({ entries }: Split): Message | null {
  const at = (wait: string) => {
    const entry = entries.find(({ category }) => category === wait)
    if (entry?.figure.kind !== 'value') return null
    return { value: entry.standardised ?? entry.figure.value, standardised: entry.standardised !== null }
  }
  const [first, later] = [at('0'), at('90')]
  if (!first || !later || first.standardised !== later.standardised) return null
  const percent = (value: number) => valueMessage({ unit: 'percent', decimals: 1 }, value)
  return message('figure.findingWaits', {
    first: percent(first.value),
    later: percent(later.value),
    mix: first.standardised ? 'same' : 'own',
  })
}

function agesFinding({ measure: { basis } }: MeasureSeries, { entries, total }: Split): Message | null {
  const whole = total.figure.kind === 'value' ? total.figure.value : 0
  let aged = 0
  for (const { category, figure, otherPeriod } of entries) {
    if (!old.has(category)) continue
    if (figure.kind !== 'value' || otherPeriod) return null
    aged += figure.value
  }
  if (whole === 0) return null
  const share = valueMessage({ unit: 'percent', decimals: 0 }, (100 * aged) / whole)
  return message('figure.findingAges', { share, basis, count: aged, whole })
}
