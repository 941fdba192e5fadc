import type { z } from 'zod'
import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { curveSchema } from './api-schemas'
import { rounded } from './rounded'

/** A curve for programs, the same numbers as on the page. */
export function curveJson(locale: Locale, curve: Curve): z.infer<typeof curveSchema> {
  const { period, exits, median, completedMedian, ended, marks, steps } = curve
  return {
    period: say(locale, period),
    exits: [...exits],
    ...{ median, completedMedian, ended },
    of100: marks.map((mark) => ({ ...mark, ended: [...mark.ended] })),
    steps: steps.map((step) => ({
      day: step.day,
      open: rounded(step.open)!,
      ended: step.ended.map((share) => rounded(share)!),
      lower: rounded(step.lower),
      upper: rounded(step.upper),
    })),
  }
}
