import { valueWords } from '@/components/words/value-words'
import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { CurveModel } from '../options/curve-model.types'
import { dayTicks } from './day-ticks'
import { shownSteps } from './shown-steps'

const days = { unit: 'days', decimals: 0 } as const

/** A duration with open cases counted, as a curve in the words of one language. */
export function curveModel(
  locale: Locale,
  curve: Curve,
  before: Curve | null,
  view: 'period' | 'cohort' = 'period',
): CurveModel {
  const steps = shownSteps(curve.steps)
  const earlier = before ? shownSteps(before.steps) : []
  const last = Math.max(steps.at(-1)!.day, earlier.at(-1)?.day ?? 0)
  const counted = say(locale, 'chart.curveOpenCounted')
  const inDays = (value: number) => valueWords(locale, days, value)
  return {
    yTitle: say(locale, 'chart.curveShare'),
    xTitle: say(locale, 'chart.curveDays'),
    last,
    now: steps.map(({ day, ended, lower, upper }) => ({ day, share: ended[0]!, lower, upper })),
    before: earlier.map(({ day, ended }) => ({ day, share: ended[0]! })),
    half: say(locale, 'chart.curveHalf'),
    medians: [
      {
        of: 'now',
        day: curve.median?.value ?? null,
        words: curve.median
          ? say(locale, 'chart.curveNow', { days: inDays(curve.median.value), view })
          : say(locale, 'chart.curveNotReached', { view }),
        detail: counted,
      },
      ...(before?.median
        ? [
            {
              of: 'before' as const,
              day: before.median.value,
              words: say(locale, 'chart.curveBefore', { days: inDays(before.median.value) }),
              detail: counted,
            },
          ]
        : []),
      ...(curve.completedMedian === null
        ? []
        : [
            {
              of: 'completed' as const,
              day: curve.completedMedian,
              words: say(locale, 'chart.curveCompleted', { days: inDays(curve.completedMedian) }),
              detail: say(locale, 'chart.curveOpenLeftOut'),
            },
          ]),
    ],
    ticks: (width) => dayTicks(locale, last, width),
  }
}
