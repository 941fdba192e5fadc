import type { Choice } from '@/components/govuk/Select'
import type { AskedScenario } from '@/lib/demand/page/read-scenario'
import type { DemandBaseline } from '@/lib/demand/model/baseline.types'
import type { Comparison } from '@/lib/demand/model/compare-runs'
import type { Lever } from '@/lib/demand/model/levers'

/** Sentences with places in braces, in the words of one language: the browser fills in numbers and months. */
export type WhatIfWords = Readonly<Record<WhatIfWord, string>>

export const whatIfWords = [
  'formTitle',
  'after',
  'phase',
  'group',
  'fenced',
  'fencedYes',
  'fencedNo',
  'target',
  'targetHint',
  'compare',
  'reset',
  'follows',
  'withoutScript',
  'slider',
  'resultLabel',
  'more',
  'fewer',
  'unclear',
  'none',
  'levels',
  'levelsNone',
  'onlyDifference',
  'targetIn',
  'targetInOpen',
  'targetSome',
  'targetNever',
  'withInputs',
  'withNone',
  'unused',
  'short',
  'chartTitle',
  'chartName',
  'lineChanged',
  'lineUnchanged',
  'bandNote',
  'tableTitle',
  'columnResult',
  'columnUnchanged',
  'columnChanged',
  'columnDifference',
  'rowOpen',
  'rowDays',
  'rowRemand',
  'rowDisposals',
  'rangeOf',
  'notShown',
  'tableScroll',
] as const
export type WhatIfWord = (typeof whatIfWords)[number]

export type LeverField = {
  readonly lever: Lever
  readonly name: string
  readonly label: string
  readonly now: string | null
  readonly least: number
  readonly most: number
  readonly step: number
  readonly error: string | null
}

/** What an answer is shown with. */
export type ResultProperties = {
  readonly language: string
  readonly words: WhatIfWords
  /** Open cases of the months before, the latest last. */
  readonly history: readonly number[]
  /** Names of the months of the history, and of those that are simulated. */
  readonly before: readonly string[]
  readonly months: readonly string[]
}

/** A button that takes the inputs of the form, as they are then, to a page where they can be saved. */
export type SavingButton = { readonly action: string; readonly words: string }

export type WhatIfProperties = ResultProperties & {
  /** Where the form goes. */
  readonly action: string
  /** What stays in the address besides the scenario. */
  readonly kept: Readonly<Record<string, string>>
  /** Where the inputs can be saved, and the edition that they are saved with; null for who does not save. */
  readonly saving: { readonly edition: number; readonly buttons: readonly SavingButton[] } | null
  readonly fields: readonly LeverField[]
  readonly groups: readonly Choice[]
  readonly phases: readonly Choice[]
  readonly starts: readonly Choice[]
  readonly targetError: string | null
  readonly baseline: DemandBaseline
  readonly asked: AskedScenario
  /** What the server made of it. */
  readonly first: Comparison
}
