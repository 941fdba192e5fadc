import type { DemandStage } from '../demand.types'

/** What comes to a stage, what leaves it, what is open there: of one unit, so that they can be added up. */
export type DemandFlows = {
  readonly stage: DemandStage
  readonly received: string
  readonly completed: string
  readonly open: string
}

/** In the order of the journey. */
export const stagesOfDemand: readonly DemandFlows[] = [
  // Every decision ends the wait for one: to charge, not to, or to send the suspect back to the police.
  { stage: 'cps', received: 'cps-referrals', completed: 'cps-decisions', open: 'cps-open' },
  {
    stage: 'magistrates',
    received: 'magistrates-receipts',
    completed: 'magistrates-disposals',
    open: 'magistrates-open',
  },
  { stage: 'crown', received: 'crown-receipts', completed: 'crown-disposals', open: 'crown-open' },
]

/** Of which there are forecasts, in the order of the journey. */
export const forecastFlows: readonly string[] = [
  'crimes-recorded',
  'charges',
  ...stagesOfDemand.flatMap(({ received, completed, open }) => [received, completed, open]),
  'remand-open',
]

/** The forecast that answers the question: of the first that has figures. */
export const leadingFlows: readonly string[] = ['crown-open', 'magistrates-open', 'crown-receipts']

/** Open cases by age. */
export const openCases: readonly string[] = stagesOfDemand.map(({ open }) => open)
