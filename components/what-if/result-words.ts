import type { Band } from '@/lib/demand/model/band'
import type { Comparison, Reached } from '@/lib/demand/model/compare-runs'
import { fill } from './fill'
import type { WhatIfWords } from './what-if.types'

export type ResultWords = { readonly title: string; readonly sentences: readonly string[] }

/** Under so small a share of hours or months nothing is said of it. */
const worthSaying = 0.02

/**
 * The plain answer: how many open cases more or fewer, when they come to the number that somebody asked about, and that
 * only the difference means something.
 *
 * @param months names of the simulated months
 */
export function resultWords(
  words: WhatIfWords,
  language: string,
  { difference, changed, unchanged, unused, short }: Comparison,
  months: readonly string[],
  { moved, target }: { readonly moved: boolean; readonly target: number | null },
): ResultWords {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const count = (value: number) => number.format(Math.round(Math.abs(value)))
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const month = months.at(-1)!
  const [inputs, none] = [changed.crownOpen.at(-1)!, unchanged.crownOpen.at(-1)!]
  const told = (who: string, reached: Reached | null) =>
    reached === null || target === null ? [] : [targetWords(who, reached, target)]
  return {
    title: moved ? titleOf(difference.crownOpen.at(-1)!) : words.none,
    sentences: [
      ...told(words.withInputs, moved ? changed.reached : null),
      ...told(words.withNone, unchanged.reached),
      moved
        ? fill(words.levels, {
            month,
            changed: count(inputs.middle),
            changedLower: count(inputs.lower),
            changedUpper: count(inputs.upper),
            unchanged: count(none.middle),
          })
        : fill(words.levelsNone, {
            month,
            unchanged: count(none.middle),
            lower: count(none.lower),
            upper: count(none.upper),
          }),
      ...(unused > worthSaying ? [fill(words.unused, { share: share.format(unused) })] : []),
      ...(short > worthSaying ? [fill(words.short, { share: share.format(short) })] : []),
      words.onlyDifference,
    ],
  }

  function titleOf({ lower, middle, upper }: Band): string {
    if (lower > 0)
      return fill(words.more, { month, count: count(middle), lower: count(lower), upper: count(upper) })
    if (upper < 0)
      return fill(words.fewer, { month, count: count(middle), lower: count(upper), upper: count(lower) })
    return fill(words.unclear, { month, lower: count(Math.min(0, lower)), upper: count(Math.max(0, upper)) })
  }

  function targetWords(who: string, { lower, middle, upper, share: came }: Reached, wanted: number): string {
    const name = (index: number) => months[index - 1]!
    const values = { who, target: number.format(wanted), end: month }
    if (came === 0) return fill(words.targetNever, values)
    if (middle === null || lower === null) return fill(words.targetSome, { ...values, share: count(came) })
    const when = { ...values, month: name(middle), lower: name(lower) }
    return upper === null
      ? fill(words.targetInOpen, { ...when, never: count(100 - came) })
      : fill(words.targetIn, { ...when, upper: name(upper) })
  }
}
