import type { XmrJudgement } from '@/lib/statistics/spc/chart-result'
import type { Mark } from '../mark'

const marks: Record<XmrJudgement, Mark> = {
  common: 'none',
  improvement: 'better',
  concern: 'worse',
  'neutral-high': 'neutral-high',
  'neutral-low': 'neutral-low',
  early: 'early',
}

/** The shape that a judgement is drawn with; points without one are plain. */
export function markOf(judgement: XmrJudgement | null | undefined): Mark {
  return judgement ? marks[judgement] : 'none'
}
