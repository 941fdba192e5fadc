import { areas } from '@/lib/boards/areas'
import type { MeasureTime } from '../measure-time'

const places = areas
  .filter(({ kind }) => kind === 'nation' || kind === 'board')
  .map(({ id, boardId }) => `(${id}, ${boardId})`)

/**
 * Counts and stocks of nought of every board and of England and Wales, for the months that the table `cells` has no
 * total of: that there were none is a figure.
 */
export const noughts = (time: MeasureTime): string => `
  SELECT area_id::SMALLINT AS area_id, board_id::SMALLINT AS board_id, 'all' AS breakdown, 'all' AS category, month, 0 AS n
  FROM (VALUES ${places.join(', ')}) AS place (area_id, board_id),
    (SELECT unnest(range(${time.months}))::INTEGER AS month) AS every
  WHERE NOT EXISTS (FROM cells WHERE cells.area_id = place.area_id AND cells.month = every.month
    AND cells.breakdown = 'all')`
