import type { z } from 'zod'
import type { Split, SplitEntry } from '@/lib/questions/split.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { splitSchema } from './api-schemas'
import { categoryName } from './category-name'
import { figureJson } from './figure-json'

/** A split for programs, the same numbers as on the page. */
export function splitJson(locale: Locale, split: Split): z.infer<typeof splitSchema> {
  const entry = ({ category, figure, otherPeriod }: SplitEntry) => ({
    category,
    name: categoryName(locale, split.breakdown, category),
    period: otherPeriod && say(locale, otherPeriod),
    ...figureJson(figure),
  })
  return {
    breakdown: split.breakdown,
    partition: split.partition,
    period: say(locale, split.period),
    categories: split.entries.map(entry),
    total: entry(split.total),
  }
}
