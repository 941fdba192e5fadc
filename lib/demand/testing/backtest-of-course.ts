import { backtest, type Backtest } from '../calibrate/backtest'

/** A board's Crown Court month by month, for five years; the demonstration's is in lib/demonstration/linked/testing. */
type Course = {
  readonly receipts: readonly number[]
  readonly forSentence: readonly number[]
  readonly disposals: readonly number[]
  readonly open: readonly number[]
  readonly hours: readonly number[]
}

const months = 12
const hoursOfDay = 3.7

/** The model run again over the last year of a course, with what was received and sat; fitted to the months before. */
export function backtestOfCourse({ receipts, forSentence, disposals, open, hours }: Course): Backtest {
  const before = (values: readonly number[]) => values.slice(0, -months)
  const since = (values: readonly number[]) => values.slice(-months)
  return backtest(
    {
      lastMonth: '2025-10',
      crown: { receipts: before(receipts), disposals: before(disposals), open: before(open) },
      sitting: { days: before(hours).map((sat) => sat / hoursOfDay), hours: before(hours) },
      groups: [],
      hoursPerCase: null,
      sentence: before(forSentence)
        .slice(-months)
        .reduce((sum, count) => sum + count, 0),
      appeals: null,
      guilty: null,
      held: null,
      cps: { referrals: null, policeCharges: null, chargeRate: null, days: null },
      magistrates: { receipts: null, open: null },
      casesPerDefendant: null,
      remand: null,
    },
    { receipts: since(receipts), hours: since(hours), open: open.at(-1)! },
  )
}
