import { capitalise } from '@/components/words/capitalise'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import type { OutcomesModel } from '../options/curve-model.types'
import { dayTicks } from './day-ticks'
import { shownSteps } from './shown-steps'

/** Withdrawal is drawn in plum, which must not touch the navy of the first: so it lies on top of the others. */
function fromTheBottom(exits: readonly string[]): readonly number[] {
  const order = exits.map((_, i) => i)
  return order.sort((a, b) => Number(exits[a] === 'withdrew') - Number(exits[b] === 'withdrew') || a - b)
}

/** Which end comes first by day, of every 100, in the words of one language. */
export function outcomesModel(locale: Locale, { basis }: MeasureDefinition, curve: Curve): OutcomesModel {
  const { exits, marks } = curve
  const steps = shownSteps(curve.steps)
  const last = steps.at(-1)!.day
  const end = marks.at(-1)
  const mark = marks.find(({ day }) => day === 90) ?? marks[0]
  const order = fromTheBottom(exits)
  const words = (name: string) => capitalise(say(locale, `flows.${name}` as MessageKey))
  const by = (count: number | undefined) =>
    end && count !== undefined ? say(locale, 'chart.outcomesBy', { count, day: end.day }) : ''
  return {
    yTitle: say(locale, 'chart.outcomesShare', { who: say(locale, `flows.who-${basis}` as MessageKey) }),
    xTitle: say(locale, 'chart.curveDays'),
    last,
    days: steps.map(({ day }) => day),
    parts: [
      ...order.map((i) => ({
        name: words(exits[i]!),
        detail: by(end?.ended[i]),
        shares: steps.map(({ ended }) => 100 * ended[i]!),
      })),
      { name: words('open'), detail: by(end?.open), shares: steps.map(({ open }) => 100 * open) },
    ],
    mark: mark
      ? {
          day: mark.day,
          words: say(locale, 'chart.outcomesAt', { day: mark.day }),
          counts: [...order.map((i) => mark.ended[i]!), mark.open],
        }
      : null,
    ticks: (width) => dayTicks(locale, last, width),
  }
}
