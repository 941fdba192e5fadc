import { valueWords } from '@/components/words/value-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { targetOn } from '@/lib/settings/targets'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { TargetMark } from '../options/process-model.types'

/** The board's targets where they hold, in stretches of the periods of a series. */
export function targetMarks(
  locale: Locale,
  { measure, targets, points }: Pick<MeasureSeries, 'measure' | 'targets' | 'points'>,
  placeOf: (index: number) => number = (index) => index,
): readonly TargetMark[] {
  const marks: TargetMark[] = []
  let before: unknown = null
  for (const [index, { period }] of points.entries()) {
    const target = targetOn(targets, period.start)
    const at = placeOf(index)
    const last = marks.at(-1)
    if (target && target === before && last) marks[marks.length - 1] = { ...last, to: at }
    else if (target)
      marks.push({
        ...{ from: at, to: at, value: target.value },
        words: say(locale, 'settings.lineWords', { value: valueWords(locale, measure, target.value) }),
      })
    before = target
  }
  return marks
}
