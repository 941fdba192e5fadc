import type { LinkedFigure } from '@/lib/measures/linked-count'
import { classified } from './classified'
import type { Family } from './family'

/** The family of a measure that shares its records with no other; null for sums that count no people. */
export function familyOfMeasure(id: string, shape: LinkedFigure['shape']): Family | null {
  const alone = { id, members: [id] }
  switch (shape) {
    case 'sum':
      return null
    case 'stock':
      return { ...alone, split: () => ({ atoms: () => [], parts: [] }), stock: { open: id } }
    case 'rate':
    case 'waits':
    case 'stock-share':
    case 'time-to-event':
      return {
        ...alone,
        split: (has) =>
          classified(
            {
              classes: [
                { needs: [id], count: (of) => of.numerator(id) },
                { needs: [id], count: (of) => of.rest(id) },
              ],
            },
            has,
          ),
      }
    default:
      return {
        ...alone,
        split: (has) => classified({ classes: [{ needs: [id], count: (of) => of.count(id) }] }, has),
      }
  }
}
