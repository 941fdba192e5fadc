import { message, type Message } from '@/lib/text/message'
import type { CurveTest } from './log-rank'

/** Below this chance, curves are called different. Strict, because many are compared. */
const usualLevel = 0.01

/**
 * What a test of curves between groups says. It names neither group as better: case mix may explain it.
 */
export function describeCurveTest({ pValue }: CurveTest, level = usualLevel): Message {
  return message(pValue < level ? 'durations.curvesDiffer' : 'durations.curvesAlike')
}
