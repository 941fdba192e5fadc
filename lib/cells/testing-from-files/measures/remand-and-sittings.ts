import { boardsOfSittings, courtCategory } from '../boards-of-records'
import { lastDayOf, monthOf } from '../days'
import type { Sitting } from '../records'
import type { MeasureCount, MeasureCounts } from './measure-count'
import { whereDefendant, wherePerson } from './where'

const sittings = (valueOf: (sitting: Sitting) => number | null): MeasureCount => ({
  kind: 'sum',
  agencies: ['courts'],
  board: 'court',
  observe: ({ delivery }) => {
    const boardOf = boardsOfSittings(delivery.court_defendants)
    return delivery.court_sittings.map((sitting) => ({
      board: boardOf(sitting.court),
      month: sitting.month,
      in: { all: 'all', court: courtCategory(sitting.court) },
      value: valueOf(sitting) ?? 0,
    }))
  },
})

/** Custody, and how much the courts sat. */
export const remandAndSittings: MeasureCounts = {
  'remand-open': {
    kind: 'stock',
    agencies: ['courts'],
    board: 'court',
    observe: ({ defendants }, { months }) =>
      months.flatMap((month) => {
        const end = lastDayOf(month)
        return defendants
          .filter(
            ({ record, custody }) =>
              !(record.completed_on !== null && record.completed_on <= end) &&
              custody.some(({ from, to }) => from <= end && (to === null || to >= end)),
          )
          .map((defendant) => ({
            board: defendant.courtBoard,
            month,
            in: { ...whereDefendant(defendant), ...wherePerson(defendant.record) },
            value: 1,
          }))
      }),
  },
  'remand-days': {
    kind: 'completed',
    agencies: ['courts'],
    board: 'home',
    observe: ({ defendants }) =>
      defendants.flatMap((defendant) => {
        const { retrial, homeBoard, custody } = defendant
        const end = defendant.record.completed_on
        if (retrial || end === null) return []
        const days = new Set<number>()
        for (const { from, to } of custody)
          for (let day = from; day <= Math.min(to ?? end, end); day += 1) days.add(day)
        if (days.size === 0) return []
        return [{ board: homeBoard, month: monthOf(end), in: whereDefendant(defendant), days: days.size }]
      }),
  },
  'sitting-days': sittings(({ sitting_days }) => sitting_days),
  'court-hours': sittings(({ hours }) => hours),
}
