import { expect, it } from 'vitest'
import type { LinkageEffect } from '@/lib/releases/linked/linkage-run/linkage-run'
import { tellingEffects } from './telling-effects'

const effect = (
  measure: string,
  bias: number | null,
  margin: number | null,
  breakdown = 'all',
): LinkageEffect => ({
  ...{ areaId: 1, boardId: null, breakdown, category: 'all', cases: 900, value: 50, low: 0, strict: 0 },
  ...{ measure, bias, margin },
})

it('are those that move by more than chance would, the surest first', () => {
  expect(
    tellingEffects([
      effect('a', -3, 1),
      effect('b', 0.4, 0.1),
      effect('c', 0.4, 0.4),
      effect('d', null, null),
      effect('e', 2, null),
      effect('f', 9, 1, 'sex'),
    ]),
  ).toEqual([
    { measure: 'b', bias: 0.4, nearest: expect.closeTo(0.3), furthest: expect.closeTo(0.5) },
    { measure: 'a', bias: -3, nearest: -2, furthest: -4 },
  ])
})
