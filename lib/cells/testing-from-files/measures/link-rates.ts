import { boardOfForce } from '../boards-of-records'
import { monthOf, type Day } from '../days'
import type { MeasureCounts, Observation } from './measure-count'

type Linked = { link: 'exact' | 'model' | 'none'; area: string; on: Day | null }

/** Whether a record of a board's force is linked, in all and by each kind of link. */
function linked({ link, area, on }: Linked): Observation[] {
  const board = boardOfForce(area)
  if (board === null || on === null) return []
  const of = { board, month: monthOf(on), denominator: 1 } as const
  return [
    { ...of, in: { all: 'all' }, numerator: link === 'none' ? 0 : 1 },
    { ...of, in: { link: 'exact' }, numerator: link === 'exact' ? 1 : 0 },
    { ...of, in: { link: 'model' }, numerator: link === 'model' ? 1 : 0 },
  ]
}

/** How much of the records is linked. */
export const linkRates: MeasureCounts = {
  'linked-police-cps': {
    kind: 'rate',
    agencies: ['police', 'cps'],
    board: 'own-force',
    observe: ({ cps }) =>
      cps.flatMap(({ link, record }) =>
        linked({ link, area: record.police_force_area, on: record.referred_on ?? record.charged_on }),
      ),
  },
  'linked-cps-court': {
    kind: 'rate',
    agencies: ['cps', 'courts'],
    board: 'own-force',
    observe: ({ defendants }) =>
      defendants
        .filter(({ retrial }) => !retrial)
        .flatMap(({ link, record }) =>
          linked({ link, area: record.police_force_area, on: record.received_on }),
        ),
  },
}
