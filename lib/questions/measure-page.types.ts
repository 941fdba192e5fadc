import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Provenance } from './answer'
import type { BoardHeader } from './board.types'
import type { Cohort, Curve } from './curve.types'
import type { ShownEdition } from './edition.types'
import type { Filters } from './filters.types'
import type { MeasureSeries } from './measure-series.types'
import type { Split } from './split.types'
import type { Contact } from '@/lib/settings/contacts'
import type { Withheld } from '@/lib/agreements/withheld.types'

/** What a measure's page, its API and its export are asked. */
export type MeasureQuestion = Filters & {
  /** Slug or ONS code. */
  readonly board: string
  readonly measure: string
}

/** All that the page of one measure shows. */
export type MeasurePage = {
  readonly board: BoardHeader
  readonly measure: MeasureDefinition
  readonly edition: ShownEdition
  /** Whom the board named to be asked; null for who does not have the board in their scope. */
  readonly contacts: readonly Contact[] | null
  /** Null where no source has the measure for this board: the page says so and offers `others`. */
  readonly main: MeasureSeries | null
  /** Why figures of linked records are not shown, or only to who checks releases; null where none is withheld. */
  readonly withheld: Withheld | null
  /** England and Wales from the same source as main. */
  readonly nation: MeasureSeries | null
  /** One series per category of the split. */
  readonly categories: readonly MeasureSeries[]
  /** The measure by category over the same months; null where it is not split. */
  readonly split: Split | null
  /** How long it takes with open cases counted, or which end comes first, and a year before; null without flows. */
  readonly curve: Curve | null
  readonly curveBefore: Curve | null
  /** Those who began in some months, followed; null without flows. */
  readonly cohort: Cohort | null
  /** The measure at the pace of each month or quarter, open cases counted; null where some leave another way. */
  readonly pace: MeasureSeries | null
  /** The same measure from other sources or of wider areas; never mixed into main. */
  readonly others: readonly MeasureSeries[]
  readonly choices: MeasureChoices
}

export type MeasureChoices = {
  readonly sources: readonly Provenance['source'][]
  /** Category names of the breakdown shown or asked for or, without one, of the first that there is. */
  readonly categories: readonly string[]
  /** Breakdowns that there are figures of. */
  readonly breakdowns: readonly string[]
  /** The split that is shown when none is asked for; null where then there is none. */
  readonly usual: string | null
  /** Crime types that there are figures of. */
  readonly crimes: readonly string[]
  /** First and last month that can be chosen, YYYY-MM; null where there are no figures. */
  readonly months: { readonly first: string; readonly last: string } | null
}
