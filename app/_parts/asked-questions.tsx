import type { ComponentType } from 'react'
import { DemandFigures } from '@/components/demand/DemandFigures'
import { QualityFigures } from '@/components/justice/QualityFigures'
import { TimelinessFigures } from '@/components/timeliness/TimelinessFigures'
import { VictimsFigures } from '@/components/victims/VictimsFigures'
import type { Viewer } from '@/lib/access/viewer'
import { demandPage } from '@/lib/questions/demand-page'
import { qualityPage } from '@/lib/questions/quality-page'
import type { PageQuestion, QuestionAnswer } from '@/lib/questions/question-page.types'
import { timelinessPage } from '@/lib/questions/timeliness-page'
import { victimsPage } from '@/lib/questions/victims-page'
import type { Locale } from '@/lib/text/locale'

/** What makes one question's page differ from another's. */
export type Asked<Answer extends QuestionAnswer> = {
  readonly name: 'timeliness' | 'victims' | 'demand' | 'quality'
  readonly ask: (viewer: Viewer, question: PageQuestion) => Promise<Answer>
  /** Filters besides those of all. */
  readonly more?: readonly 'flow'[]
  /** The evidence. */
  readonly Figures: ComponentType<{
    readonly locale: Locale
    readonly page: Answer
    readonly question: PageQuestion
    readonly mayExport: boolean
  }>
}

const asked = <Answer extends QuestionAnswer>(one: Asked<Answer>) => one

export const timeliness = asked({ name: 'timeliness', ask: timelinessPage, Figures: TimelinessFigures })
export const victims = asked({ name: 'victims', ask: victimsPage, Figures: VictimsFigures })
export const demand = asked({ name: 'demand', ask: demandPage, more: ['flow'], Figures: DemandFigures })
export const quality = asked({ name: 'quality', ask: qualityPage, Figures: QualityFigures })
