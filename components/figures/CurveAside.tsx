import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** How to read a curve: why it differs from completed cases alone, or what other ways out are; where it stops. */
export function CurveAside({ locale, curve }: { readonly locale: Locale; readonly curve: Curve }) {
  const remarks: readonly (readonly [MessageKey, MessageKey])[] = [
    curve.exits.length === 1
      ? ['figure.curveWhyTitle', 'figure.curveWhy']
      : ['figure.curveOtherWaysTitle', 'figure.curveOtherWays'],
    ['figure.curvePaceTitle', 'figure.curvePace'],
    ['figure.curveEndsTitle', 'figure.curveEnds'],
  ]
  return remarks.map(([title, words]) => (
    <div key={title} className="figure__remark">
      <h3>{say(locale, title)}</h3>
      <p>{say(locale, words)}</p>
    </div>
  ))
}
