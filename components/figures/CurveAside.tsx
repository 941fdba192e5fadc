import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { Remark } from './Remark'

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
    <Remark key={title} title={say(locale, title)}>
      <p>{say(locale, words)}</p>
    </Remark>
  ))
}
