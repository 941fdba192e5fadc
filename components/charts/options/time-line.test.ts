import { expect, test } from 'vitest'
import { timeLine } from './time-line'

const point = (at: number, value: number | null) => ({ at, value, mark: 'none' as const })

test('a hidden figure, a period without one and a break are not joined', () => {
  expect(timeLine([point(0, 5), point(1, null), point(2, 6)])).toEqual([
    [0, 5],
    [1, null],
    [2, 6],
  ])
  expect(timeLine([point(0, 5), point(3, 6)])).toEqual([
    [0, 5],
    [2.5, null],
    [3, 6],
  ])
  expect(timeLine([point(0, 5), point(1, 6)], [1])).toEqual([
    [0, 5],
    [0.5, null],
    [1, 6],
  ])
})
