import { boundsOf } from '@/components/words/bounds-of'
import { numberWords } from '@/components/words/number-words'
import { valueWords } from '@/components/words/value-words'
import type { Compare } from '@/lib/questions/compare.types'
import type { FunnelView } from '@/lib/questions/compare/funnel-view.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { FunnelModel } from '../options/funnel-model.types'
import { axisNumber } from './axis-number'
import { yTitle } from './y-title'

/** A funnel in the words of one language: boards by name first, then the points that have none. */
export function funnelModel(
  locale: Locale,
  { measure, board, like }: Pick<Compare, 'measure' | 'board' | 'like'>,
  funnel: FunnelView,
): FunnelModel {
  const group = new Set(like.map(({ board: { id } }) => id))
  return {
    yTitle: yTitle(locale, measure),
    xTitle: say(locale, 'compare.funnelX'),
    target: {
      value: funnel.target,
      words: say(locale, 'compare.funnelTarget', { value: valueWords(locale, measure, funnel.target) }),
    },
    limits: funnel.limits,
    innerName: say(locale, 'compare.limitInner'),
    outerName: say(locale, 'compare.limitOuter'),
    places: [
      ...funnel.named.map(({ boardId, name, cases, value, standing }) => {
        const [own, out] = [boardId === board.id, standing === 'high' || standing === 'low']
        return {
          ...{ cases, value },
          look: own
            ? ('own' as const)
            : out
              ? ('outside' as const)
              : group.has(boardId)
                ? ('group' as const)
                : ('other' as const),
          name: own || out ? name[locale] : null,
        }
      }),
      ...funnel.unnamed.map(({ cases: { from, to }, value }, i) => ({
        // Alike ones beside each other, within their range: the place along it says nothing.
        cases: Math.round((from + to) / 2 + alikeBefore(funnel.unnamed, i) * 0.07 * (to - from)),
        ...{ value, look: 'other' as const, name: null },
      })),
    ],
    bounds: boundsOf(measure),
    print: (tick) => axisNumber(locale, measure.unit, tick),
    printCases: (cases) => numberWords(locale, cases),
  }
}

/** How many of the same value and range come before a point, at most as many as have room. */
function alikeBefore(points: FunnelView['unnamed'], index: number): number {
  const { value, cases } = points[index]!
  const alike = points
    .slice(0, index)
    .filter((one) => one.value === value && one.cases.from === cases.from && one.cases.to === cases.to)
  return Math.min(alike.length, 6)
}
