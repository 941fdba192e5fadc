import { createRandom } from '@/lib/statistics/random'
import { englandAndWales } from '@/lib/boards/areas'
import { Figures } from '../steps/figures'

/** Trials by board, month, crime type and offence group. */
const crimeTypes = ['adult-rape', 'domestic-abuse', 'other'] as const
const groups = ['violence', 'sexual', 'robbery', 'theft', 'drugs'] as const
const share = { 'adult-rape': 0.03, 'domestic-abuse': 0.3, other: 0.67 }
const groupShare = { violence: 0.4, sexual: 0.1, robbery: 0.03, theft: 0.3, drugs: 0.17 }

/**
 * Figures of the four measures of trials, for boards of the sizes given and England and Wales, over months from April
 * 2022 on. Invented and deterministic.
 *
 * @param sizes listings a month by board
 */
export function madeTrials(sizes: Readonly<Record<number, number>>, months: number, seed = 1): Figures {
  const random = createRandom(seed)
  const first = 2022 * 12 + 3
  const figures = new Figures(first, months)
  const draw = (mean: number) => {
    let count = 0
    for (let rest = random.uniform(); rest > Math.exp(-mean) && count < 10 * mean + 20; count += 1)
      rest *= random.uniform()
    return count
  }
  const add = (area: number, breakdown: string, category: string, at: number, counts: readonly number[]) => {
    const [effective, cracked, ineffective, withdrawn] = counts as [number, number, number, number]
    const all = effective + cracked + ineffective
    const of = {
      'trial-effective': effective,
      'trial-cracked': cracked,
      'trial-ineffective': ineffective,
      'withdrawal-trial': withdrawn,
    }
    for (const [measure, numerator] of Object.entries(of)) {
      const series =
        figures.get(area, measure, breakdown, category) ??
        figures.add(area, measure, breakdown, category, first, first + months - 1)
      series.numerator[at]! += numerator
      series.denominator[at]! += all
    }
  }
  for (const [board, size] of Object.entries(sizes))
    for (let at = 0; at < months; at += 1)
      for (const type of crimeTypes)
        for (const group of groups) {
          const mean = size * share[type] * groupShare[group]
          const cracked = draw(mean * 0.3)
          const ineffective = draw(mean * 0.2)
          const withdrawn = Array.from(
            { length: cracked + ineffective },
            () => random.uniform() < 0.25,
          ).filter(Boolean).length
          const counts = [draw(mean * 0.5), cracked, ineffective, withdrawn]
          if (counts.every((count) => count === 0)) continue
          for (const area of [Number(board), englandAndWales.id]) {
            add(area, 'all', 'all', at, counts)
            add(area, 'crime-type', type, at, counts)
            add(area, 'offence-group', group, at, counts)
          }
        }
  figures.addWithoutBoard()
  return figures
}
